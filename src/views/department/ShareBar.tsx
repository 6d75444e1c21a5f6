import type { Figure } from "../../core/budget/figure.ts";
import { percentText } from "../../core/money/ratio.ts";
import { fraction } from "../../charts/number.ts";
import { cssColour, type ColourToken } from "../../charts/palette.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { useMessages } from "../../ui/ReaderContext.tsx";
import styles from "./Department.module.css";

interface BarProps {
  readonly part: Figure;
  readonly whole: Figure;
  readonly colour: ColourToken;
  readonly width?: number;
}

const HEIGHT = 10;

/** A bar from zero; a stated zero keeps a hairline stub, a figure without an amount none. */
export function Bar({ part, whole, colour, width = 64 }: BarProps) {
  const length = Math.max(fraction(part.amount, whole.amount) * width, part.amount === null ? 0 : 1);
  return (
    <svg className={styles["bar"]} width={width} height={HEIGHT} aria-hidden="true" data-bar>
      {length === 0 ? null : <rect width={length} height={HEIGHT} fill={cssColour(colour)} />}
    </svg>
  );
}

/** A bar and its percentage, each in its own column so that bars keep a common zero. */
export function ShareBar(props: BarProps) {
  return (
    <span className={styles["share"]}>
      <Bar {...props} />
      <Percent part={props.part} whole={props.whole} />
    </span>
  );
}

/** A share with two places; a stated share that would round to nothing is 不足0.01%. */
export function Percent({ part, whole }: Pick<BarProps, "part" | "whole">) {
  const text = usePercent(part, whole);
  return <span className={styles["percent"]}>{text}</span>;
}

/** "57.34%"; "" where either figure has no amount. */
export function usePercent(part: Figure, whole: Figure): string {
  const { below } = useMessages(commonMessages);
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
