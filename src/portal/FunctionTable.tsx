import { spendingTreeOf } from "../core/analysis/spendingTreeOf.ts";
import type { FunctionNode } from "../core/analysis/spendingTree.ts";
import { notInFile } from "../core/budget/figureOf.ts";
import { shareText } from "../i18n/amountText.ts";
import { commonMessages } from "../i18n/commonMessages.ts";
import type { Language } from "../i18n/language.ts";
import { portalMessages } from "../i18n/portalMessages.ts";
import type { Published, PublishedSite } from "./publishedSite.ts";
import { viewQuery } from "./sitePaths.ts";
import { UNIT } from "./siteWords.ts";
import { StaticAmount } from "./StaticAmount.tsx";

interface Props {
  readonly site: PublishedSite;
  readonly published: Published;
  readonly language: Language;
  readonly root: string;
}

/** The classes of the functional tree with their amounts and shares, each leading into the tree of the app. */
export function FunctionTable({ site, published: { entry, disclosure }, language, root }: Props) {
  const words = portalMessages[language];
  const common = commonMessages[language];
  const { root: whole } = spendingTreeOf(disclosure);
  if (whole === null || whole.children.length === 0) return <p>{words.functionsNone}</p>;
  const all = whole.figures.total?.amount ?? null;
  return (
    <div className="box">
      <table aria-label={words.functions}>
        <thead>
          <tr>
            <th scope="col">{common.code}</th>
            <th scope="col">{common.name}</th>
            <th scope="col" className="number">
              {words.spending}
              <span className="unit"> {common.units[UNIT]}</span>
            </th>
            <th scope="col" className="number">
              {common.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {whole.children.map((node) => (
            <tr key={node.code}>
              <td>{node.code}</td>
              <th scope="row">
                <a href={`${root}${viewQuery(entry, "tree", { node: node.code, lang: language })}`}>
                  <ClassName node={node} site={site} language={language} />
                </a>
              </th>
              <td className="number">
                <StaticAmount
                  figure={node.figures.total ?? notInFile()}
                  entry={entry}
                  language={language}
                  root={root}
                  variant="table"
                  caption={node.name}
                />
              </td>
              <td className="number">{shareText(node.figures.total?.amount ?? null, all, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The document's name of a class; in English the glossary's, with the document's beneath. */
function ClassName({
  node,
  site,
  language,
}: { readonly node: FunctionNode } & Pick<Props, "site" | "language">) {
  const english = language === "en" ? site.classNames?.names[node.code]?.name : undefined;
  if (english === undefined) return <span lang="zh-CN">{node.name}</span>;
  return (
    <>
      {english} <span lang="zh-CN">{node.name}</span>
    </>
  );
}
