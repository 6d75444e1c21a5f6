import type { Figure } from "../../core/budget/figure.ts";
import type { ColourToken } from "../../charts/palette.ts";
import { shareText } from "../../i18n/amountText.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { Ratio } from "../Ratio.tsx";
import { useMessages, useReader } from "../ReaderContext.tsx";
import { MiniBar } from "./MiniBar.tsx";
import styles from "./ShareBar.module.css";

export interface ShareProps {
  readonly part: Figure;
  readonly whole: Figure;
  /** What the share is of what, for its evidence; 占比 where left out. */
  readonly caption?: string;
}

export interface ShareBarProps extends ShareProps {
  readonly colour: ColourToken;
  /** The least width of the bar in px; it takes what more the cell has. */
  readonly width?: number;
}

/** A bar from a common zero and its percentage at a fixed width, so that bars do not slip. */
export function ShareBar({ part, whole, caption, colour, width = 44 }: ShareBarProps) {
  return (
    <span className={styles["share"]}>
      <MiniBar figure={part} full={whole.amount} colour={colour} width={width} />
      <Share part={part} whole={whole} {...(caption === undefined ? {} : { caption })} />
    </span>
  );
}

/** A share in words with two places; a stated one that would round to nothing is 不足0.01%. */
export function Share({ part, whole, caption }: ShareProps) {
  const { language } = useReader();
  const { share } = useMessages(commonMessages);
  const text = shareText(part.amount, whole.amount, language);
  return (
    <span className={styles["words"]}>
      {text === null ? null : <Ratio text={text} part={part} whole={whole} caption={caption ?? share} />}
    </span>
  );
}
