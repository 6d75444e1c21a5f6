import { countOutcomes } from "../../core/checks/countOutcomes.ts";
import type { RuleId } from "../../core/checks/checkResult.ts";
import { checkMessages } from "../../i18n/checkMessages.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { flowMessages } from "../../i18n/flowMessages.ts";
import type { CheckedDisclosure } from "../../state/shapes.ts";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { PictureButtons } from "../frame/PictureButtons.tsx";
import { ViewFoot } from "../frame/ViewFoot.tsx";
import { flowCsv } from "./flowCsv.ts";
import type { FlowReading } from "./flowReading.ts";

interface Props {
  readonly reading: FlowReading;
  readonly checked: readonly CheckedDisclosure[];
  /** Null where nothing is drawn. */
  readonly picture: (() => SVGSVGElement | null) | null;
}

const RULES: ReadonlySet<RuleId> = new Set<RuleId>([
  "revenue-equals-expenditure",
  "kinds-equal-total",
  "children-equal-parent",
  "tables-agree",
]);

/** Where the flow is printed, how its tables check, and what a reader takes away. */
export function FlowFoot({ reading, checked, picture }: Props) {
  const words = useMessages(flowMessages);
  const common = useMessages(commonMessages);
  const { counts } = useMessages(checkMessages);
  const { language, unit } = useReader();
  const { flow, entries, subject, year, phase } = reading;
  const separator = language === "zh" ? "，" : ", ";
  const source = words.source(
    entries.map(({ department, documentTitle }) => `${department}《${documentTitle}》`),
  );
  const note = common.phaseNote[phase];
  const [only, ...more] = entries;
  const name = `${only === undefined || more.length > 0 ? `${String(year)}-${phase}` : only.id}-flow`;
  const image = {
    title: `${subject}${separator}${common.yearPhase(year, phase)}`,
    subtitle: [
      words.title,
      common.unitHead(unit),
      ...(note === null ? [] : [note]),
      ...(flow.departments.length > 1 ? [common.partialSum(flow.departments.length)] : []),
    ].join(separator),
    source,
  };
  const results = checked.flatMap(({ checks }) => checks.filter(({ rule }) => RULES.has(rule)));
  return (
    <ViewFoot
      source={source}
      checks={counts(countOutcomes(results))}
      {...(picture === null ? {} : { download: { name, csv: () => flowCsv(reading, language) } })}
    >
      {picture === null ? null : <PictureButtons name={name} picture={picture} words={image} />}
    </ViewFoot>
  );
}
