import type { EvidenceMessages } from "../../i18n/evidenceMessages.ts";
import type { PlaceOfFigure } from "./figureEvidence.ts";

/**
 * Where a reader of the document finds a figure: page or sheet, and the numbers of table, row and
 * column; for prose its heading and paragraph. "" where nothing is known.
 */
export function whereabouts(
  { place, position }: PlaceOfFigure,
  words: Pick<EvidenceMessages, "place" | "position" | "comma">,
): string {
  const cell = position === null ? "" : words.position(position.table, position.row, position.column);
  // A paragraph counts from the document's start, which nobody does for a table.
  const around = place === null ? "" : words.place(position === null ? place : { ...place, paragraph: null });
  return [around, cell].filter((part) => part !== "").join(words.comma);
}
