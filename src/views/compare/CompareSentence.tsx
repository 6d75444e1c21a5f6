import { commonMessages } from "../../i18n/commonMessages.ts";
import { compareMessages } from "../../i18n/compareMessages.ts";
import type { Compared } from "../../state/selectCompared.ts";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Sentence } from "../../ui/Sentence.tsx";
import { SaidClauses } from "./SaidParts.tsx";
import { sentenceOf } from "./sentenceOf.ts";
import type { Reading } from "./useReading.ts";
import { figuresOf, useSaying } from "./useSaying.ts";

/** The finding, and under it what it rests on. */
export function CompareSentence({
  reading,
  compared,
}: {
  readonly reading: Reading;
  readonly compared: Compared;
}) {
  const { comparison, entries, names, chart } = reading;
  const words = useMessages(compareMessages);
  const common = useMessages(commonMessages);
  const saying = useSaying(names);
  const made = sentenceOf(comparison, chart === "dumbbell", saying);
  const [first] = entries;
  const hasBudget = entries.some(({ phase }) => phase === "budget");
  const periods = new Set(entries.map(({ id }) => names.period(id)));
  const byItself = chart === "dumbbell" ? words.choose.byItselfTwo : words.choose.byItself;
  const group = first === undefined ? "" : words.group([first.region.name, ...periods]);
  const bodies = new Set(entries.map(({ departmentKey }) => departmentKey)).size;
  return (
    <Sentence
      notes={[
        ...(hasBudget && common.phaseNote.budget !== null ? [common.phaseNote.budget] : []),
        ...(compared.isNamed ? [] : [byItself(group, bodies)]),
        ...(names.region === null || !compared.isNamed ? [] : [names.region]),
        words.source(entries.length),
      ]}
    >
      {made === null ? words.titles.bars : <SaidClauses said={made.said} figures={figuresOf(made, names)} />}
    </Sentence>
  );
}
