import { sumOfOutcomes } from "../../core/checks/countOutcomes.ts";
import { amountInSentence } from "../../i18n/amountText.ts";
import { checkMessages } from "../../i18n/checkMessages.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { treeMessages } from "../../i18n/treeMessages.ts";
import { sumNotes, treeSumMessages } from "../../i18n/treeSumMessages.ts";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { ViewFoot } from "../frame/ViewFoot.tsx";
import { PictureButtons } from "../frame/PictureButtons.tsx";
import { sumCsv } from "./sumCsv.ts";
import type { BelowProps } from "./TreePage.tsx";
import type { SumReading } from "./treeReading.ts";

interface Props extends BelowProps {
  readonly sum: SumReading;
}

/** Which documents the sum rests on, and what a reader takes away. */
export function SumFoot({ reading, sum: { summed: sum, entries }, names, state, picture }: Props) {
  const words = useMessages(treeMessages);
  const sums = useMessages(treeSumMessages);
  const common = useMessages(commonMessages);
  const { counts } = useMessages(checkMessages);
  const { language, unit } = useReader();
  const summed = entries.filter(({ id }) => sum.summed.includes(id));
  const [first] = summed;
  const separator = language === "zh" ? "，" : ", ";
  const amount = state.root.figures[state.measure]?.amount ?? null;
  const source = `${sums.source(summed.length)}${separator}${summed.map(({ department }) => department).join(common.listSeparator)}`;
  const name = `sum-${String(first?.year ?? "")}-${first?.phase ?? ""}-tree`;
  const image = {
    title: [
      reading.subject,
      ...(first === undefined ? [] : [common.yearPhase(first.year, first.phase)]),
    ].join(separator),
    subtitle: [
      names.of(state.root),
      ...(amount === null ? [] : [amountInSentence(amount, { language, unit })]),
      words.measures[state.measure],
      words.percentages(state.measure),
      common.unitHead(unit),
      ...(first === undefined ? [] : sumNotes(language, summed.length, first.phase)),
    ].join(separator),
    source,
  };
  return (
    <ViewFoot
      source={source}
      checks={counts(sumOfOutcomes(summed))}
      download={{ name, csv: () => sumCsv(reading, sum, entries, language) }}
    >
      {picture === null ? null : <PictureButtons name={name} picture={picture} words={image} />}
    </ViewFoot>
  );
}
