import type { Figure } from "../../core/budget/figure.ts";
import { sizeOf } from "../../core/budget/figureOf.ts";
import { changeMessages, directionOf } from "../../i18n/changeMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { useReader } from "../../ui/ReaderContext.tsx";
import { Phrases, Together } from "../../ui/Sentence.tsx";
import { Glued } from "../frame/Glued.tsx";
import { leadingMark } from "../frame/leadingMark.ts";

interface Props {
  readonly figure: Figure;
  readonly caption: string;
  /** The words that follow; the mark they begin with stays with the figure. */
  readonly after?: string;
  /** A change: the verb stands before its size, 减少261.88万元. */
  readonly moves?: boolean;
}

/** A figure of the sentence with the words after it. */
export function Told({ figure, caption, after = "", moves = false }: Props) {
  const { language } = useReader();
  const [mark, rest] = leadingMark(after);
  const direction = moves ? directionOf(figure.amount) : null;
  const shown = figure.state === "stated-in-prose" ? { ...figure, state: "stated" as const } : figure;
  const space = language === "en" ? " " : "";
  if (direction === null) {
    return (
      <>
        <Glued mark={mark}>
          <Amount figure={figure} caption={caption} variant="sentence" />
        </Glued>
        <Phrases text={rest} />
      </>
    );
  }
  return (
    <>
      {space}
      <Together>
        {changeMessages[language].verbs[direction]}
        {space}
        <Glued mark={mark}>
          <Amount figure={sizeOf(shown)} caption={caption} variant="sentence" />
        </Glued>
      </Together>
      <Phrases text={rest} />
    </>
  );
}
