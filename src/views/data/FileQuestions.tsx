import { useId, useState } from "react";
import type { FileAnswer, FileQuestion, ImportedFile } from "../../core/file/ownImport.ts";
import { dataAskMessages } from "../../i18n/dataAskMessages.ts";
import { useApp } from "../../state/useApp.ts";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { DepartmentQuestion } from "./DepartmentQuestion.tsx";
import { Question } from "./Question.tsx";
import { RegionChoice } from "./RegionChoice.tsx";
import styles from "./Question.module.css";

interface Props {
  readonly file: ImportedFile;
  readonly question: FileQuestion;
}

/** Asks what a file leaves open about itself, and reads it again with the answer. */
export function FileQuestions({ file, question }: Props) {
  const answered = useApp((state) => state.fileAnswered);
  const answer = (given: FileAnswer): void => void answered(file.key, given);
  switch (question.kind) {
    case "region":
      return <RegionQuestion file={file} onAnswer={answer} />;
    case "year":
      return <YearQuestion onAnswer={answer} />;
    case "department":
      return <DepartmentQuestion question={question} onAnswer={answer} />;
  }
}

interface AnswerProps {
  readonly onAnswer: (answer: FileAnswer) => void;
}

function RegionQuestion({ file, onAnswer }: AnswerProps & { readonly file: ImportedFile }) {
  const words = useMessages(dataAskMessages);
  const files = useApp((state) => state.importRun.files);
  const others = files.filter(
    (other) => other.key !== file.key && asksRegion(other) && isSameDrop(other, file),
  );
  const [region, setRegion] = useState<string | null>(null);
  const [all, setAll] = useState(true);
  return (
    <Question
      title={words.region}
      ready={region !== null}
      onConfirm={() => {
        if (region !== null) onAnswer({ kind: "region", region, all });
      }}
    >
      <RegionChoice chosen={region} onChoose={setRegion} />
      {others.length > 0 && (
        <label className={styles["choice"]}>
          <input
            type="checkbox"
            checked={all}
            onChange={({ target }) => {
              setAll(target.checked);
            }}
          />
          {words.regionForAll(others.length)}
        </label>
      )}
    </Question>
  );
}

function asksRegion({ state }: ImportedFile): boolean {
  return state.kind === "asks" && state.question.kind === "region";
}

/** Keys begin with the number of their drop. */
function isSameDrop(one: ImportedFile, other: ImportedFile): boolean {
  return one.key.split(".")[0] === other.key.split(".")[0];
}

function YearQuestion({ onAnswer }: AnswerProps) {
  const words = useMessages(dataAskMessages);
  const name = useId();
  const [year, setYear] = useState("");
  const ready = /^(?:19|20)\d{2}$/u.test(year);
  return (
    <Question
      title={words.year}
      titleFor={name}
      ready={ready}
      onConfirm={() => {
        onAnswer({ kind: "year", year: Number(year) });
      }}
    >
      <input
        id={name}
        className={styles["input"]}
        inputMode="numeric"
        maxLength={4}
        value={year}
        onChange={({ target }) => {
          setYear(target.value.trim());
        }}
      />
    </Question>
  );
}
