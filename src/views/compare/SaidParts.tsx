import { Fragment } from "react";
import type { Figure } from "../../core/budget/figure.ts";
import type { Said } from "../../i18n/compareSaid.ts";
import { Amount } from "../../ui/Amount.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { Clause } from "../../ui/Sentence.tsx";
import { Glued } from "../frame/Glued.tsx";
import { leadingMark } from "../frame/leadingMark.ts";

/** A figure of a sentence, with what it is for its evidence. */
export interface SaidFigure {
  readonly figure: Figure;
  readonly caption: string;
}

interface Props {
  readonly said: Said;
  readonly figures: readonly SaidFigure[];
}

/** A sentence with its figures, each the way to its evidence. */
export function SaidParts({ said, figures }: Props) {
  return said.map((part, at) => {
    if (typeof part === "string") {
      const isAfterFigure = typeof (said[at - 1] ?? "") !== "string";
      return (
        <Fragment key={at}>
          <Printed>{isAfterFigure ? leadingMark(part)[1] : part}</Printed>
        </Fragment>
      );
    }
    const given = figures[part.figure];
    const next = said[at + 1];
    return given === undefined ? null : (
      <Glued key={at} mark={typeof next === "string" ? leadingMark(next)[0] : ""}>
        <Amount variant="sentence" figure={given.figure} caption={given.caption} />
      </Glued>
    );
  });
}

/** The same as a heading, which breaks between its clauses where there is room. */
export function SaidClauses({ said, figures }: Props) {
  return clausesOf(said).map((clause, at) => (
    <Clause key={at}>
      <SaidParts said={clause} figures={figures} />
    </Clause>
  ));
}

function clausesOf(said: Said): readonly Said[] {
  const pieces = said.flatMap((part): Said =>
    typeof part === "string" ? part.split(/(?<=[，；：])/u) : [part],
  );
  const clauses: Said[number][][] = [[]];
  for (const piece of pieces) {
    clauses.at(-1)?.push(piece);
    if (typeof piece === "string" && /[，；：]$/u.test(piece)) clauses.push([]);
  }
  return clauses.filter((clause) => clause.length > 0);
}
