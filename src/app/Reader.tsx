import { useMemo } from "react";
import type { ReactNode } from "react";
import { figureKey } from "../core/budget/figureKey.ts";
import { useApp } from "../state/useApp.ts";
import { ReaderContext } from "../ui/ReaderContext.tsx";

/** Gives every amount below it the reader's language and unit, and the way to its evidence. */
export function Reader({ children }: { readonly children: ReactNode }) {
  const language = useApp((state) => state.address.lang);
  const unit = useApp((state) => state.address.unit);
  const adjusted = useApp((state) => state.adjusted);
  const reader = useMemo(
    () => ({
      language,
      unit,
      openEvidence: ({ figure }: { readonly figure: Parameters<typeof figureKey>[0] }) => {
        adjusted({ figure: figureKey(figure) });
      },
    }),
    [language, unit, adjusted],
  );
  return <ReaderContext value={reader}>{children}</ReaderContext>;
}
