import type { Place } from "../../core/budget/source.ts";
import { namedAmountsIn, type NamedAmount } from "./namedAmounts.ts";
import type { PlainText } from "./plainText.ts";
import { printedMoney } from "./printedMoney.ts";
import { newDraft, startLine, wording, type Line, type Reading } from "./reading.ts";
import type { Sentence } from "./sentences.ts";
import { of } from "./subject.ts";

/** Between a project and a part of it in `item`. */
const PART_SIGN = " › ";

/**
 * Reads what the note on a project says of its budget: 2025年度项目总预算50万，其中设备30万，维护20万.
 * Where the heading names no project, a plain list names the projects themselves. A sentence of
 * another form states nothing.
 * @param project its name as the heading prints it; "" where the heading names none
 */
export function readProjectNote(
  reading: Reading,
  prose: PlainText,
  sentence: Sentence,
  place: Place,
  project: string,
): void {
  const named = namedAmountsIn(sentence.text);
  if (named === null || (project === "" && named.some(({ isSum }) => isSum))) return;
  const line = startLine(reading, prose, sentence, place);
  const year = /((?:19|20)\d\d)年/u.exec(named[0]?.name ?? "")?.[1];
  if (year !== undefined) line.year = Number(year);
  for (const amount of named) stateProject(reading, line, amount, itemOf(project, amount));
  reading.drafts.push(...line.drafts);
}

function itemOf(project: string, { name, isSum }: NamedAmount): string {
  if (project === "") return name;
  return isSum ? project : `${project}${PART_SIGN}${name}`;
}

/** 其中：设备维护费30万元，法律顾问费5万元 right behind the projects that targets are set for. */
export function readProjectList(reading: Reading, prose: PlainText, sentence: Sentence, place: Place): void {
  if (!/^(?:其中|(?:主要)?包括|分别为)/u.test(sentence.text)) return;
  readProjectNote(reading, prose, sentence, place, "");
}

function stateProject(reading: Reading, line: Line, { token }: NamedAmount, item: string): void {
  newDraft(line, of("project-budget", item), "budget", {
    ...printedMoney(wording(line, token)),
    count: null,
  });
  reading.read.add(line.sentence.start + token.start);
}
