import type { Figure } from "../core/budget/figure.ts";
import type { Outcome } from "../core/budget/vocabulary.ts";
import { amountInColumn, amountInSentence, type Reading } from "./amountText.ts";
import { checkMessages } from "./checkMessages.ts";
import { commonMessages } from "./commonMessages.ts";

/** How the figure stands on the page: the words of its name follow the words that are seen. */
export interface AmountLook {
  readonly variant: "table" | "sentence" | "headline";
  readonly as: "amount" | "change";
  /** The outcome drawn beside it; null for none. */
  readonly outcome: Outcome | null;
}

/** The name of the button a figure is: 公务接待费，6.00万元，看出处. What it is, its value and state, what pressing does. */
export function amountLabel(figure: Figure, caption: string, look: AmountLook, reading: Reading): string {
  const { language } = reading;
  const words = commonMessages[language];
  const said = [
    subjectOf(caption),
    valueOf(figure, look, reading),
    figure.state === "stated" ? "" : words.states[figure.state],
    look.outcome === null ? "" : checkMessages[language].outcomes[look.outcome],
    words.seeEvidence,
  ];
  const comma = language === "zh" ? "，" : ", ";
  return said
    .flat()
    .filter((part) => part !== "")
    .join(comma);
}

/** The last parts of the caption, without the body it is of: 2010302 一般行政管理事务，项目支出. */
function subjectOf(caption: string): readonly string[] {
  const parts = caption.split("›").map((part) => part.trim());
  return [...new Set((parts.length > 1 ? parts.slice(1) : parts).slice(-2))];
}

function valueOf({ state, amount }: Figure, { variant, as }: AmountLook, reading: Reading): string {
  const hasDigits = state === "stated" || state === "derived" || state === "stated-in-prose";
  if (amount === null || !hasDigits) return "";
  if (variant === "sentence") return amountInSentence(amount, reading);
  const { language, unit } = reading;
  const digits = amountInColumn(amount, unit, as);
  const named = commonMessages[language].units[unit];
  if (language === "zh") return `${digits}${named}`;
  return unit === "yuan" ? `${digits} ${named}` : `${digits} × ${named}`;
}
