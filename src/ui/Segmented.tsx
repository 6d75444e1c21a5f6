import { useId } from "react";
import styles from "./Segmented.module.css";

export interface SegmentedProps<Value extends string> {
  /** What is being chosen: 计量, 图形. */
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly disabled?: boolean }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One choice of a few, all in sight: a native radio group drawn as a segmented control. */
export function Segmented<Value extends string>({ label, options, value, onChange }: SegmentedProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles["group"]} data-print="never">
      <legend className={styles["legend"]}>{label}</legend>
      <span className={styles["frame"]}>
        {options.map((option) => (
          <label key={option.value} className={styles["option"]}>
            <input
              type="radio"
              className={styles["radio"]}
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled ?? false}
              onChange={() => onChange(option.value)}
            />
            <span className={styles["face"]}>{option.label}</span>
          </label>
        ))}
      </span>
    </fieldset>
  );
}
