import { largestChild } from "../../core/analysis/findings.ts";
import type { FunctionNode } from "../../core/analysis/spendingTree.ts";
import { shareText } from "../../i18n/amountText.ts";
import { sumNotes, treeSumMessages } from "../../i18n/treeSumMessages.ts";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { Sentence } from "../../ui/Sentence.tsx";
import type { TreeNames } from "./treeNames.ts";
import type { SumReading } from "./treeReading.ts";
import { SentenceParts } from "./TreeSentence.tsx";

interface Props {
  readonly sum: SumReading;
  readonly root: FunctionNode;
  readonly names: TreeNames;
}

/** The sentence of a sum: the whole, what most of it is for, who spends most. */
export function SumSentence({ sum: { summed: sum, entries }, root, names }: Props) {
  const words = useMessages(treeSumMessages);
  const { language } = useReader();
  const total = root.figures.total;
  const main = largestChild(sum.tree);
  const share = shareText(main?.figures.total?.amount ?? null, total?.amount ?? null, language);
  const first = sum.contributions.get("")?.[0];
  const largest = entries.find(({ id }) => id === first?.disclosure);
  const figure = first?.figures.total;
  const shown = entries.find(({ id }) => id === sum.summed[0]);
  if (shown === undefined) return null;
  return (
    <Sentence
      notes={[
        ...sumNotes(language, sum.summed.length, shown.phase),
        sum.tree.kind === "expenditure" ? words.allFunds : words.appropriationOnly,
      ]}
    >
      <SentenceParts
        parts={words.sentence({
          departments: sum.summed.length,
          year: shown.year,
          phase: shown.phase,
          mostFor: main === null || share === null ? null : { name: names.inSentence(main), share },
          largest:
            largest === undefined || first?.share == null || figure?.amount == null
              ? null
              : { name: largest.department, share: `${first.share}%` },
        })}
        figures={{
          ...(total === undefined ? {} : { total }),
          ...(figure === undefined ? {} : { largest: figure }),
        }}
        subject={words.subject(sum.summed.length)}
      />
    </Sentence>
  );
}
