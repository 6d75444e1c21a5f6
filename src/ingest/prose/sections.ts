import { isFilling, measureNamed } from "./measures.ts";
import { plainText } from "./plainText.ts";

/** Where in the document the reader stands: under which heading, and whether figures there are statements. */
export interface Section {
  readonly heading: string | null;
  /** Level of the heading that closed the section to figures; null while it is open. */
  readonly closedBy: number | null;
  /** A glossary ends only with a heading of the narrative, since its entries are numbered like headings. */
  readonly glossary: boolean;
  /** The project a note (科技创新专项经费情况说明) is on, "" where its heading names none; null outside such notes. */
  readonly project: string | null;
}

export const FIRST_SECTION: Section = { heading: null, closedBy: null, glossary: false, project: null };

const GLOSSARY = /名词解释|专业名词|名词说明/u;
const WITHOUT_FIGURES = /绩效(?!工资|奖)|职责|职能|机构设置|目标表|目录/u;
const NARRATIVE = /情况|说明|事项|信息|附[表件]|^第.{1,3}部分/u;
const UNNUMBERED = /(?:编制|情况|公开|预算|决算)说明$/u;
const NUMBERED = /^[一二三四五六七八九十]+[、.]/u;
const PROJECT_NOTE = /^(.*?)(?:项目)?经费(?:使用|安排)?情况说明$/u;
const LONGEST_HEADING = 60;

/** The section after one more paragraph; the same section for anything that is no heading. */
export function sectionAfter(section: Section, paragraph: string): Section {
  const text = plainText(paragraph).text;
  const level = headingLevel(text);
  if (level === null) return section;
  if (GLOSSARY.test(text)) return { heading: paragraph.trim(), closedBy: 1, glossary: true, project: null };
  if (section.glossary && (level > 1 || !NARRATIVE.test(text))) return section;
  const closes = WITHOUT_FIGURES.test(text);
  if (level === 1) {
    const project = NUMBERED.test(text) ? section.project : projectNoted(text);
    return { heading: paragraph.trim(), closedBy: closes ? 1 : null, glossary: false, project };
  }
  if (section.closedBy === null) return closes ? { ...section, closedBy: level } : section;
  return section.closedBy >= level && !closes ? { ...section, closedBy: null } : section;
}

/** Whether a heading in the note on a project is the one over its money: 六、年度预算安排. */
export function isBudgetOfProject({ project, heading }: Section): boolean {
  const text = plainText(heading ?? "").text.replace(NUMBERED, "");
  return project !== null && /^(?:项目|年度|本年度?|当年)*(?:预算|资金|经费)安排(?:情况)?$/u.test(text);
}

function projectNoted(heading: string): string | null {
  const name = PROJECT_NOTE.exec(heading)?.[1];
  if (name === undefined || measureNamed(name) !== null || /三公|运行|收支/u.test(name)) return null;
  return isFilling(name) || /^(?:重点|主要|部分|专项|重大)+$/u.test(name) ? "" : name;
}

/** 1 for 第一部分 and 一、, 2 for （一）, 3 for 1、, 4 for （1）; 1 for a short line that names no-figure matter. */
function headingLevel(text: string): number | null {
  if (text.length > LONGEST_HEADING || /[。;,!?]|[0-9]元|万元|[:：]./u.test(text)) return null;
  if (/^第[一二三四五六七八九十\d]+(?:部分|章)/u.test(text)) return 1;
  if (/^[一二三四五六七八九十]+[、.]/u.test(text)) return 1;
  if (/^\([一二三四五六七八九十]+\)/u.test(text)) return 2;
  if (/^\d{1,2}[、.](?!\d)/u.test(text)) return 3;
  if (/^\(\d{1,2}\)/u.test(text)) return 4;
  if (UNNUMBERED.test(text)) return 1;
  return text.length <= 16 && (GLOSSARY.test(text) || WITHOUT_FIGURES.test(text)) ? 1 : null;
}
