import { useMemo } from "react";
import type { FoundResult } from "../../../core/checks/findingCounts.ts";
import { checkMessages } from "../../../i18n/checkMessages.ts";
import { commonMessages } from "../../../i18n/commonMessages.ts";
import { qualityCorpusMessages } from "../../../i18n/qualityCorpusMessages.ts";
import { AddressLink } from "../../../state/AddressLink.tsx";
import { useApp } from "../../../state/useApp.ts";
import { DataTable } from "../../../ui/DataTable.tsx";
import { OutcomeSign } from "../../../ui/OutcomeSign.tsx";
import { Printed } from "../../../ui/Printed.tsx";
import { useMessages, useReader } from "../../../ui/ReaderContext.tsx";
import type { TableColumn, TableSort } from "../../../ui/TableColumn.ts";
import { subjectName } from "../operands.ts";
import { Residual, useCauseText } from "../Residual.tsx";
import { LeftSide, RightSide } from "../Sides.tsx";
import styles from "./FoundTable.module.css";

const SORTED_BY = ["document", "what", "residual"] as const;

/** One row a result: what was checked, both sides beside one another, their difference. */
export function FoundTable({ found }: { readonly found: readonly FoundResult[] }) {
  const words = useMessages(qualityCorpusMessages).found;
  const { language } = useReader();
  const { rules } = useMessages(checkMessages);
  const { yearPhase } = useMessages(commonMessages);
  const sort = useApp((state) => state.address.sort);
  const adjusted = useApp((state) => state.adjusted);
  const columns = useMemo(
    (): readonly TableColumn<FoundResult>[] => [
      {
        id: "what",
        label: words.what,
        kind: "name",
        phone: "name",
        cell: (row) => <What row={row} />,
        text: ({ disclosure, result }) =>
          `${rules[result.rule]} ${subjectName(disclosure, result, language)}`,
        sortBy: ({ result }) => rules[result.rule],
      },
      {
        id: "document",
        label: words.document,
        kind: "text",
        phone: "below",
        cell: (row) => <DocumentOf row={row} />,
        text: ({ disclosure }) =>
          `${disclosure.department.name} ${yearPhase(disclosure.year, disclosure.phase)}`,
        sortBy: ({ disclosure }) => disclosure.id,
      },
      { id: "left", label: words.left, kind: "text", phone: "below", cell: (row) => <LeftSide {...row} /> },
      {
        id: "right",
        label: words.right,
        kind: "text",
        phone: "below",
        cell: (row) => <RightSide {...row} />,
      },
      {
        id: "residual",
        label: words.difference,
        align: "end",
        phone: "amount",
        cell: (row) => <Residual {...row} stacked />,
        sortBy: ({ result }) => (result.residual === null ? null : Math.abs(result.residual)),
      },
    ],
    [words, rules, yearPhase, language],
  );
  return (
    <DataTable
      name={words.title}
      className={styles["found"] ?? ""}
      columns={columns}
      rows={found}
      rowKey={({ disclosure, result }) => `${disclosure.id} ${result.id}`}
      sort={sortOf(sort)}
      onSort={(next) => {
        adjusted({ sort: next === null ? null : `${next.descending ? "-" : ""}${next.column}` });
      }}
    />
  );
}

function sortOf(sort: string | null): TableSort | null {
  const column = SORTED_BY.find((name) => name === sort?.replace(/^-/u, ""));
  return column === undefined ? null : { column, descending: sort?.startsWith("-") === true };
}

function What({ row: { disclosure, result } }: { readonly row: FoundResult }) {
  const { rules } = useMessages(checkMessages);
  const { language } = useReader();
  const cause = useCauseText(result);
  const subject = subjectName(disclosure, result, language);
  return (
    <span className={styles["what"]}>
      <OutcomeSign outcome={result.outcome} />
      <span>
        <span className={styles["rule"]}>{rules[result.rule]}</span>
        {subject === "" ? null : (
          <span className={styles["quiet"]}>
            <Printed>{subject}</Printed>
          </span>
        )}
        {cause === null ? null : (
          <span className={styles["quiet"]}>
            <Printed>{cause}</Printed>
          </span>
        )}
      </span>
    </span>
  );
}

function DocumentOf({ row: { disclosure } }: { readonly row: FoundResult }) {
  const { yearPhase } = useMessages(commonMessages);
  const { department, year, phase, scope } = disclosure;
  return (
    <span className={styles["document"]}>
      <AddressLink change={{ dept: [department.key], year: [year], phase, scope, sort: null }}>
        <Printed>{department.name}</Printed>
      </AddressLink>
      <span className={styles["quiet"]}>{yearPhase(year, phase)}</span>
    </span>
  );
}
