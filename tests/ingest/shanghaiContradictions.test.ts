import { expect, it } from "vitest";
import { loadCodeNames } from "../../src/cli/projectFiles.ts";
import type { CheckResult } from "../../src/core/checks/checkResult.ts";
import { describeWithSources } from "../sources.ts";
import { read, readOptions, source } from "./published.ts";

async function findingsOf(name: string): Promise<readonly CheckResult[]> {
  const { reference } = readOptions();
  const names = loadCodeNames("public/data");
  const result = await read([source(`real/${name}.pdf`)], { reference: { ...reference, names } });
  const [only] = result.disclosures;
  if (only === undefined) throw new Error(JSON.stringify(result.files));
  return only.findings;
}

/** Every `differs` in one line: the rule, what the prose or the parts print, what the table prints. */
function contradictions(findings: readonly CheckResult[]): readonly string[] {
  return findings
    .filter(({ outcome }) => outcome === "differs")
    .map(({ rule, subject, parts, whole }) =>
      [rule, subject.code ?? subject.name, parts[0]?.printed[0], whole?.printed[0]]
        .filter((part) => part !== undefined && part !== null)
        .join(" | "),
    );
}

const WANLI = (year: number) => `上海市普陀区万里街道${year}年部门预算`;

describeWithSources("what the budgets of the district contradict themselves in", () => {
  it.each([
    [
      WANLI(2023),
      [
        "prose-equals-table | 2080506 | 441.25万元 | 2,206,272",
        "changes-add-up | 2012902 | 11.67万元 | 45.41万元",
        "changes-add-up | 2080506 | 132.59万元 | 441.25万元",
        "change-direction | 0万元",
        "amount-stated-once | 2080506 | 441.25万元 | 220.63万元",
        "project-funds-equal-budget | 公共服务设施运行经费 | 11,419,043.00 | 10,903,043.00",
      ],
    ],
    [
      WANLI(2024),
      [
        "prose-equals-table | 2210201 | 352.67万元 | 3,503,499",
        "changes-add-up | 2210201 | 348.52万元 | 352.67万元",
        "amount-stated-once | 2210201 | 352.67万元 | 350.35万元",
        "note-against-figures | 部门“三公”经费和机关运行经费预算表 | 47.91",
      ],
    ],
    [WANLI(2025), []],
    ["上海市普陀区财政局部门25年预算", ["prose-equals-table | 2080506 | 887.36万元 | 873,617.00"]],
    ["上海市普陀区商务委员会2025年部门预算", []],
    ["上海市普陀区人民政府办公室2025年部门预算", []],
    [
      "上海市普陀区财政局2024年度部门决算",
      ["prose-equals-table | 总计 | 0.3万元 | 2,961.68", "share-of-whole | 201 | 2940.05万元 | 2106.66万元"],
    ],
    ["中共上海市普陀区委社会工作部 2024 年度部门决算", []],
  ])("%s", async (name, expected) => {
    expect(contradictions(await findingsOf(name))).toEqual(expected);
  });

  it("finds the codes of 社会福利院 that are not those of their names", async () => {
    const found = contradictions(await findingsOf("上海市普陀区社会福利院2024年单位预算"));
    expect(found).toEqual([
      "prose-equals-table | 2081005 | 738.66万元 | 6,964,796",
      "prose-equals-table | 2081005 | 738.66万元 | 6,964,796",
      ...["30202", "30203", "30204", "30205", "30207", "30208", "30213", "30301"].map(
        (code) => `code-matches-name | ${code}`,
      ),
    ]);
  });

  it("takes one yuan in 万里街道 2025 for rounding, and 机关运行经费 for another scope", async () => {
    const findings = await findingsOf(WANLI(2025));
    const outcomeOf = (id: string) => findings.find((each) => each.id === id)?.outcome;
    expect(outcomeOf("kinds-equal-total:t3/21201/4")).toBe("within-rounding");
    expect(outcomeOf("children-equal-parent:t3/212/4")).toBe("within-rounding");
    expect(outcomeOf("administrative-operating-equals-public:public")).toBe("different-scope");
  });
});
