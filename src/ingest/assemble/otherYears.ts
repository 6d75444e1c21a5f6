import type { OtherYear } from "../../core/budget/disclosure.ts";
import { normaliseText } from "../../core/text/chinese.ts";
import type { Paragraph } from "../readers/block.ts";
import type { RecognisedTable } from "../tables/recognise.ts";

/** 纳入本部门2018年部门汇总预算编制范围: the year whose budget or final accounts the document says it is. */
const OWN_FIGURES =
  /(?:本部门|本单位|我部门|我单位)((?:19|20)[0-9]{2})年度?(?:部门|单位)?(?:汇总|综合|收支)*(?:预算|决算)编制/gu;
/** 第二部分 2018年度部门预算表; 三、2018年“三公”经费预算情况说明. */
const HEADING =
  /^(?:第[一二三四五六七八九十]+(?:部分|章|节)|[(]?[一二三四五六七八九十]+[)]?[、.]|[0-9]{1,2}[、.])?((?:19|20)[0-9]{2})年度?[^,，。;；:：]{0,24}(?:预算|决算)(?:公开)?(?:[总报]?表|表格|情况说明|说明|编制说明)?$/u;
/** What a document rightly says of another year: what was done, and the law. */
const OF_ANOTHER = /执行|完成|绩效|评价|结转|结余|调整|上年|上一?年度|较|比|法|条例|办法|规程|通知|规划/u;

/**
 * Where headings, and the sentence that says which units are counted, name another year than the
 * disclosure's: a line left over from the year before. Prose that compares years is left alone.
 */
export function otherYears(
  paragraphs: readonly Paragraph[],
  { year, document }: { readonly year: number; readonly document: string },
): readonly OtherYear[] {
  return paragraphs.flatMap(({ text, place }) =>
    yearsIn(normaliseText(text))
      .filter((named) => named !== year)
      .map((named) => ({ year: named, document, place })),
  );
}

/** Where the lines over a table (预算年度：2022) name another year than the disclosure's. */
export function captionYears(
  tables: readonly RecognisedTable[],
  { year, document }: { readonly year: number; readonly document: string },
): readonly OtherYear[] {
  return tables.flatMap(({ candidate: { caption, place } }) =>
    caption.year === null || caption.year === year ? [] : [{ year: caption.year, document, place }],
  );
}

function yearsIn(text: string): readonly number[] {
  const own = [...text.matchAll(OWN_FIGURES)].map(([, year]) => Number(year));
  const headed = OF_ANOTHER.test(text) ? null : HEADING.exec(text);
  return headed === null ? own : [...own, Number(headed[1])];
}
