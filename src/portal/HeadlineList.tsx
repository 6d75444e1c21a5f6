import type { CatalogEntry } from "../core/budget/catalog.ts";
import type { Figure } from "../core/budget/figure.ts";
import { percent } from "../charts/number.ts";
import { shareText } from "../i18n/amountText.ts";
import { budgetTerms } from "../i18n/budgetTerms.ts";
import type { Language } from "../i18n/language.ts";
import { portalMessages } from "../i18n/portalMessages.ts";
import { figureInWords } from "./siteWords.ts";
import { StaticAmount } from "./StaticAmount.tsx";

interface Props {
  readonly entry: CatalogEntry;
  readonly language: Language;
  readonly root: string;
}

/** The four figures that introduce a department, each with its share, and the bar of basic and project. */
export function HeadlineList({ entry, language, root }: Props) {
  const words = portalMessages[language];
  const terms = budgetTerms[language].measures;
  const { total, basic, project, threePublic, appropriation } = entry;
  const ofWhole = (figure: Figure): string | null => {
    const share = shareText(figure.amount, total.amount, language);
    return share === null ? null : words.ofWhole(share);
  };
  const ofAppropriation = shareText(threePublic.amount, appropriation.amount, language);
  const figures = [
    { name: words.spending, figure: total, note: null },
    { name: terms.basic, figure: basic, note: ofWhole(basic) },
    { name: terms.project, figure: project, note: ofWhole(project) },
    {
      name: terms["three-public"],
      figure: threePublic,
      note: ofAppropriation === null ? null : words.ofAppropriation(ofAppropriation),
    },
  ];
  return (
    <>
      <dl className="headline">
        {figures.map(({ name, figure, note }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <StaticAmount
                figure={figure}
                entry={entry}
                language={language}
                root={root}
                variant="headline"
                caption={name}
              />
            </dd>
            {note === null ? null : <dd className="note">{note}</dd>}
          </div>
        ))}
      </dl>
      <KindsBar entry={entry} language={language} />
    </>
  );
}

/** Basic and project as one bar; left out where either is not known. */
function KindsBar({ entry: { total, basic, project }, language }: Omit<Props, "root">) {
  if (total.amount === null || basic.amount === null || project.amount === null) return null;
  const said = portalMessages[language].kindsBar(
    figureInWords(basic, language),
    figureInWords(project, language),
  );
  return (
    <svg className="kinds" role="img" aria-label={said} width="100%" height="12">
      <rect className="rest" width="100%" height="12" />
      <rect className="basic" width={percent(basic.amount, total.amount)} height="12" />
      <rect
        className="project"
        x={percent(basic.amount, total.amount)}
        width={percent(project.amount, total.amount)}
        height="12"
      />
    </svg>
  );
}
