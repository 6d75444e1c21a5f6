import { useId } from "react";
import { embedMessages, type EmbedMessages } from "../i18n/embedMessages.ts";
import type { Chart, View } from "../state/address.ts";
import { useMessages } from "../ui/ReaderContext.tsx";
import { Segmented } from "../ui/Segmented.tsx";
import styles from "./EmbedOptions.module.css";
import {
  EMBED_CHARTS,
  LEAST_WIDTH,
  MOST_WIDTH,
  usableWidth,
  WIDTHS,
  type EmbedChoice,
} from "./embedChoice.ts";

interface Props {
  readonly view: View;
  readonly choice: EmbedChoice;
  readonly onChoice: (choice: EmbedChoice) => void;
}

/** Width, chart, colours, language of an embed. */
export function EmbedOptions({ view, choice, onChoice }: Props) {
  const words = useMessages(embedMessages);
  const change = (part: Partial<EmbedChoice>): void => onChoice({ ...choice, ...part });
  const charts = EMBED_CHARTS[view];
  return (
    <div className={styles["options"]}>
      <Segmented
        label={words.width}
        options={[
          ...WIDTHS.map((width) => ({ value: String(width), label: String(width) })),
          { value: "full", label: words.full },
        ]}
        value={choice.width === null ? "full" : String(choice.width)}
        onChange={(value) => {
          change({ width: WIDTHS.find((width) => String(width) === value) ?? null });
        }}
      />
      <OwnWidth width={choice.width} onWidth={(width) => change({ width })} />
      {charts.length === 0 ? null : (
        <Segmented
          label={words.chart}
          options={charts.map((value) => ({ value, label: chartName(words, view, value) }))}
          value={choice.chart}
          onChange={(chart) => change({ chart })}
        />
      )}
      <Segmented
        label={words.theme}
        options={(["follow", "light", "dark"] as const).map((value) => ({
          value,
          label: words.themes[value],
        }))}
        value={choice.theme ?? "follow"}
        onChange={(theme) => change({ theme: theme === "follow" ? null : theme })}
      />
      <Segmented
        label={words.language}
        options={[
          { value: "zh", label: "中文" },
          { value: "en", label: "English" },
        ]}
        value={choice.language}
        onChange={(language) => change({ language })}
      />
      <Accent accent={choice.accent} onAccent={(accent) => change({ accent })} />
    </div>
  );
}

function chartName(words: EmbedMessages, view: View, chart: Chart): string {
  const charts: Readonly<Partial<Record<Chart, string>>> = words.charts;
  if (chart === "table") return view === "tree" ? words.charts.tableAlone : words.charts.tableOpen;
  if (chart === "treemap" && view !== "tree") return words.charts.plain;
  return charts[chart] ?? words.charts.plain;
}

interface WidthProps {
  readonly width: number | null;
  readonly onWidth: (width: number) => void;
}

function OwnWidth({ width, onWidth }: WidthProps) {
  const words = useMessages(embedMessages);
  const id = useId();
  return (
    <p className={styles["field"]}>
      <label htmlFor={id}>{words.ownWidth}</label>
      <input
        id={id}
        type="number"
        min={LEAST_WIDTH}
        max={MOST_WIDTH}
        step={1}
        defaultValue={width ?? undefined}
        key={width ?? "full"}
        onBlur={({ target }) => take(target.valueAsNumber, width, onWidth)}
        onKeyDown={({ key, currentTarget }) => {
          if (key === "Enter") take(currentTarget.valueAsNumber, width, onWidth);
        }}
      />
    </p>
  );
}

/** Takes a width that was typed to its end; one that cannot be used changes nothing. */
function take(typed: number, width: number | null, onWidth: (width: number) => void): void {
  const usable = usableWidth(typed);
  if (usable !== null && usable !== width) onWidth(usable);
}

interface AccentProps {
  readonly accent: string | null;
  readonly onAccent: (accent: string | null) => void;
}

/** What the colour field begins with. */
const FIRST_ACCENT = "#7a1f2b";

function Accent({ accent, onAccent }: AccentProps) {
  const words = useMessages(embedMessages);
  const id = useId();
  return (
    <p className={styles["field"]}>
      <input
        id={id}
        type="checkbox"
        checked={accent !== null}
        onChange={({ target }) => onAccent(target.checked ? FIRST_ACCENT : null)}
      />
      <label htmlFor={id}>{words.accent}</label>
      {accent === null ? null : (
        <input
          type="color"
          aria-label={words.accentColour}
          value={accent}
          onChange={({ target }) => onAccent(target.value)}
        />
      )}
    </p>
  );
}
