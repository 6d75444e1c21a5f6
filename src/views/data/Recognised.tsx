import type { FileReport } from "../../core/file/ownImport.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { checkMessages } from "../../i18n/checkMessages.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { dataMessages } from "../../i18n/dataMessages.ts";
import { readMessages } from "../../i18n/readMessages.ts";
import { AddressLink } from "../../state/AddressLink.tsx";
import { useApp } from "../../state/useApp.ts";
import { Fold } from "../../ui/Fold.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { ScrollBox } from "../../ui/ScrollBox.tsx";
import { Tag } from "../../ui/Tag.tsx";
import styles from "./Given.module.css";

/** What one file turned out to be, with links to its figures and its checks. */
export function Recognised({ report }: { readonly report: FileReport }) {
  const words = useMessages(dataMessages).given;
  const common = useMessages(commonMessages);
  const checks = useMessages(checkMessages);
  const { departmentKey, year, phase, scope, tables } = report;
  const there = { dept: [departmentKey], year: [year], phase, scope, node: null, figure: null, sort: null };
  const unknown = tables.filter(({ kind }) => kind === "other").length;
  const held = [
    words.tables(tables.length, unknown),
    ...(report.projects > 0 ? [words.projects(report.projects)] : []),
    ...(report.statements > 0 ? [words.statements(report.statements)] : []),
  ];
  return (
    <>
      <p className={styles["what"]}>
        <AddressLink change={{ ...there, view: "department" }}>
          <Printed>{`${report.department} ${common.yearPhase(year, phase)}`}</Printed>
        </AddressLink>
        {scope === "unit" ? <Tag>{common.scopes.unit}</Tag> : null}
        <span className={styles["region"]}>
          <Printed>{report.region}</Printed>
        </span>
      </p>
      <p>{held.join(common.listSeparator)}</p>
      <p className={styles["checks"]}>
        {checks.counts(report.checks)}
        <AddressLink change={{ ...there, view: "quality" }}>{words.findings}</AddressLink>
      </p>
      <Remarks report={report} />
      {tables.length > 0 && (
        <Fold summary={words.recognised}>
          <Tables report={report} />
        </Fold>
      )}
    </>
  );
}

function Remarks({ report }: { readonly report: FileReport }) {
  const words = useMessages(dataMessages).given;
  const reading = useMessages(readMessages);
  const replaced = useApp((state) => state.importRun.replaced);
  const shipped = useApp((state) => state.shipped);
  const isShipped = shipped?.entries.some(({ id }) => id === report.disclosure) ?? false;
  const { warnings } = report;
  return (
    <>
      {report.isNew && <p className={styles["note"]}>{words.newBody}</p>}
      {replaced.includes(report.disclosure) && <p className={styles["note"]}>{words.replacesOwn}</p>}
      {isShipped && <p className={styles["note"]}>{words.replacesShipped}</p>}
      {warnings.length > 0 && (
        <Fold summary={words.unread(warnings.length)}>
          <ul className={styles["warnings"]}>
            {warnings.map((each, index) => (
              <li key={index}>
                <Printed>{reading.warning(each)}</Printed>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

function Tables({ report: { tables } }: { readonly report: FileReport }) {
  const words = useMessages(dataMessages).given;
  const terms = useMessages(budgetTerms);
  return (
    <ScrollBox name={words.recognised}>
      <table className={styles["tables"]}>
        <thead>
          <tr>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.printedTitle}</th>
            <th scope="col">{words.status}</th>
          </tr>
        </thead>
        <tbody>
          {tables.map(({ kind, title, status, lines }, index) => (
            <tr key={index}>
              <th scope="row">{terms.tables[kind]}</th>
              <td>
                <Printed>{title}</Printed>
              </td>
              <td>{status === "stated" && lines > 0 ? words.lines(lines) : terms.statuses[status]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
