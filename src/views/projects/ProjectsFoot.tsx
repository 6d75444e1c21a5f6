import { countOutcomes } from "../../core/checks/countOutcomes.ts";
import type { RuleId } from "../../core/checks/checkResult.ts";
import type { ProjectCatalog } from "../../core/analysis/projectCatalog.ts";
import type { CatalogEntry } from "../../core/budget/catalog.ts";
import { checkMessages } from "../../i18n/checkMessages.ts";
import type { CheckedDisclosure } from "../../state/shapes.ts";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { ViewFoot } from "../frame/ViewFoot.tsx";
import { projectsCsv } from "./projectsCsv.ts";

interface Props {
  readonly catalog: ProjectCatalog;
  readonly entries: readonly CatalogEntry[];
  readonly checked: readonly CheckedDisclosure[];
}

const RULES: ReadonlySet<RuleId> = new Set<RuleId>([
  "project-budgets-within-project",
  "project-funds-equal-budget",
  "plan-completes",
  "ceilings-against-project",
  "procurement-line",
  "procurement-total",
]);

/** Where the projects are printed, how they check, and the file to take away. */
export function ProjectsFoot({ catalog, entries, checked }: Props) {
  const { counts } = useMessages(checkMessages);
  const { language } = useReader();
  const [only, ...more] = entries;
  const name = only === undefined || more.length > 0 ? "projects" : `${only.id}-projects`;
  const results = checked.flatMap(({ checks }) => checks.filter(({ rule }) => RULES.has(rule)));
  const documents = entries.map(({ department, documentTitle }) => `${department}《${documentTitle}》`);
  return (
    <ViewFoot
      source={documents.join(language === "zh" ? "；" : "; ")}
      {...(checked.length === 0 ? {} : { checks: counts(countOutcomes(results)) })}
      {...(catalog.projects.length === 0
        ? {}
        : { download: { name, csv: () => projectsCsv(catalog, language) } })}
    />
  );
}
