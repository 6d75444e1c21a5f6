import type { FlowNode } from "../../core/analysis/flow.ts";
import type { Figure } from "../../core/budget/figure.ts";
import { shareText } from "../../i18n/amountText.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { flowMessages } from "../../i18n/flowMessages.ts";
import type { FlowFinding, FlowSentencePart } from "../../i18n/flowSentence.ts";
import { Amount } from "../../ui/Amount.tsx";
import { captionOf } from "../../ui/caption.ts";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { Phrases, Sentence } from "../../ui/Sentence.tsx";
import { leadingMark } from "../frame/leadingMark.ts";
import styles from "./Flow.module.css";
import type { FlowReading } from "./flowReading.ts";
import { useFlowNames } from "./useFlowNames.ts";

/** The view's sentence: how much, mostly from where, mostly for what, how much of it by projects. */
export function FlowSentence({ reading }: { readonly reading: FlowReading }) {
  const words = useMessages(flowMessages);
  const common = useMessages(commonMessages);
  const { language } = useReader();
  const name = useFlowNames();
  const { flow, subject, phase } = reading;
  const total = totalOf(reading);
  const largest = (column: FlowNode["column"], test: (node: FlowNode) => boolean): FlowNode | null =>
    flow.nodes.find((node) => node.column === column && test(node)) ?? null;
  const source = largest("source", () => true);
  const use = largest("use", ({ measure }) => measure === null);
  const project = largest("kind", ({ measure }) => measure === "project");
  const share = (figure: Figure): string | null => shareText(figure.amount, total.amount, language);
  const unsplit = flow.departments.some(({ split }) => split !== "function");
  const finding: FlowFinding = {
    subject,
    departments: flow.departments.length,
    year: reading.year,
    phase,
    source:
      source === null
        ? null
        : { name: name(source), share: sourcesOf(reading) === 1 ? null : share(source.figure) },
    use: withShare(use, use === null ? null : share(use.figure), name),
    project: unsplit || project === null ? null : withShare(project, share(project.figure), name),
    unsplit,
  };
  const figures = { total, source: source?.figure, use: use?.figure, project: project?.figure };
  const note = common.phaseNote[phase];
  const { chosen } = reading;
  const notes = [
    ...(chosen === null
      ? []
      : [words.chosen(chosen.region, reading.year, reading.entries.length, chosen.all)]),
    ...(note === null ? [] : [note]),
    ...(flow.departments.length > 1 ? [common.partialSum(flow.departments.length)] : []),
    ...(flow.nodes.some(({ measure }) => measure === "opening-balance" || measure === "closing-balance")
      ? [words.balancesIn]
      : []),
  ];
  const captions = {
    total: words.uses,
    source: source === null ? "" : name(source),
    use: use === null ? "" : name(use),
    project: project === null ? "" : name(project),
  };
  return (
    <Sentence notes={notes}>
      {words.sentence(finding).map((part, index, parts) => {
        if (typeof part === "string")
          return <Phrases key={index} text={isAfterFigure(parts, index) ? leadingMark(part)[1] : part} />;
        const next = parts[index + 1];
        const figure = figures[part.figure];
        return (
          <span key={index} className={styles["whole"]} data-joined={part.before === "（"}>
            {part.before}
            {figure === undefined ? null : (
              <Amount
                figure={figure}
                caption={captionOf(subject, captions[part.figure])}
                variant="sentence"
              />
            )}
            {part.after}
            {typeof next === "string" ? leadingMark(next)[0] : ""}
          </span>
        );
      })}
    </Sentence>
  );
}

/** The mark such words begin with stands with the figure. */
function isAfterFigure(parts: readonly FlowSentencePart[], index: number): boolean {
  return typeof (parts[index - 1] ?? "") !== "string";
}

/** All uses: of one department as printed where that is the same. */
function totalOf({ flow }: FlowReading): Figure {
  const [only, ...more] = flow.departments;
  return only === undefined || more.length > 0 ? flow.balance.uses : only.total;
}

function sourcesOf({ flow }: FlowReading): number {
  return flow.nodes.filter(({ column }) => column === "source").length;
}

function withShare(
  node: FlowNode | null,
  share: string | null,
  name: (node: FlowNode) => string,
): { readonly name: string; readonly share: string } | null {
  return node === null || share === null ? null : { name: name(node), share };
}
