import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Statement } from "../../../src/core/budget/statement.ts";
import { readFile } from "../../../src/ingest/readers/readFile.ts";
import { readStatements } from "../../../src/ingest/prose/readStatements.ts";
import { describeWithSources, sourcesFolder } from "../../sources.ts";
import { tools } from "../published.ts";
import { brief } from "./said.ts";

async function statementsOf(file: string): Promise<readonly Statement[]> {
  const read = await readFile(file, new Uint8Array(readFileSync(join(sourcesFolder, file))), tools);
  if (!read.ok) throw new Error(`${file}: ${read.error.kind}`);
  const paragraphs = read.value.blocks.filter((block) => block.kind === "paragraph");
  return readStatements(paragraphs, { year: 2023, phase: "budget", document: "d1", keepProse: false })
    .statements;
}

const PINGXIANG = [
  "revenue 2023 1140.33万元",
  "appropriation/general 2023 1140.33万元",
  "appropriation/government-fund 2023 0万元",
  "special-account 2023 0万元",
  "other-income 2023 0万元",
  "opening-balance 2023 0万元",
  "total 2023 1140.33万元",
  "basic 2023 653.82万元",
  "personnel 2023 615.7万元",
  "public-operating 2023 38.12万元",
  "project 2023 486.51万元",
  "total 2023 1140.33万元 | decrease 261.88万元 2022 unstated",
  "basic 2023 | increase 52.2万元 2022 unstated",
  "project 2023 | decrease 314.08万元 2022 unstated",
  "administrative-operating 2023 38.12万元",
  "three-public 2023 26万元",
  "overseas 2023 0万元",
  "vehicles 2023 20万元",
  "vehicle-purchase 2023 0万元",
  "vehicle-operation 2023 20万元",
  "reception 2023 6万元",
  "three-public 2023 | decrease 2万元 2022 unstated",
  "reception 2023 | decrease 2万元 2022 unstated",
  "procurement 2023 0.00万元",
  "fixed-assets 2022 708.22万元",
  "asset-purchase 2023 0万元",
];

const HUAILAI = [
  "revenue 2023 2001.89万元",
  "appropriation/general 2023 2001.89万元",
  "appropriation/government-fund 2023 0万元",
  "special-account 2023 0万元",
  "other-income 2023 0万元",
  "total 2023 2001.89万元",
  "basic 2023 1201.89万元",
  "personnel 2023 910.68万元",
  "public-operating 2023 291.21 万元",
  "project 2023 800万元",
  "project[综合事务支出] 2023 260万元",
  "project[电子政务办公平台建设支出] 2023 500万元",
  "project[法律服务支出] 2023 30万元",
  "project[民兵预备役支出] 2023 10万元",
  "total 2023 2001.89万元 | decrease 25.85万元 2022 unstated",
  "basic 2023 | decrease 5.85万元 2022 unstated",
  "project 2023 | decrease 20万元 2022 unstated",
  "administrative-operating 2023 291.21万元",
  "three-public 2023 241.5万元",
  "overseas 2023 30万元",
  "vehicles 2023 0万元",
  "vehicle-operation 2023 0万元",
  "vehicle-purchase 2023 0万元",
  "reception 2023 211.5万元",
  "three-public 2023 | decrease 0.1万元 2022 unstated",
  "overseas 2023 | unchanged 0万元 2022 unstated",
  "vehicles 2023 | unchanged 0万元 2022 unstated",
  "vehicle-operation 2023 | unchanged 0万元 2022 unstated",
  "vehicle-purchase 2023 | unchanged 0万元 2022 unstated",
  "reception 2023 | decrease 0.1万元 2022 unstated",
  "procurement 2023 519.92万元",
  "fixed-assets 2022 211.99万元",
  "asset-purchase 2023 19.92万元",
];

describeWithSources("the narratives of the two first documents", () => {
  it.each(["000_eab59d3d94c0068a.txt", "pingxiang-2023.docx"])(
    "reads 26 statements of %s, no more",
    async (file) => {
      expect((await statementsOf(file)).map(brief)).toEqual(PINGXIANG);
    },
  );

  it.each(["004_4e6a9bfb93fff3a4.txt", "huailai-2023.docx"])(
    "reads 33 statements of %s, no more",
    async (file) => {
      expect((await statementsOf(file)).map(brief)).toEqual(HUAILAI);
    },
  );

  it("reads 平乡县 to the fen, with place and reasons and without prose", async () => {
    const statements = await statementsOf("000_eab59d3d94c0068a.txt");
    const total = statements[11];
    expect(total?.amount).toBe(1140330000);
    expect(total?.change?.delta).toBe(261880000);
    expect(statements[12]?.amount).toBeNull();
    expect(statements[12]?.change?.delta).toBe(52200000);
    expect(statements[8]?.amount).toBe(615700000);
    expect(statements[12]?.reasonKinds).toEqual(["pay-policy"]);
    expect(statements[13]?.reasonKinds).toEqual(["functions-transferred"]);
    expect(statements[21]?.reasonKinds).toEqual(["frugality"]);
    expect(statements[22]?.reasonKinds).toEqual(["frugality"]);
    expect(statements[14]?.place.heading).toBe("三、机关运行经费安排情况");
    expect(statements[14]?.place.paragraph).toBe(59);
    expect(statements.every((one) => one.quote === null && one.reason === null)).toBe(true);
    expect(statements[0]?.id).toBe("s1");
    expect(statements[25]?.id).toBe("s26");
  });

  it("reads 怀来县 to the fen: a decrease of 0 万元 is no change", async () => {
    const statements = await statementsOf("004_4e6a9bfb93fff3a4.txt");
    expect(statements[8]?.amount).toBe(291210000);
    expect(statements[25]?.change?.delta).toBe(0);
    expect(statements[24]?.change?.delta).toBe(100000);
    expect(statements[15]?.reasonKinds).toEqual(["other"]);
    expect(statements[16]?.reasonKinds).toEqual(["project-change"]);
    expect(statements[24]?.reasonKinds).toEqual([]);
    expect(statements[29]?.reasonKinds).toEqual(["frugality"]);
  });
});
