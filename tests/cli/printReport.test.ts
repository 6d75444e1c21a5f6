import { describe, expect, it } from "vitest";
import { cliMessages } from "../../src/cli/messages.ts";
import { printReport } from "../../src/cli/printReport.ts";
import { reportsOn, type FileFailure, type IngestReport } from "../../src/cli/report.ts";
import { published, read } from "../ingest/published.ts";

const TEXT =
  "平乡县人民政府办公室2023年部门预算\n部门预算支出总表\n单位：万元\n\t科目编码\n\t科目名称\n\t合计\n\t基本支出\n\t项目支出\n\n\t\n\t合计\n\t90.00\n\t60.00\n\t20.00\n";

async function report(): Promise<IngestReport> {
  const file = published("a.txt", new TextEncoder().encode(TEXT));
  return {
    version: 1,
    files: reportsOn("a.txt", 0, await read([file])),
    unreadableKept: [],
    written: ["catalog.json"],
  };
}

describe("the printed report", () => {
  it("shows a difference with both figures and its size", async () => {
    const lines = printReport(await report(), "zh", { out: "build", disclosures: 1 }).split("\n");
    expect(lines[0]).toBe("✓ a.txt → 130532-434-2023-budget");
    expect(lines.find((line) => line.includes("原文两处不一致  "))).toContain(
      "60.00 + 20.00 ｜ 90.00  差 −10.00",
    );
  });

  it("names what in a file could not be read, in both forms", async () => {
    const html = `<meta charset="utf-8"><p>平乡县人民政府办公室2023年部门预算</p>
      <p>部门预算支出总表</p><p>单位：万元</p>
      <table border="1"><tr><td>科目编码</td><td>科目名称</td><td>合计</td></tr>
      <tr><td></td><td>合计</td><td>90.00</td></tr>
      <tr style="display:none"><td>201</td><td>一般公共服务支出</td><td>90.00</td></tr></table>`;
    const page = published("a.html", new TextEncoder().encode(html));
    const [file] = reportsOn("a.html", 0, await read([page]));
    expect(file).toMatchObject({
      disclosure: "130532-434-2023-budget",
      warnings: [{ kind: "unreadable-part", detail: "hidden rows of a table" }],
    });
    const whole = {
      version: 1,
      files: file === undefined ? [] : [file],
      unreadableKept: [],
      written: [],
    } as const;
    const kept = { out: "build", disclosures: 1 };
    expect(printReport(whole, "zh", kept)).toContain("! 有一处读不出来（hidden rows of a table）：");
    expect(printReport(whole, "en", kept)).toContain("! a part cannot be read (hidden rows of a table): ");
  });

  it("lists the figures of the narrative of which nothing could be told", async () => {
    const said = published(
      "b.txt",
      new TextEncoder().encode(`${TEXT}\n公务接待费3万元；修缮食堂20万元，比上年增加2万元。\n`),
    );
    const whole = {
      version: 1,
      files: reportsOn("b.txt", 0, await read([said])),
      unreadableKept: [],
      written: [],
    } as const;
    const lines = printReport(whole, "zh", { out: "build", disclosures: 1 }).split("\n");
    expect(lines).toContain("  文字中未取用的数：所指不明 2，原因或附注中 0，职责、目标、名词解释中 0");
    expect(lines).toContain("  ? 第5段  20万元  2万元");
  });

  it("speaks English when asked", async () => {
    expect(printReport(await report(), "en", { out: "build", disclosures: 1 })).toContain(
      "1 of 1 files read",
    );
  });

  it.each<FileFailure>([
    { kind: "empty" },
    { kind: "encrypted" },
    { kind: "not-found" },
    { kind: "region-unknown" },
    { kind: "too-many", what: "entries", count: 6000, limit: 5000 },
    { kind: "unsupported", extension: "ofd", saveAs: "pdf" },
    {
      kind: "department-unknown",
      name: "平乡县档案馆",
      region: "130532",
      code: null,
      nearest: ["平乡县人民政府办公室"],
    },
  ])("has words for %j in both languages", (failure) => {
    for (const language of ["zh", "en"] as const) {
      expect(cliMessages(language).failure(failure).length).toBeGreaterThan(5);
    }
  });
});
