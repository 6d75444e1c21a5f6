import { expect, it } from "vitest";
import { readStatements } from "../../../src/ingest/prose/readStatements.ts";
import { read, paragraphs, said } from "./said.ts";

const note = (heading: string, ...texts: readonly string[]) => [
  heading,
  "一、项目概述",
  "本项目面向全县渡口。",
  "六、年度预算安排",
  ...texts,
];

it("reads a project's budget and its parts under the project named above them", () => {
  expect(
    said(
      note(
        "渡口修缮专项（县级资金）经费情况说明",
        "2024年度项目总预算90.00万，其中码头加固60.00万，护栏更新20.00万，灯具10.00万元，合计90.00万。",
      ),
    ),
  ).toEqual([
    "project-budget[渡口修缮专项(县级资金)] 90.00万",
    "project-budget[渡口修缮专项(县级资金) › 码头加固] 60.00万",
    "project-budget[渡口修缮专项(县级资金) › 护栏更新] 20.00万",
    "project-budget[渡口修缮专项(县级资金) › 灯具] 10.00万元",
    "project-budget[渡口修缮专项(县级资金)] 90.00万",
  ]);
});

it("takes a list under a heading that names no project for the projects themselves", () => {
  expect(said(note("项目经费情况说明", "系统维护费16.6万元，档案整理费8万元。"))).toEqual([
    "project-budget[系统维护费] 16.6万元",
    "project-budget[档案整理费] 8万元",
  ]);
  expect(said(note("项目经费情况说明", "2024年度项目总预算90万元，其中码头加固60万元。"))).toEqual([]);
});

it("takes 增长 in a name for a name only where the parts come to the whole", () => {
  const growth = "2024年度项目总预算50万，其中支持稳增长30万，支持培训班20万。";
  expect(said(note("商贸专项经费情况说明", growth))).toHaveLength(3);
  expect(said(note("商贸专项经费情况说明", growth.replace("50万", "60万")))).toEqual([]);
});

it("leaves plans by quarter and sentences of another form unread", () => {
  const texts = note(
    "渡口修缮项目经费情况说明",
    "第一季度用款计划15万元，第二季度用款计划15万元。",
    "根据合同分两次拨付，首付30万元。",
  );
  const context = { year: 2024, phase: "budget", document: "d1", keepProse: false } as const;
  const narrative = readStatements(paragraphs(texts), context);
  expect(narrative.statements).toEqual([]);
  expect(narrative.unread.map(({ printed }) => printed)).toEqual(["15万元", "15万元", "30万元"]);
});

it("ends the note with the next heading that has no number", () => {
  const texts = note("渡口修缮专项经费情况说明", "年度预算9万元。");
  expect(said([...texts, "2024年部门预算编制说明", "公务接待费3万元。"])).toEqual([
    "project-budget[渡口修缮专项] 9万元",
    "reception 3万元",
  ]);
  expect(said(note("“三公”经费情况说明", "公务接待费3万元。"))).toEqual(["reception 3万元"]);
});

it("reads how many projects have targets and their money, which are no targets themselves", () => {
  const statements = read([
    "四、绩效目标设置情况",
    "本单位编报绩效目标的项目共2个，涉及项目预算资金24.60万元。其中：系统维护费16.60万元，档案整理费8.00万元。",
  ]);
  expect(statements.map(({ item, amount, count }) => [item, amount, count])).toEqual([
    [null, 24_600_000, { value: "2", unit: "个" }],
    ["系统维护费", 16_600_000, null],
    ["档案整理费", 8_000_000, null],
  ]);
});

it("tells targets set from projects tracked and evaluated, in the words of several provinces", () => {
  const final = said(
    [
      "十、预算绩效管理情况",
      "编报绩效目标的2024年度项目3个，涉及预算金额9.5万元；绩效跟踪评价的2024年度项目2个，涉及预算金额7万元；" +
        "绩效自评的2024年度项目3个，涉及预算金额9.5万元，平均得分96分。",
    ],
    { phase: "final" },
  );
  expect(final).toEqual([
    "project-budget 9.5万元",
    "project-budget[绩效跟踪] 7万元",
    "project-budget[绩效自评] 9.5万元",
  ]);
  expect(said("2024年本部门共5个项目实行绩效目标管理，涉及财政性资金合计5,086万元。")).toEqual([
    "project-budget 5,086万元",
  ]);
  expect(said(["五、预算绩效信息", "项目支出不超过20万元，完成项目4个。"])).toEqual([]);
});
