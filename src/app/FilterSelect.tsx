import { Printed, useLangOf } from "../ui/Printed.tsx";
import styles from "./FilterBar.module.css";

interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, text: string])[];
  readonly onChange: (value: T) => void;
}

/** One word of the filter bar: plain text where there is nothing to choose, else a native select. */
export function FilterSelect<T extends string>({ label, value, options, onChange }: Props<T>) {
  const langOf = useLangOf();
  const only = options.length === 1 ? options[0] : undefined;
  if (only !== undefined) {
    return (
      <span className={styles["item"]}>
        <span className={styles["label"]}>{label}</span>
        <span className={styles["fixed"]}>
          <Printed>{only[1]}</Printed>
        </span>
      </span>
    );
  }
  return (
    <span className={styles["item"]}>
      <select
        className={styles["select"]}
        aria-label={label}
        value={value}
        onChange={(event) => {
          const chosen = options.find(([name]) => name === event.target.value);
          if (chosen !== undefined) onChange(chosen[0]);
        }}
      >
        {options.map(([name, text]) => (
          <option key={name} value={name} lang={langOf(text)}>
            {text}
          </option>
        ))}
      </select>
    </span>
  );
}
