import type { Figure } from "../../core/budget/figure.ts";
import { percentText } from "../../core/money/ratio.ts";
import type { ColourToken } from "../../charts/palette.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { MiniBar } from "../../ui/chart/MiniBar.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import styles from "./Department.module.css";

interface ShareProps {
  readonly part: Figure;
  readonly whole: Figure;
}

interface BarProps extends ShareProps {
  readonly colour: ColourToken;
  readonly width: number;
}

/** A bar and its percentage, each in its own column so that bars keep a common zero. */
export function ShareBar({ part, whole, colour, width }: BarProps) {
  return (
    <span className={styles["share"]}>
      <MiniBar figure={part} full={whole.amount} colour={colour} width={width} />
      <Percent part={part} whole={whole} />
    </span>
  );
}

/** A share with two places; a stated share that would round to nothing is 不足0.01%. */
export function Percent({ part, whole }: ShareProps) {
  return <span className={styles["percent"]}>{usePercent(part, whole)}</span>;
}

/** "57.34%"; "" where either figure has no amount. */
export function usePercent(part: Figure, whole: Figure): string {
  return percentWords(part, whole, useMessages(commonMessages).below);
}

/** As `usePercent`, for many parts at once. */
export function percentWords(part: Figure, whole: Figure, below: (limit: string) => string): string {
  if (part.amount === null || whole.amount === null) return "";
  const percent = percentText(part.amount, whole.amount);
  switch (percent.kind) {
    case "percent":
      return percent.text;
    case "below":
      return below(percent.limit);
    case "none":
      return "";
  }
}
