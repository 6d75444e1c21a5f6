import { budgetTerms } from "../i18n/budgetTerms.ts";
import { commonMessages } from "../i18n/commonMessages.ts";
import { checkMessages } from "../i18n/checkMessages.ts";
import type { Language } from "../i18n/language.ts";
import { portalMessages } from "../i18n/portalMessages.ts";
import { periodName, type PublishedDepartment } from "./publishedSite.ts";
import { disclosurePath } from "./sitePaths.ts";
import { UNIT } from "./siteWords.ts";
import { StaticAmount } from "./StaticAmount.tsx";

interface Props {
  readonly department: PublishedDepartment;
  readonly language: Language;
  readonly root: string;
}

/** Every disclosure of a department with its headline figures and how its checks came out. */
export function YearTable({ department, language, root }: Props) {
  const words = portalMessages[language];
  const common = commonMessages[language];
  const terms = budgetTerms[language].measures;
  const columns = [
    { name: words.spending, of: "total" },
    { name: terms.basic, of: "basic" },
    { name: terms.project, of: "project" },
    { name: terms["three-public"], of: "threePublic" },
  ] as const;
  return (
    <div className="box">
      <table aria-label={words.years}>
        <thead>
          <tr>
            <th scope="col">{words.period}</th>
            {columns.map(({ name }) => (
              <th key={name} scope="col" className="number">
                {name}
                <span className="unit"> {common.units[UNIT]}</span>
              </th>
            ))}
            <th scope="col">{common.checks}</th>
          </tr>
        </thead>
        <tbody>
          {department.all.map(({ entry }) => (
            <tr key={entry.id}>
              <th scope="row">
                <a href={`${root}${disclosurePath(entry, language)}`}>{periodName(entry, language)}</a>
              </th>
              {columns.map(({ name, of }) => (
                <td key={of} className="number">
                  <StaticAmount
                    figure={entry[of]}
                    entry={entry}
                    language={language}
                    root={root}
                    variant="table"
                    caption={`${periodName(entry, language)} ${name}`}
                  />
                </td>
              ))}
              <td className="note">{checkMessages[language].counts(entry.checks)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
