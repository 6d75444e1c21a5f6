import type { Statement } from "../../core/budget/statement.ts";
import type { Paragraph } from "../readers/block.ts";
import { statementOf } from "./draft.ts";
import { joinBroken } from "./paragraphs.ts";
import { plainText } from "./plainText.ts";
import { startReading, turnTo, type ProseContext, type Reading } from "./reading.ts";
import { readSentence } from "./readSentence.ts";
import { readProjectList, readProjectNote } from "./projectNotes.ts";
import { isBudgetOfProject, sectionAfter } from "./sections.ts";
import { sentencesOf, type Sentence } from "./sentences.ts";
import { readTargetProjects } from "./targetProjects.ts";
import { unreadIn, type UnreadFigure } from "./unread.ts";

/** What a document's narrative states, and its figures that are in no statement. */
export interface Narrative {
  readonly statements: readonly Statement[];
  readonly unread: readonly UnreadFigure[];
}

/**
 * Reads what the narrative states: one statement per printed amount, with the change, completion
 * and reason the sentence gives for it. A change whose measure prints no amount in the same sentence
 * is a statement of its own with a null amount. Duties, performance targets and the glossary state
 * nothing but how many projects have targets, and their money. An amount whose digits read in two ways has a null amount and keeps its printed text.
 * @param paragraphs of one document in printed order, without its tables
 */
export function readStatements(paragraphs: readonly Paragraph[], context: ProseContext): Narrative {
  const reading = startReading(context);
  const unread: UnreadFigure[] = [];
  let heading: string | null = null;
  for (const paragraph of joinBroken(paragraphs)) {
    const above = paragraph.place.heading;
    if (above !== null && above !== heading) {
      heading = above;
      turnTo(reading, sectionAfter(reading.section, above));
    }
    turnTo(reading, sectionAfter(reading.section, paragraph.text));
    unread.push(...readParagraph(reading, paragraph));
  }
  const statements = reading.drafts.map((draft, position) => statementOf(draft, position, context));
  return { statements, unread };
}

const WITHOUT_STATEMENTS = /绩效(?!工资|奖)/u;

/** Reads a paragraph's statements; the figures that went into none are returned. */
function readParagraph(reading: Reading, paragraph: Paragraph): readonly UnreadFigure[] {
  const place = { ...paragraph.place, heading: paragraph.place.heading ?? reading.section.heading };
  const prose = plainText(paragraph.text);
  reading.base = null;
  reading.counted = null;
  reading.asOf = null;
  reading.read = new Set();
  reading.explained = new Set();
  const { closedBy, project } = reading.section;
  const noted = isBudgetOfProject(reading.section) ? project : null;
  const targets: Sentence[] = [];
  let listing = false;
  for (const sentence of sentencesOf(prose)) {
    const closed = closedBy !== null || WITHOUT_STATEMENTS.test(sentence.text);
    if (closed) targets.push(sentence);
    if (closed && listing) readProjectList(reading, prose, sentence, place);
    listing = closed && readTargetProjects(reading, prose, sentence, place);
    if (closed) continue;
    if (noted === null) readSentence(reading, prose, sentence, place);
    else readProjectNote(reading, prose, sentence, place, noted);
  }
  return unreadIn(prose, place, reading.read, (position) => {
    if (targets.some(({ start, text }) => position >= start && position < start + text.length))
      return "target";
    return reading.explained.has(position) ? "explanation" : "unclear";
  });
}
