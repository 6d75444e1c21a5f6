import { AssetSection } from "./AssetSection.tsx";
import { ChangeSection } from "./ChangeSection.tsx";
import { AppOnly } from "../../ui/AppOnly.tsx";
import styles from "./Department.module.css";
import type { PartProps } from "./departmentAnalysis.ts";
import { DepartmentFoot } from "./DepartmentFoot.tsx";
import { EconomicSection } from "./EconomicSection.tsx";
import { FindingSection } from "./FindingSection.tsx";
import { FunctionSection } from "./FunctionSection.tsx";
import { InstitutionSection } from "./InstitutionSection.tsx";
import { ProcurementSection } from "./ProcurementSection.tsx";
import { ProjectSection } from "./ProjectSection.tsx";
import { RevenueSection } from "./RevenueSection.tsx";
import { ThreePublicSection } from "./ThreePublicSection.tsx";

/** The parts of the page; of a pair, the one with the longer table stands in the wider column; lines of procurement need the whole width. */
export function DepartmentParts({ analysis }: PartProps) {
  const lines = analysis.disclosure.procurement?.lines.length ?? 0;
  return (
    <>
      <ChangeSection analysis={analysis} />
      <AppOnly>
        <div className={styles["pair"]} data-columns="wide-left">
          <FunctionSection analysis={analysis} />
          <EconomicSection analysis={analysis} />
        </div>
        <div className={styles["pair"]} data-columns="wide-left">
          <RevenueSection analysis={analysis} />
          <InstitutionSection analysis={analysis} />
        </div>
        <ThreePublicSection analysis={analysis} />
        <ProjectSection analysis={analysis} />
        {lines === 0 ? null : <ProcurementSection analysis={analysis} />}
        <div className={styles["pair"]} data-columns="wide-left">
          <AssetSection analysis={analysis} />
          {lines === 0 ? <ProcurementSection analysis={analysis} /> : null}
        </div>
        <FindingSection analysis={analysis} />
      </AppOnly>
      <DepartmentFoot analysis={analysis} />
    </>
  );
}
