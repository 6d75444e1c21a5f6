import type { Institution } from "../../core/budget/institution.ts";
import { normaliseText } from "../../core/text/chinese.ts";
import { headKey } from "../tables/columns.ts";
import type { RecognisedTable } from "../tables/recognise.ts";
import { bodyRows, textAt } from "../tables/rows.ts";

/** The units of 部门机构设置情况; rows without a name are no units. */
export function readInstitutions({ candidate, head, reading }: RecognisedTable): readonly Institution[] {
  const column = (word: RegExp) => reading.columns.find((each) => word.test(headKey(each)));
  const name = column(/单位名称/u);
  const nature = column(/单位性质/u);
  const rank = column(/规格|级别/u);
  const funding = column(/经费/u);
  return bodyRows(candidate, head)
    .filter((row) => textAt(row, name) !== "")
    .map((row) => ({
      name: textAt(row, name),
      nature: natureOf(textAt(row, nature)),
      naturePrinted: textAt(row, nature),
      rank: textAt(row, rank) || null,
      funding: textAt(row, funding) || null,
    }));
}

function natureOf(printed: string): Institution["nature"] {
  const text = normaliseText(printed);
  if (/参照|参公/u.test(text)) return "civil-service-managed";
  if (/事业/u.test(text)) return "public-institution";
  return /行政|机关/u.test(text) ? "administrative" : "other";
}
