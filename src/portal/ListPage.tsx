import { budgetTerms } from "../i18n/budgetTerms.ts";
import { commonMessages } from "../i18n/commonMessages.ts";
import type { Language } from "../i18n/language.ts";
import { portalMessages } from "../i18n/portalMessages.ts";
import { periodName, type PublishedDepartment } from "./publishedSite.ts";
import { departmentPath } from "./sitePaths.ts";
import { UNIT } from "./siteWords.ts";
import { StaticAmount } from "./StaticAmount.tsx";

interface Props {
  readonly departments: readonly PublishedDepartment[];
  readonly language: Language;
  readonly root: string;
}

/** Every department of the site with its newest figures. */
export function ListPage({ departments, language, root }: Props) {
  const words = portalMessages[language];
  const common = commonMessages[language];
  const terms = budgetTerms[language].measures;
  const disclosures = departments.reduce((sum, { all }) => sum + all.length, 0);
  const note = common.phaseNote.budget ?? "";
  const phases = new Set(departments.map(({ shown }) => shown.entry.phase));
  const columns = [
    { name: words.spending, of: "total" },
    { name: terms["three-public"], of: "threePublic" },
  ] as const;
  return (
    <>
      <h1>{words.list}</h1>
      <p className="sentence">{words.listNote(departments.length, disclosures)}</p>
      <div className="box">
        <table aria-label={words.list}>
          <thead>
            <tr>
              <th scope="col">{words.department}</th>
              <th scope="col">{words.region}</th>
              <th scope="col">{words.newest}</th>
              {columns.map(({ name }) => (
                <th key={name} scope="col" className="number">
                  {name}
                  <span className="unit"> {common.units[UNIT]}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {departments.map(({ key, name, shown: { entry } }) => (
              <tr key={key}>
                <th scope="row" lang="zh-CN">
                  <a href={`${root}${departmentPath(key, language)}`}>{name}</a>
                </th>
                <td lang="zh-CN">{entry.region.name}</td>
                <td>{periodName(entry, language)}</td>
                {columns.map(({ name: column, of }) => (
                  <td key={of} className="number">
                    <StaticAmount
                      figure={entry[of]}
                      entry={entry}
                      language={language}
                      root={root}
                      variant="table"
                      caption={`${name} ${column}`}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {phases.has("budget") ? (
        // Beside final accounts it says what it is true of.
        <p className="phase">
          {phases.size === 1 ? note : `${common.phases.budget}${language === "zh" ? "：" : ": "}${note}`}
        </p>
      ) : null}
    </>
  );
}
