import type { Disclosure } from "../../core/budget/disclosure.ts";
import type { Figure } from "../../core/budget/figure.ts";
import { notInFile } from "../../core/budget/figureOf.ts";
import { absFen, ZERO } from "../../core/money/fen.ts";
import { exactAmount, shareText } from "../../i18n/amountText.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { evidenceMessages } from "../../i18n/evidenceMessages.ts";
import { useMessages, useReader, type EvidenceRequest } from "../ReaderContext.tsx";
import { citedPlaces } from "./citedPlaces.ts";
import { EvidenceCitation } from "./EvidenceCitation.tsx";
import styles from "./EvidenceFormula.module.css";
import head from "./EvidenceHead.module.css";
import { EvidenceSection } from "./EvidenceSection.tsx";
import { EvidenceTable } from "./EvidenceTable.tsx";
import shared from "./evidence.module.css";
import { figureTitle } from "./figureTitle.ts";

interface Props {
  readonly titleId: string;
  /** The disclosure of the dialog first. */
  readonly disclosures: readonly [Disclosure, ...Disclosure[]];
  readonly part: Figure;
  readonly whole: Figure;
  readonly caption: string;
  readonly permalink: string;
  readonly onOpen: (request: EvidenceRequest) => void;
}

/** A share or a rate of change: the two figures it is made of, each open to its own evidence. */
export function EvidenceRatio({ titleId, disclosures, part, whole, caption, permalink, onOpen }: Props) {
  const words = useMessages(evidenceMessages);
  const common = useMessages(commonMessages);
  const { language, unit } = useReader();
  const size = part.amount === null ? null : absFen(part.amount);
  const share = shareText(size, whole.amount, language) ?? common.states.derived;
  const text = (part.amount ?? 0) < 0 ? `−${share}` : share;
  const name = caption.split("›").at(-1)?.trim() ?? caption;
  const operands: Figure = {
    ...notInFile(),
    state: "derived",
    sources: [...part.sources.slice(0, 1), ...whole.sources.slice(0, 1)],
  };
  return (
    <>
      <header>
        <h2 className={head["title"]} id={titleId}>
          {name === "" ? null : `${name}${language === "zh" ? "　" : " "}`}
          <span className={head["value"]}>{text}</span>
        </h2>
        <p className={shared["note"]}>{words.state(common.stateNotes.derived)}</p>
      </header>
      <EvidenceSection title={words.ratio} aside={words.ratioNote}>
        <ul className={styles["terms"]}>
          {[part, whole].map((figure, index) => (
            <li key={index} className={styles["term"]}>
              <span className={styles["termSign"]}>{index === 0 ? "" : "÷"}</span>
              <span className={styles["factors"]}>
                <Operand
                  figure={figure}
                  disclosures={disclosures}
                  caption={index === 0 ? caption : ""}
                  onOpen={onOpen}
                  shown={exactAmount(figure.amount ?? ZERO, { language, unit })}
                />
              </span>
            </li>
          ))}
        </ul>
      </EvidenceSection>
      {disclosures.map((disclosure) => (
        <EvidenceTable
          key={`${permalink} ${disclosure.id}`}
          disclosure={disclosure}
          figure={operands}
          checks={[]}
          onOpen={onOpen}
        />
      ))}
      <EvidenceCitation
        disclosures={disclosures}
        figure={part}
        locator={[
          `${name} ${text}`.trim(),
          ...citedPlaces(part, disclosures, caption, { language, unit }),
          "÷",
          ...citedPlaces(whole, disclosures, "", { language, unit }),
        ]}
        permalink={permalink}
      />
    </>
  );
}

interface OperandProps {
  readonly figure: Figure;
  readonly disclosures: readonly Disclosure[];
  readonly caption: string;
  readonly shown: string;
  readonly onOpen: (request: EvidenceRequest) => void;
}

function Operand({ figure, disclosures, caption, shown, onOpen }: OperandProps) {
  const { language, unit } = useReader();
  const { name } = figureTitle(figure, disclosures, caption, { language, unit });
  return (
    <span className={styles["factor"]}>
      <button
        type="button"
        className={shared["operand"]}
        onClick={() => {
          onOpen({ figure, caption: name });
        }}
      >
        {shown}
      </button>
      <span className={styles["place"]}>{name}</span>
    </span>
  );
}
