import type { ReactNode } from "react";
import type { CatalogEntry } from "../../core/budget/catalog.ts";
import type { Figure } from "../../core/budget/figure.ts";
import type { CheckResult } from "../../core/checks/checkResult.ts";
import { amountInSentence, shareText } from "../../i18n/amountText.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { departmentMessages } from "../../i18n/departmentMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { OutcomeSign } from "../../ui/OutcomeSign.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import shared from "./Department.module.css";
import type { DepartmentAnalysis } from "./departmentAnalysis.ts";
import { PerVehicle } from "./PerVehicle.tsx";
import { Room } from "./Room.tsx";
import { useCaption } from "./useCaption.ts";
import styles from "./HeadlineFigures.module.css";

interface Props {
  readonly entry: CatalogEntry;
  readonly analysis: DepartmentAnalysis | null;
}

/** Four figures that introduce the department, each with what it is a part of. */
export function HeadlineFigures({ entry, analysis }: Props) {
  const words = useMessages(departmentMessages);
  const terms = useMessages(budgetTerms).measures;
  const { headline } = words;
  const { language } = useReader();
  const basic = shareText(entry.basic.amount, entry.total.amount, language);
  const project = shareText(entry.project.amount, entry.total.amount, language);
  const ofAppropriation = shareText(entry.threePublic.amount, entry.appropriation.amount, language);
  const projects = analysis?.disclosure.projects.length ?? entry.others.projects;
  return (
    <dl className={styles["headline"]} aria-label={headline.label} data-state={entry.basic.state}>
      <Headline name={words.spending} figure={entry.total} department={entry.department}>
        {analysis === null ? <WholeRoom entry={entry} /> : <WholeNote analysis={analysis} />}
      </Headline>
      <Headline name={terms.basic} figure={entry.basic} department={entry.department}>
        {basic}
        {analysis === null ? <BasicRoom entry={entry} /> : <BasicNote analysis={analysis} />}
      </Headline>
      <Headline name={terms.project} figure={entry.project} department={entry.department}>
        {project}
        {projects === 0 ? null : `${words.semicolon}${headline.projects(projects)}`}
      </Headline>
      <Headline name={terms["three-public"]} figure={entry.threePublic} department={entry.department}>
        {ofAppropriation === null
          ? null
          : headline.ofAppropriation(ofAppropriation, entry.appropriation.state)}
        {analysis?.threePublic.operationPerVehicle == null ? null : (
          <>
            {words.semicolon}
            {headline.perVehicle}{" "}
            <PerVehicle
              cost={analysis.threePublic.operationPerVehicle}
              department={entry.department}
              variant="sentence"
            />
          </>
        )}
      </Headline>
    </dl>
  );
}

interface HeadlineProps {
  readonly name: string;
  readonly figure: Figure;
  readonly department: string;
  readonly children: ReactNode;
}

function Headline({ name, figure, department, children }: HeadlineProps) {
  const caption = useCaption(department);
  return (
    <div className={styles["figure"]}>
      <dt>{name}</dt>
      <dd>
        <Amount figure={figure} caption={caption(name)} variant="headline" />
      </dd>
      <dd className={styles["small"]}>{children}</dd>
    </div>
  );
}

function WholeNote({ analysis }: { readonly analysis: DepartmentAnalysis }) {
  const words = useMessages(departmentMessages).headline;
  const { headline, revenue, checks, disclosure } = analysis;
  const caption = useCaption(disclosure.department.name);
  const general = revenue.sources.find(
    ({ measure, fund }) => measure === "appropriation" && fund === "general",
  );
  const { total, appropriation } = headline;
  const same = total.amount !== null && appropriation.amount === total.amount;
  return (
    <>
      {same ? (
        general?.figure.amount === total.amount ? (
          words.allGeneral
        ) : (
          words.allAppropriation
        )
      ) : appropriation.amount === null ? null : (
        <>
          {words.appropriation}{" "}
          <Amount figure={appropriation} caption={caption(words.appropriation)} variant="sentence" />
        </>
      )}
      {checks.some(agreesOnWhole) ? (
        <span className={shared["signed"]}>
          <OutcomeSign outcome="agrees" /> {words.revenueAgrees}
        </span>
      ) : null}
    </>
  );
}

/** Room for what the whole is paid from and the check that agrees. */
function WholeRoom({ entry: { total, appropriation } }: { readonly entry: CatalogEntry }) {
  const words = useMessages(departmentMessages).headline;
  if (appropriation.amount === null || appropriation.amount !== total.amount) return null;
  return (
    <Room>
      {words.allGeneral}
      <span className={shared["signed"]}>
        <OutcomeSign outcome="agrees" /> {words.revenueAgrees}
      </span>
    </Room>
  );
}

/** Room for the two parts of the basic figure, which are shorter than it or as long. */
function BasicRoom({ entry: { basic } }: { readonly entry: CatalogEntry }) {
  const words = useMessages(departmentMessages);
  const reader = useReader();
  if (basic.amount === null) return null;
  const amount = amountInSentence(basic.amount, reader);
  return (
    <Room>
      {words.semicolon}
      <span className={styles["part"]}>
        {words.headline.personnel} {amount}
        {words.comma.trim()}
      </span>
      {words.comma.slice(1)}
      <span className={styles["part"]}>
        {words.headline.publicOperating} {amount}
      </span>
    </Room>
  );
}

function agreesOnWhole({ rule, outcome }: CheckResult): boolean {
  return rule === "revenue-equals-expenditure" && outcome === "agrees";
}

function BasicNote({ analysis }: { readonly analysis: DepartmentAnalysis }) {
  const words = useMessages(departmentMessages);
  const { personnel, publicOperating } = analysis.headline;
  const caption = useCaption(analysis.disclosure.department.name);
  if (personnel.amount === null || publicOperating.amount === null) return null;
  return (
    <>
      {words.semicolon}
      <span className={styles["part"]}>
        {words.headline.personnel}{" "}
        <Amount figure={personnel} caption={caption(words.headline.personnel)} variant="sentence" />
        {words.comma.trim()}
      </span>
      {words.comma.slice(1)}
      <span className={styles["part"]}>
        {words.headline.publicOperating}{" "}
        <Amount
          figure={publicOperating}
          caption={caption(words.headline.publicOperating)}
          variant="sentence"
        />
      </span>
    </>
  );
}
