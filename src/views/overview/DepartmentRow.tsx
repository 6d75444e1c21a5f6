import type { CatalogEntry } from "../../core/budget/catalog.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { amountInSentence, shareText, signedRate } from "../../i18n/amountText.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { overviewMessages } from "../../i18n/overviewMessages.ts";
import { AddressLink } from "../../state/AddressLink.tsx";
import { Amount } from "../../ui/Amount.tsx";
import { captionOf } from "../../ui/caption.ts";
import { SplitMark } from "../../ui/chart/SplitMark.tsx";
import { OutcomeSign } from "../../ui/OutcomeSign.tsx";
import { classNames } from "../../ui/classNames.ts";
import { Printed } from "../../ui/Printed.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import styles from "./DepartmentTable.module.css";

export function DepartmentRow({ entry }: { readonly entry: CatalogEntry }) {
  const words = useMessages(overviewMessages);
  const terms = useMessages(budgetTerms).measures;
  const { states } = useMessages(commonMessages);
  const caption = (measure: string): string => captionOf(entry.department, measure);
  const { language } = useReader();
  const { delta, percent } = entry.change;
  const threePublicShare = shareText(entry.threePublic.amount, entry.appropriation.amount, language);
  const projectShare = shareText(entry.project.amount, entry.total.amount, language);
  return (
    <tr>
      <th scope="row">
        <AddressLink
          change={{ view: "department", dept: [entry.departmentKey], year: [entry.year], sort: null }}
        >
          <Printed>{entry.department}</Printed>
        </AddressLink>{" "}
        {entry.scope === "unit" && <Tag>{words.coverage.unitTag}</Tag>}
      </th>
      <td className={classNames(styles["number"], styles["total"])} data-label={words.table.total}>
        <Amount figure={entry.total} caption={caption(words.table.total)} />
      </td>
      <td className={styles["barCell"]}>
        <div className={styles["kinds"]}>
          <Kinds entry={entry} />
        </div>
      </td>
      <td className={styles["number"]} data-label={words.table.projectShare}>
        {projectShare}
      </td>
      <td className={styles["number"]} data-label={words.table.change}>
        <Amount figure={delta} caption={caption(words.table.change)} as="change" />
      </td>
      <td className={styles["number"]} data-label={words.table.percent}>
        {signedRate(delta.amount, percent)}
      </td>
      <td className={styles["number"]} data-label={terms["three-public"]}>
        <Amount figure={entry.threePublic} caption={caption(terms["three-public"])} />
      </td>
      <td className={styles["number"]} data-label={words.table.threePublicShare}>
        {threePublicShare === null ? null : (
          <span>
            {entry.appropriation.state === "derived" ? (
              <span className={styles["derived"]}>{states.derived} </span>
            ) : null}
            {threePublicShare}
          </span>
        )}
      </td>
      <td className={styles["checks"]}>
        <Checks entry={entry} />
      </td>
    </tr>
  );
}

/** Basic and project spending as parts of a bar that is full at 100 %; nothing where a part is not known. */
function Kinds({ entry: { total, basic, project } }: { readonly entry: CatalogEntry }) {
  const words = useMessages(overviewMessages).table;
  const reader = useReader();
  if (total.amount === null || basic.amount === null || project.amount === null) return null;
  const label = words.bar(amountInSentence(basic.amount, reader), amountInSentence(project.amount, reader));
  return <SplitMark basic={basic} project={project} whole={total} label={label} height={12} />;
}

function Checks({ entry }: { readonly entry: CatalogEntry }) {
  const words = useMessages(overviewMessages).table;
  const { agrees, differs, observation } = entry.checks;
  return (
    <AddressLink
      change={{ view: "quality", dept: [entry.departmentKey], year: [entry.year], sort: null }}
      className={styles["checkLink"]}
    >
      {differs > 0 ? <OutcomeSign outcome="differs" /> : <OutcomeSign outcome="agrees" />}
      <span>
        {differs > 0 ? words.differ(differs) : words.allAgree(agrees)}
        {observation > 0 ? ` · ${words.observed(observation)}` : ""}
      </span>
    </AddressLink>
  );
}
