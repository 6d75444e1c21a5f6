import type { ChangeBreakdown, ChangeLine } from "../../core/analysis/changeBreakdown.ts";
import { explainingLine, opposingStep } from "../../core/analysis/changeFinding.ts";
import type { CatalogEntry } from "../../core/budget/catalog.ts";
import { directionOf } from "../../i18n/changeMessages.ts";
import { changeViewMessages } from "../../i18n/changeViewMessages.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { captionOf } from "../../ui/caption.ts";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Phrases } from "../../ui/Sentence.tsx";
import { Told } from "./Told.tsx";
import { useLineName } from "./useLineName.ts";

interface Props {
  readonly entry: CatalogEntry;
  /** Of the body's whole spending. */
  readonly total: ChangeLine;
  readonly breakdown: ChangeBreakdown;
}

/** The finding: the whole, its move, the line that explains it, and the largest one against it. */
export function ChangeSentence({ entry, total, breakdown }: Props) {
  const words = useMessages(changeViewMessages);
  const common = useMessages(commonMessages);
  const { department } = entry;
  const year = entry.year - 1;
  const direction = directionOf(total.delta.amount);
  const { bar } = total;
  const isApart = bar === "units" || bar === "scope" || bar === "phase";
  const other = total.loaded ?? total.prior;
  const now = (after: string) => (
    <>
      <Printed>{words.lead(department, entry.year, common.phases[entry.phase])}</Printed>
      <Told figure={total.now} caption={captionOf(department, common.year(entry.year))} after={after} />
    </>
  );
  if (isApart && other.amount !== null) {
    const caption = captionOf(department, common.year(year));
    return (
      <>
        {now(words.then(year))}
        <Told figure={other} caption={caption} after={`${words.comma}${words.bars[bar]}`} />
      </>
    );
  }
  if (direction === null) return now(words.unknown(year));
  if (direction === "unchanged") return now(words.unchanged(year));
  const rate = total.percent === null ? "" : words.rate(total.percent, direction === "increase");
  return (
    <>
      {now(words.against(year))}
      <Told figure={total.delta} caption={captionOf(department, words.delta)} after={rate} moves />
      <Explained breakdown={breakdown} />
    </>
  );
}

/** What of the breakdown's whole moved most, and against it; the whole first where it is but a part. */
function Explained({ breakdown }: { readonly breakdown: ChangeBreakdown }) {
  const words = useMessages(changeViewMessages);
  const name = useLineName();
  const { department, whole, wholeIs } = breakdown;
  const main = explainingLine(breakdown);
  const against = opposingStep(breakdown);
  const isPart = wholeIs === "basic" || wholeIs === "three-public";
  if (isPart && whole.delta.amount === null) return null;
  const opposed = against === null ? "" : words.while(name(against));
  const caption = (of: string): string => captionOf(department, of, words.delta);
  return (
    <>
      {isPart ? (
        <>
          {words.ofWhich(words.wholes[wholeIs])}
          {whole.delta.amount === 0 ? (
            words.same
          ) : (
            <Told figure={whole.delta} caption={caption(words.wholes[wholeIs])} moves />
          )}
        </>
      ) : null}
      {main === null ? null : (
        <>
          <Phrases text={words.mainly(name(main))} />
          <Told
            figure={main.delta}
            caption={caption(name(main))}
            after={`${main.reasonKinds.length === 0 ? "" : words.because(main.reasonKinds)}${opposed}`}
            moves
          />
        </>
      )}
      {against === null ? null : (
        <>
          {main === null ? <Phrases text={opposed} /> : null}
          <Told figure={against.delta} caption={caption(name(against))} moves />
        </>
      )}
    </>
  );
}
