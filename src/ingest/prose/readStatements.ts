import type { Statement } from "../../core/budget/statement.ts";
import type { Paragraph } from "../readers/block.ts";
import { statementOf } from "./draft.ts";
import { joinBroken } from "./paragraphs.ts";
import { plainText } from "./plainText.ts";
import { startReading, turnTo, type ProseContext, type Reading } from "./reading.ts";
import { readSentence } from "./readSentence.ts";
import { sectionAfter } from "./sections.ts";
import { sentencesOf } from "./sentences.ts";

/**
 * Reads what the narrative states: one statement per printed amount, with the change, completion
 * and reason the sentence gives for it. A change whose measure prints no amount in the same sentence
 * is a statement of its own with a null amount. Duties, performance targets and the glossary state
 * nothing. An amount whose digits read in two ways has a null amount and keeps its printed text.
 * @param paragraphs of one document in printed order, without its tables
 */
export function readStatements(
  paragraphs: readonly Paragraph[],
  context: ProseContext,
): readonly Statement[] {
  const reading = startReading(context);
  let heading: string | null = null;
  for (const paragraph of joinBroken(paragraphs)) {
    const above = paragraph.place.heading;
    if (above !== null && above !== heading) {
      heading = above;
      turnTo(reading, sectionAfter(reading.section, above));
    }
    turnTo(reading, sectionAfter(reading.section, paragraph.text));
    readParagraph(reading, paragraph);
  }
  return reading.drafts.map((draft, position) => statementOf(draft, position, context));
}

const WITHOUT_STATEMENTS = /绩效(?!工资|奖)/u;

function readParagraph(reading: Reading, paragraph: Paragraph): void {
  if (reading.section.closedBy !== null) return;
  const place = { ...paragraph.place, heading: paragraph.place.heading ?? reading.section.heading };
  const prose = plainText(paragraph.text);
  reading.base = null;
  for (const sentence of sentencesOf(prose)) {
    if (!WITHOUT_STATEMENTS.test(sentence.text)) readSentence(reading, prose, sentence, place);
  }
}
