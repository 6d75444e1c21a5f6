import { useMemo } from "react";
import type { RuleCounts } from "../../../core/checks/findingCounts.ts";
import type { CatalogEntry } from "../../../core/budget/catalog.ts";
import type { CheckResult } from "../../../core/checks/checkResult.ts";
import { checkMessages } from "../../../i18n/checkMessages.ts";
import { commonMessages } from "../../../i18n/commonMessages.ts";
import { AddressLink } from "../../../state/AddressLink.tsx";
import { Printed } from "../../../ui/Printed.tsx";
import { useMessages } from "../../../ui/ReaderContext.tsx";
import { Tag } from "../../../ui/Tag.tsx";
import { countsOf } from "../grouped.ts";
import shared from "../Quality.module.css";
import type { CountRow } from "./CountTable.tsx";

/** One row a document, linked to its own page of results. */
export function useDocumentRows(
  entries: readonly CatalogEntry[],
  checked: ReadonlyMap<string, readonly CheckResult[]>,
): readonly CountRow[] {
  const { yearPhase, scopes } = useMessages(commonMessages);
  return useMemo(
    () =>
      entries.map((entry) => {
        const period = yearPhase(entry.year, entry.phase);
        const own = {
          dept: [entry.departmentKey],
          year: [entry.year],
          phase: entry.phase,
          scope: entry.scope,
        };
        return {
          key: entry.id,
          text: `${entry.department} ${period}`,
          name: (
            <>
              <AddressLink change={{ ...own, rule: null, outcome: null, sort: null }}>
                <Printed>{entry.department}</Printed>
              </AddressLink>{" "}
              <span className={shared["quiet"]}>{period}</span>
              {entry.scope === "unit" ? (
                <>
                  {" "}
                  <Tag>{scopes.unit}</Tag>
                </>
              ) : null}
            </>
          ),
          outcomes: countsOf([entry], checked).outcomes,
          change: { ...own, rule: null },
        };
      }),
    [entries, checked, yearPhase, scopes],
  );
}

/** One row a rule; its counts list the results of the rule. */
export function useRuleRows(rules: readonly RuleCounts[]): readonly CountRow[] {
  const { rules: names } = useMessages(checkMessages);
  return useMemo(
    () =>
      rules.map(({ rule, outcomes }) => ({
        key: rule,
        text: names[rule],
        name: (
          <AddressLink change={{ rule, outcome: null, sort: null }} replace>
            {names[rule]}
          </AddressLink>
        ),
        outcomes,
        change: { rule },
      })),
    [rules, names],
  );
}
