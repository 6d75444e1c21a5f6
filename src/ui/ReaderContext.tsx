import { createContext, useContext, useMemo, type ReactNode } from "react";
import type { Figure } from "../core/budget/figure.ts";
import type { MoneyUnit } from "../core/money/unit.ts";
import type { Language, Localized } from "../i18n/language.ts";
import { RoundedAmountsProvider } from "./RoundedAmounts.tsx";

/** Asks for the evidence of one figure, or of its ratio to a whole. */
export interface EvidenceRequest {
  readonly figure: Figure;
  /** What the figure is a share of, or a rate of change is against; absent for the figure itself. */
  readonly whole?: Figure;
  /** What the figure is, from the whole to the part: 平乡县人民政府办公室 › 一般公共服务支出 › 项目支出. */
  readonly caption: string;
}

/** How this reader reads: language, unit, where a figure's evidence opens, and what is around the view. */
export interface Reader {
  readonly language: Language;
  readonly unit: MoneyUnit;
  readonly openEvidence: (request: EvidenceRequest) => void;
  /** Whether the view stands in a page of somebody else: less of it is shown, and no filters say what it shows. */
  readonly embedded: boolean;
  /** What filters around a view would say of it, for its grey line: scope, unit. None in the app, which has them. */
  readonly frameNotes: readonly string[];
}

const NONE: readonly string[] = [];

const ReaderContext = createContext<Reader>({
  language: "zh",
  unit: "wan",
  openEvidence: () => undefined,
  embedded: false,
  frameNotes: NONE,
});

interface ProviderProps extends Pick<Reader, "language" | "unit" | "openEvidence"> {
  readonly embedded?: boolean;
  /** Keep the list between renders. */
  readonly frameNotes?: readonly string[];
  readonly children: ReactNode;
}

export function ReaderProvider({
  language,
  unit,
  openEvidence,
  embedded = false,
  frameNotes = NONE,
  children,
}: ProviderProps) {
  const reader = useMemo(
    () => ({ language, unit, openEvidence, embedded, frameNotes }),
    [language, unit, openEvidence, embedded, frameNotes],
  );
  return (
    <ReaderContext value={reader}>
      <RoundedAmountsProvider>{children}</RoundedAmountsProvider>
    </ReaderContext>
  );
}

export function useReader(): Reader {
  return useContext(ReaderContext);
}

/** The messages of one area in the reader's language. */
export function useMessages<T>(messages: Localized<T>): T {
  return messages[useReader().language];
}
