import styles from "./ToggleSet.module.css";

export interface ToggleSetProps<Value extends string> {
  /** What is being chosen: 指标, 年度. */
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: readonly Value[];
  /** The chosen ones after one more, or one fewer, in the order of the options; never empty. */
  readonly onChange: (chosen: readonly Value[]) => void;
}

/** Several choices of a few, all in sight: native check boxes drawn as one row of words. The last one cannot be taken away. */
export function ToggleSet<Value extends string>({ label, options, chosen, onChange }: ToggleSetProps<Value>) {
  return (
    <fieldset className={styles["group"]} data-print="never">
      <legend className={styles["legend"]}>{label}</legend>
      <span className={styles["options"]}>
        {options.map(({ value, label: name }) => {
          const isChosen = chosen.includes(value);
          return (
            <label key={value} className={styles["option"]}>
              <input
                type="checkbox"
                className={styles["box"]}
                checked={isChosen}
                disabled={isChosen && chosen.length === 1}
                onChange={() => {
                  const next = isChosen ? chosen.filter((each) => each !== value) : [...chosen, value];
                  onChange(options.map((each) => each.value).filter((each) => next.includes(each)));
                }}
              />
              <span className={styles["face"]}>{name}</span>
            </label>
          );
        })}
      </span>
    </fieldset>
  );
}
