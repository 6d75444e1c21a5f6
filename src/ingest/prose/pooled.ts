import { THREE_PUBLIC_AND_MEETINGS } from "../../core/budget/measureGroups.ts";
import type { Measure } from "../../core/budget/vocabulary.ts";
import { measureNamed } from "./measures.ts";

/** Money that another body spends for this one: 因公出国（境）费由区外办统筹安排. `by` is null where it names none. */
export interface Pooling {
  readonly measure: Measure | null;
  readonly by: string | null;
  /** Whether the sentence names the measure itself. */
  readonly named: boolean;
}

const POOLED =
  /由([^,;。()]{1,24}?)(?:统筹|统一|集中)(?:安排|管理|编制|列支|保障)|(?:统筹|统一|集中)(?:安排|列支)/u;
const LONGEST_NAME = 60;
const CAN_BE_POOLED: readonly Measure[] = THREE_PUBLIC_AND_MEETINGS;

/**
 * Reads who arranges a 三公 item on behalf of the body.
 * @param about what the sentence is about where the clause does not say
 * @returns null where the sentence states no pooling of such an item
 */
export function poolingIn(sentence: string, about: Measure | null): Pooling | null {
  const found = POOLED.exec(sentence);
  if (found === null) return null;
  const before = sentence.slice(0, found.index).split(/[,;:。]/u);
  const named = before
    .map((clause) => measureNamed(clause.slice(-LONGEST_NAME))?.measure)
    .filter((one) => one !== undefined);
  const measure = named.at(-1) ?? about;
  if (measure === null || !CAN_BE_POOLED.includes(measure)) return null;
  return { measure, by: found[1] ?? null, named: named.length > 0 };
}
