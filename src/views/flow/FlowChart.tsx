import { useCallback, useMemo, useRef, type ReactNode } from "react";
import type { SankeyWords } from "../../charts/sankeyLayout.ts";
import type { SankeyNode } from "../../charts/sankeyNodes.ts";
import { amountInColumn, amountInSentence, shareText } from "../../i18n/amountText.ts";
import { flowMessages } from "../../i18n/flowMessages.ts";
import type { CheckedDisclosure } from "../../state/shapes.ts";
import { useApp } from "../../state/useApp.ts";
import { Sankey } from "../../ui/chart/Sankey.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import { UnitHead } from "../../ui/UnitHead.tsx";
import { useMedia } from "../../ui/useMedia.ts";
import { TwinTable } from "../frame/TwinTable.tsx";
import { drawnNodes } from "./drawnNodes.ts";
import styles from "./Flow.module.css";
import { FlowFoot } from "./FlowFoot.tsx";
import type { FlowReading } from "./flowReading.ts";
import { FlowSelection } from "./FlowSelection.tsx";
import { FlowTable } from "./FlowTable.tsx";
import { useFlowNames } from "./useFlowNames.ts";

interface Props {
  readonly reading: FlowReading;
  readonly checked: readonly CheckedDisclosure[];
  /** Between table and foot. */
  readonly children: ReactNode;
}

/** The picture, what is selected in it, and the same figures as a table. */
export function FlowChart({ reading, checked, children }: Props) {
  const words = useMessages(flowMessages);
  const pick = useApp((state) => state.address.pick);
  const adjusted = useApp((state) => state.adjusted);
  const box = useRef<HTMLDivElement>(null);
  const drawn = useMemo(() => drawnNodes(reading.flow), [reading.flow]);
  const shown = useSankeyWords(reading);
  const selected = pick !== null && drawn.has(pick) ? pick : null;
  const onSelect = useCallback((key: string | null) => adjusted({ pick: key }), [adjusted]);
  const tip = useTip(reading, drawn, shown);
  const node = selected === null ? null : (drawn.get(selected) ?? null);
  const { embedded, language } = useReader();
  // English names of classes are longer than a narrow picture's boxes.
  const narrow = useMedia(embedded && language === "zh" ? "(max-width: 560px)" : "(max-width: 700px)");
  const unsplit = reading.flow.departments.some(({ split }) => split !== "function");
  return (
    <>
      {narrow ? null : (
        <Section title={words.title} note={words.note} aside={<UnitHead label="" />}>
          <div ref={box}>
            <Sankey flow={reading.flow} selected={selected} words={shown} tip={tip} onSelect={onSelect} />
          </div>
          {unsplit ? <p className={styles["note"]}>{words.unsplit}</p> : null}
          {node === null ? null : <FlowSelection reading={reading} node={node} />}
        </Section>
      )}
      {narrow ? (
        <FlowTable reading={reading} picked={node} alone />
      ) : (
        <TwinTable>
          <FlowTable reading={reading} picked={node} alone={false} />
        </TwinTable>
      )}
      {children}
      <FlowFoot
        reading={reading}
        checked={checked}
        picture={narrow ? null : () => box.current?.querySelector("svg") ?? null}
      />
    </>
  );
}

function useSankeyWords(reading: FlowReading): SankeyWords {
  const words = useMessages(flowMessages);
  const { language, unit } = useReader();
  const name = useFlowNames();
  const { subject, flow } = reading;
  return useMemo(() => {
    const all = flow.balance.uses.amount;
    return {
      chart: words.chart(subject),
      head: (column) => words.columns[column],
      name: ({ members: [first, ...more] }: SankeyNode) =>
        first === undefined ? "" : more.length > 0 ? words.rest(more.length + 1) : name(first),
      amount: (amount) => amountInColumn(amount, unit),
      share: ({ amount }) => shareText(amount, all, language),
    };
  }, [words, subject, flow, unit, language, name]);
}

function useTip(
  { nodes, flow }: FlowReading,
  drawn: ReadonlyMap<string, SankeyNode>,
  shown: SankeyWords,
): (key: string) => readonly string[] {
  const words = useMessages(flowMessages);
  const { language, unit } = useReader();
  const name = useFlowNames();
  return useCallback(
    (key) => {
      const node = drawn.get(key);
      if (node === undefined) return [];
      const share = shown.share(node);
      const own = node.members.length > 1 ? node.members.map(name) : [];
      const ends = flow.links.filter(({ from, to }) => key === from || key === to);
      const lines = ends.map(({ from, to, figure }) => {
        const other = nodes.get(from === key ? to : from);
        const said = figure.amount === null ? "" : amountInSentence(figure.amount, { language, unit });
        return `${from === key ? words.outOf : words.into} ${other === undefined ? "" : name(other)} ${said}`;
      });
      return [
        shown.name(node),
        `${amountInSentence(node.amount, { language, unit })}${share === null ? "" : ` ${words.shareOf(share)}`}`,
        ...own,
        ...lines,
      ];
    },
    [drawn, shown, flow, nodes, name, words, language, unit],
  );
}
