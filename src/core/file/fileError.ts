/**
 * Why a file of the project is refused, with the facts of the refusal (words live in i18n):
 * `not-json` the text is no JSON; `unknown-version` written by another version of this code;
 * `wrong-shape` the value at `path` is not what stands there (`tables[2].lines[4].cells[0].amount`);
 * `inconsistent-id` the id does not follow from key, year, phase and scope;
 * `duplicate-id` two things of one kind carry the same id;
 * `dangling-reference` the value at `path` points to `target`, which the file does not hold.
 */
export type DisclosureFileError =
  | { readonly kind: "not-json"; readonly detail: string }
  | { readonly kind: "unknown-version"; readonly found: string; readonly expected: number }
  | {
      readonly kind: "wrong-shape";
      readonly path: string;
      readonly expected: string;
      readonly received: string;
    }
  | { readonly kind: "inconsistent-id"; readonly id: string; readonly expected: string }
  | { readonly kind: "duplicate-id"; readonly path: string; readonly id: string }
  | { readonly kind: "dangling-reference"; readonly path: string; readonly target: string };
