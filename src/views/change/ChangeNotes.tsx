import type { ChangeBreakdown } from "../../core/analysis/changeBreakdown.ts";
import type { CatalogEntry } from "../../core/budget/catalog.ts";
import { changeViewMessages } from "../../i18n/changeViewMessages.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { yearsOf } from "../../state/mostYears.ts";
import { Amount } from "../../ui/Amount.tsx";
import { captionOf } from "../../ui/caption.ts";
import { OutcomeSign } from "../../ui/OutcomeSign.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { useCatalog } from "../frame/useShown.ts";
import styles from "./Change.module.css";

interface Props {
  readonly entry: CatalogEntry;
  readonly breakdown: ChangeBreakdown;
}

/** Why the two years as wholes do not compare; and a document of the year before in another phase. */
export function ChangeNotes({ entry, breakdown }: Props) {
  const words = useMessages(changeViewMessages);
  const common = useMessages(commonMessages);
  const { whole, year, baseYear, units, prior } = breakdown;
  const catalog = useCatalog();
  const other = yearsOf(catalog, entry).find(
    ({ year: of, phase }) => prior === null && of === baseYear && phase !== entry.phase,
  );
  const barred = whole.bar === null ? null : words.pairNote(whole.bar, [baseYear, year], units);
  return (
    <>
      {barred === null ? null : (
        <p className={styles["barred"]} role="note">
          <OutcomeSign outcome="different-scope" /> <span>{barred}</span>
        </p>
      )}
      {other === undefined ? null : (
        <p className={styles["barred"]} role="note">
          <OutcomeSign outcome="different-scope" />{" "}
          <span>
            {words.otherFile(baseYear, common.phases[other.phase])}
            <Amount
              figure={other.total}
              caption={captionOf(other.department, common.yearPhase(other.year, other.phase))}
              variant="sentence"
            />
            {words.otherFileNote}
          </span>
        </p>
      )}
    </>
  );
}
