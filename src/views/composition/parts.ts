import type { Composition } from "../../core/analysis/composition.ts";
import type { Disclosure } from "../../core/budget/disclosure.ts";

/** What every part of one department's composition takes. */
export interface PartProps {
  readonly disclosure: Disclosure;
  readonly composition: Composition;
  /** The level of its heading: under the page, or under the department's name. */
  readonly level: 2 | 3;
}
