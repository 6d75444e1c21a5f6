import type { Figure } from "../../core/budget/figure.ts";
import { fraction } from "../../charts/number.ts";
import { cssColour } from "../../charts/palette.ts";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import styles from "./Composition.module.css";
import { shareWords } from "./splits.ts";

interface Props {
  readonly total: Figure;
  readonly basic: Figure;
  readonly project: Figure;
  /** What the full width stands for. */
  readonly whole: Figure;
}

const WIDTH = 240;
const HEIGHT = 10;

/** A row's share of the whole as a bar from zero, dark for its basic part and grey for its project part. */
export function SplitMark({ total, basic, project, whole }: Props) {
  const terms = useMessages(budgetTerms).measures;
  const { language } = useReader();
  const length = (figure: Figure): number => fraction(figure.amount, whole.amount) * WIDTH;
  const dark = length(basic);
  const spoken = [
    [terms.basic, shareWords(basic, total, language)],
    [terms.project, shareWords(project, total, language)],
  ].flatMap(([name, share]) => (share == null ? [] : [`${name ?? ""} ${share}`]));
  return (
    <span className={styles["marked"]}>
      <svg
        className={styles["mark"]}
        width={WIDTH}
        height={HEIGHT}
        {...(spoken.length === 0 ? { "aria-hidden": true } : { role: "img", "aria-label": spoken.join(" ") })}
      >
        {dark > 0 && <rect width={Math.max(1, dark)} height={HEIGHT} fill={cssColour("basic")} />}
        {length(project) > 0 && (
          <rect x={dark} width={Math.max(1, length(project))} height={HEIGHT} fill={cssColour("project")} />
        )}
      </svg>
      <span className={styles["percent"]}>{shareWords(total, whole, language)}</span>
    </span>
  );
}
