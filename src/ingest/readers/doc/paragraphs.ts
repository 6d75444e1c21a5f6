import { type FormatRuns } from "./formatRuns.ts";
import { letterAt, type Piece } from "./pieces.ts";
import { viewOf, type Sprm } from "./sprms.ts";

/** A paragraph, or what ends as one: a cell of a table or the end of a row. */
export interface DocParagraph {
  readonly text: string;
  readonly endsCell: boolean;
  readonly sprms: readonly Sprm[];
}

const CELL_END = "\u0007";
const PARAGRAPH_ENDS = new Set(["\r", "\f", CELL_END]);
const FIELD_BEGIN = "\u0013";
const FIELD_RESULT = "\u0014";
const FIELD_END = "\u0015";
const PRINTED_AS = new Map([
  ["\t", "\t"],
  ["\v", "\n"],
  ["\u001e", "-"],
]);

/** Letters that are deleted (in a tracked change) or hidden. */
const NOT_PRINTED = new Set([0x0800, 0x083c]);

/** The paragraphs of the first `letters` letters of a document, in order. */
export function* paragraphsOf(
  document: Uint8Array,
  pieces: readonly Piece[],
  letters: number,
  runs: { readonly paragraph: FormatRuns; readonly letters: FormatRuns },
): Generator<DocParagraph> {
  const view = viewOf(document);
  const fields = new OpenFields();
  let text = "";
  let left = letters;
  for (const { offset, letters: length, bytesPerLetter } of pieces) {
    for (let i = 0; i < length && left > 0; i += 1, left -= 1) {
      const at = offset + i * bytesPerLetter;
      const letter = letterAt(view, at, bytesPerLetter);
      if (PARAGRAPH_ENDS.has(letter)) {
        yield { text, endsCell: letter === CELL_END, sprms: runs.paragraph.at(at) };
        text = "";
      } else if (fields.isPrinted(letter) && !isHidden(runs.letters.at(at))) {
        text += letter < " " ? (PRINTED_AS.get(letter) ?? "") : letter.replace("\u001f", "");
      }
    }
  }
  if (text !== "") yield { text, endsCell: false, sprms: [] };
}

function isHidden(sprms: readonly Sprm[]): boolean {
  return sprms.some(({ code, operand }) => NOT_PRINTED.has(code) && operand[0] === 1);
}

/** Fields print their result, not their code; one may stand in the code of another. */
class OpenFields {
  private readonly isCode: boolean[] = [];

  isPrinted(letter: string): boolean {
    if (letter === FIELD_BEGIN) this.isCode.push(true);
    else if (letter === FIELD_END) this.isCode.pop();
    else if (letter === FIELD_RESULT) {
      if (this.isCode.pop() !== undefined) this.isCode.push(false);
    } else return !this.isCode.includes(true);
    return false;
  }
}
