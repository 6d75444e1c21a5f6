import { it } from "vitest";
import { read } from "./said.ts";
it("time", () => {
  const units = [
    "总额",
    "费用",
    "公共安全支出",
    "(类)",
    "1",
    "1,",
    "三公经费",
    "(",
    "其中",
    "2024年",
    "比上年",
    "增加",
    "项目支出3万元,主要是",
    "-",
    "本年度",
    "原因",
    "主要",
  ];
  for (const u of units)
    for (const n of [2000, 20000]) {
      const t = performance.now();
      read([u.repeat(n) + "5万元，增长3%。"]);
      const ms = performance.now() - t;
      if (ms > 300) console.log(u, n, Math.round(ms));
    }
}, 120000);
