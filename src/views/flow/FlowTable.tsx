import { useMemo } from "react";
import type { SankeyNode } from "../../charts/sankeyNodes.ts";
import { classColour, type ColourToken } from "../../charts/palette.ts";
import type { FlowLink } from "../../core/analysis/flow.ts";
import { flowMessages } from "../../i18n/flowMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { captionOf } from "../../ui/caption.ts";
import { ShareBar } from "../../ui/chart/ShareBar.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import type { TableColumn } from "../../ui/TableColumn.ts";
import { UnitHead } from "../../ui/UnitHead.tsx";
import { touches } from "./drawnNodes.ts";
import styles from "./Flow.module.css";
import type { FlowReading } from "./flowReading.ts";
import { useFlowNames } from "./useFlowNames.ts";

interface Props {
  readonly reading: FlowReading;
  /** Its rows are lit; null for none. */
  readonly picked: SankeyNode | null;
  /** Where no picture stands above it. */
  readonly alone: boolean;
}

/** Every ribbon of the picture as a row, step by step. */
export function FlowTable({ reading, picked, alone }: Props) {
  const words = useMessages(flowMessages);
  const columns = useFlowColumns(reading);
  const columnOf = (key: string) => reading.nodes.get(key)?.column;
  return (
    <Section title={alone ? words.title : words.table} {...(alone ? { note: words.aloneNote } : {})}>
      <DataTable
        name={words.table}
        rows={inSteps(reading)}
        rowKey={({ key }) => key}
        columns={columns}
        lit={(link) => touches(link, picked)}
        groupOf={({ from }) => {
          const step = columnOf(from) ?? "source";
          return { key: step, label: step === "kind" ? "" : words.steps[step] };
        }}
      />
    </Section>
  );
}

const STEPS = ["source", "department", "use"] as const;

function inSteps({ flow, nodes }: FlowReading): readonly FlowLink[] {
  return STEPS.flatMap((step) => flow.links.filter(({ from }) => nodes.get(from)?.column === step));
}

function useFlowColumns(reading: FlowReading): readonly TableColumn<FlowLink>[] {
  const words = useMessages(flowMessages);
  const name = useFlowNames();
  return useMemo(() => {
    const named = (key: string): string => {
      const node = reading.nodes.get(key);
      return node === undefined ? "" : name(node);
    };
    // On a phone a row is one name: of the only department only where its money goes.
    const alone = reading.flow.departments.length === 1;
    const short = ({ from, to }: FlowLink): string =>
      alone && reading.nodes.get(from)?.column === "department" ? named(to) : `${named(from)} → ${named(to)}`;
    return [
      {
        id: "from",
        label: words.from,
        head: <UnitHead label={words.from} />,
        kind: "name",
        phone: "name",
        cell: (link) => (
          <>
            <span className={styles["wide"]}>{named(link.from)}</span>
            <span className={styles["narrow"]}>{short(link)}</span>
          </>
        ),
        text: ({ from }) => named(from),
      },
      {
        id: "to",
        label: words.to,
        kind: "text",
        phone: "hidden",
        cell: ({ to }) => named(to),
        text: ({ to }) => named(to),
      },
      {
        id: "amount",
        label: words.amount,
        align: "end",
        kind: "amount",
        phone: "amount",
        cell: ({ from, to, figure }) => (
          <Amount figure={figure} caption={captionOf(reading.subject, named(from), named(to))} />
        ),
        sortBy: ({ figure }) => figure.amount,
      },
      {
        id: "share",
        label: words.share,
        align: "end",
        kind: "bar",
        phone: "bar",
        cell: (link) => (
          <ShareBar
            part={link.figure}
            whole={reading.flow.balance.uses}
            colour={colourOf(link, reading)}
            width={88}
          />
        ),
        text: () => "",
      },
    ];
  }, [words, name, reading]);
}

function colourOf({ from, to }: FlowLink, { nodes }: FlowReading): ColourToken {
  const code = nodes.get(to)?.code ?? nodes.get(from)?.code ?? null;
  return code === null ? "project" : (`${classColour(code).family}-edge` as const);
}
