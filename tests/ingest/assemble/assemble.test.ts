import { describe, expect, it } from "vitest";
import { disclosureFrom, published, tableOf } from "../published.ts";

const EMPTY = "\t科目编码\n\t科目名称\n\t合计\n\n\t\n\t\n\t\n";

async function withProse(prose: string) {
  const text = `平乡县人民政府办公室2023年部门预算\n二、部门预算安排的总体情况\n1、收入说明\n${prose}\n政府性基金预算支出表\n单位：万元\n${EMPTY}`;
  return disclosureFrom([published("a.txt", new TextEncoder().encode(text))]);
}

describe("an empty table without a note", () => {
  it("is declared none where the narrative states 0", async () => {
    const disclosure = await withProse(
      "2023年预算收入90万元，其中：一般公共预算收入90万元，基金预算收入0万元。",
    );
    expect(tableOf(disclosure, "government-fund").status).toBe("declared-none");
  });

  it("stays empty where the narrative is silent or states an amount", async () => {
    expect(tableOf(await withProse("2023年预算收入90万元。"), "government-fund").status).toBe("empty");
    const contradicted = await withProse("2023年预算收入90万元，其中：基金预算收入5万元。");
    expect(tableOf(contradicted, "government-fund").status).toBe("empty");
  });
});
