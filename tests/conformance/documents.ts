import { readOptions, source } from "../ingest/published.ts";
import type { Disclosure } from "../../src/core/budget/disclosure.ts";
import { readDisclosures } from "../../src/ingest/pipeline.ts";

const real = (name: string) => `real/${name}.pdf`;

/** The typed documents, each with the published files it was typed from and the disclosure they come to. */
export const DOCUMENTS: Readonly<
  Record<string, { readonly files: readonly string[]; readonly disclosure: string }>
> = {
  "hebei-pingxiang-zhengfuban-2023-budget": {
    files: ["000_eab59d3d94c0068a.txt"],
    disclosure: "130532-434-2023-budget",
  },
  "hebei-huailai-zhengfuban-2023-budget": {
    files: ["004_4e6a9bfb93fff3a4.txt"],
    disclosure: "130730-434-2023-budget",
  },
  "jiangsu-renda-2017-budget": {
    files: [real("江苏省人大办公厅2017年度预算公开")],
    disclosure: "320000-n1cdf0a6-2017-budget",
  },
  "jiangsu-renda-2018-budget": {
    files: [real("江苏省人大办公厅2018年预算公开")],
    disclosure: "320000-n1cdf0a6-2018-budget",
  },
  "jiangsu-renda-2019-budget": {
    files: [real("江苏省人大常委会办公厅2019年部门预算公开表"), real("江苏省人大常委会2019年度部门预算公开")],
    disclosure: "320000-n1cdf0a6-2019-budget",
  },
  "jiangsu-jiancha-2017-budget": {
    files: [real("江苏省人民检察院2017年部门预算")],
    disclosure: "320000-n1tdw6lo-2017-budget",
  },
  "jiangsu-jiancha-2018-budget": {
    files: [real("江苏省人民检察院2018年部门预算")],
    disclosure: "320000-n1tdw6lo-2018-budget",
  },
  "jiangsu-jiancha-2019-budget": {
    files: [real("江苏省人民检察院2019年部门预算")],
    disclosure: "320000-n1tdw6lo-2019-budget",
  },
  "jiangsu-shengwei-2017-budget": {
    files: [real("江苏省委办公厅2017年预算公开表格"), real("江苏省委办公厅2017年部门预算")],
    disclosure: "320000-n00hkmu1-2017-budget",
  },
  "jiangsu-shengwei-2018-budget": {
    files: [real("江苏省委办公厅2018年度部门预算公开表"), real("江苏省委办公厅2018年度部门预算公开文件")],
    disclosure: "320000-n00hkmu1-2018-budget",
  },
  "jiangsu-shengwei-2019-budget": {
    files: [real("江苏省委办公厅2019年度部门预算公开表格"), real("江苏省委办公厅2019年度部门预算公开文件")],
    disclosure: "320000-n00hkmu1-2019-budget",
  },
  "putuo-wanli-2024-budget": {
    files: [real("上海市普陀区万里街道2024年部门预算")],
    disclosure: "310107-n1uslkkk-2024-budget",
  },
  "putuo-wanli-2025-budget": {
    files: [real("上海市普陀区万里街道2025年部门预算")],
    disclosure: "310107-n1uslkkk-2025-budget",
  },
  "putuo-shangwuwei-2025-budget": {
    files: [real("上海市普陀区商务委员会2025年部门预算")],
    disclosure: "310107-n0uin491-2025-budget",
  },
  "putuo-zhengfuban-2025-budget": {
    files: [real("上海市普陀区人民政府办公室2025年部门预算")],
    disclosure: "310107-n07g1t4g-2025-budget",
  },
  "putuo-caizhengju-2024-final": {
    files: [real("上海市普陀区财政局2024年度部门决算")],
    disclosure: "310107-n095hvld-2024-final",
  },
  "putuo-shegongbu-2024-final": {
    files: [real("中共上海市普陀区委社会工作部 2024 年度部门决算")],
    disclosure: "310107-n0ugea55-2024-final",
  },
};

const read = new Map<string, Promise<Disclosure>>();

/** The disclosure that ingest makes of a typed document's files; read once a run. */
export function ingested(id: string): Promise<Disclosure> {
  const known = read.get(id) ?? ingest(DOCUMENTS[id]?.files ?? []);
  read.set(id, known);
  return known;
}

async function ingest(files: readonly string[]): Promise<Disclosure> {
  const result = await readDisclosures(files.map(source), readOptions());
  const [only, ...others] = result.disclosures;
  if (only === undefined || others.length > 0) throw new Error(JSON.stringify(result.files));
  return only.disclosure;
}
