import type { Figure } from "../../core/budget/figure.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { treeMessages } from "../../i18n/treeMessages.ts";
import type { TreeSentenceFigure, TreeSentencePart } from "../../i18n/treeSentence.ts";
import { Amount } from "../../ui/Amount.tsx";
import { captionOf } from "../../ui/caption.ts";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { Phrases, Sentence, Together } from "../../ui/Sentence.tsx";
import { Glued } from "../frame/Glued.tsx";
import { leadingMark } from "../frame/leadingMark.ts";
import { findingOf } from "./treeFinding.ts";
import type { TreeNames } from "./treeNames.ts";
import type { OneReading, TreeReading } from "./treeReading.ts";

interface Props {
  readonly reading: TreeReading;
  readonly one: OneReading;
  readonly names: TreeNames;
}

/** The view's sentence: the whole, what most of it is for, and what explains its move since last year. */
export function TreeSentence({ reading: { table, tree }, one, names }: Props) {
  const words = useMessages(treeMessages);
  const { phaseNote } = useMessages(commonMessages);
  const { language } = useReader();
  const terms = budgetTerms[language];
  const { disclosure, change } = one;
  const { finding, figures, base } = findingOf(one, tree, names, language);
  const note = phaseNote[disclosure.phase];
  const notes = [
    ...(note === null ? [] : [note]),
    ...(tree.kind === null
      ? []
      : [words.tableNote(table?.title.trim() || terms.tables[tree.kind], tree.kind)]),
    words.baseNotes[base](change.baseYear),
  ];
  return (
    <Sentence notes={notes}>
      <SentenceParts parts={words.sentence(finding)} figures={figures} subject={disclosure.department.name} />
    </Sentence>
  );
}

interface PartsProps {
  readonly parts: readonly TreeSentencePart[];
  readonly figures: Readonly<Partial<Record<TreeSentenceFigure, Figure>>>;
  readonly subject: string;
}

/** Words with their figures, each with its verb on its line. */
export function SentenceParts({ parts, figures, subject }: PartsProps) {
  const total = useMessages(budgetTerms).measures.total;
  return parts.map((part, index) => {
    if (typeof part === "string") {
      const isAfterFigure = typeof (parts[index - 1] ?? "") !== "string";
      return <Phrases key={index} text={isAfterFigure ? leadingMark(part)[1] : part} />;
    }
    const figure = figures[part.figure];
    const next = parts[index + 1];
    return (
      <Together key={index}>
        {part.before}
        <Glued mark={`${part.after}${typeof next === "string" ? leadingMark(next)[0] : ""}`}>
          {figure === undefined ? null : (
            <Amount figure={figure} caption={captionOf(subject, total)} variant="sentence" />
          )}
        </Glued>
      </Together>
    );
  });
}
