import { useId, useState } from "react";
import type { FileAnswer, FileQuestion } from "../../core/file/ownImport.ts";
import { dataAskMessages } from "../../i18n/dataAskMessages.ts";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Question } from "./Question.tsx";
import { RegionChoice } from "./RegionChoice.tsx";
import styles from "./Question.module.css";

interface Props {
  readonly question: Extract<FileQuestion, { kind: "department" }>;
  readonly onAnswer: (answer: FileAnswer) => void;
}

const NEW = "new";

/** Shows the bodies that may be meant; the reader says which it is, or that it is a new one. */
export function DepartmentQuestion({ question, onAnswer }: Props) {
  const words = useMessages(dataAskMessages);
  const { name, nearest } = question;
  const [chosen, setChosen] = useState<string | null>(nearest.length === 0 ? NEW : null);
  const [newName, setNewName] = useState(name);
  const [region, setRegion] = useState(question.region?.code ?? null);
  const group = useId();
  const answer = answerOf(chosen, newName.trim(), region);
  const option = (value: string, label: string, note: string) => (
    <label key={value} className={styles["choice"]}>
      <input
        type="radio"
        name={group}
        checked={chosen === value}
        onChange={() => {
          setChosen(value);
        }}
      />
      <span>
        <Printed>{label}</Printed>{" "}
        <span className={styles["code"]}>
          <Printed>{note}</Printed>
        </span>
      </span>
    </label>
  );
  return (
    <Question
      title={name === "" ? words.departmentNameless : words.department(name)}
      ready={answer !== null}
      onConfirm={() => {
        if (answer !== null) onAnswer(answer);
      }}
    >
      <div role="radiogroup" aria-label={words.nearest} className={styles["choices"]}>
        {nearest.map((body) => option(body.key, body.name, body.region))}
        {option(NEW, words.isNew(name), question.region?.name ?? "")}
      </div>
      {chosen === NEW && name === "" && (
        <label className={styles["field"]}>
          {words.newName}
          <input
            className={styles["input"]}
            value={newName}
            onChange={({ target }) => {
              setNewName(target.value);
            }}
          />
        </label>
      )}
      {chosen === NEW && question.region === null && <RegionChoice chosen={region} onChoose={setRegion} />}
    </Question>
  );
}

/** Null while something is still to be said. */
function answerOf(chosen: string | null, name: string, region: string | null): FileAnswer | null {
  if (chosen === null) return null;
  if (chosen !== NEW) return { kind: "body", key: chosen };
  return name === "" || region === null ? null : { kind: "new-body", name, region };
}
