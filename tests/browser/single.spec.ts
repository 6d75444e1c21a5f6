import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { page as sheet, pdfOf, ruled, words } from "../ingest/readers/pdf/draftPdf.ts";
import { given, pick, smallDocument } from "./dataFiles.ts";
import { expect, test } from "./fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "明账 single "));
const page = pathToFileURL(join(folder, "mingzhang.html")).href;
const pingxiang = "?view=tree&dept=130532-434&year=2023";

// The page itself is the one file that is asked for; a policy that refuses anything is reported.
test.use({ expectedProblems: [/^request to another host: file:\/\/\S+\/mingzhang\.html/] });
test.describe.configure({ mode: "serial", timeout: 90_000 });

test.beforeAll(() => {
  test.setTimeout(90_000);
  execFileSync(process.execPath, [
    ...["--import", "tsx", "scripts/buildSingle.ts"],
    ...["--out", join(folder, "mingzhang.html")],
  ]);
});
test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("opened from disk, the tree of 平乡县 shows 419.01, drills, and opens the evidence; nothing else is asked for", async ({
  page: tab,
  context,
}) => {
  const asked: string[] = [];
  context.on("request", (request) => {
    if (!/^(data|blob):/u.test(request.url())) asked.push(request.url().replace(/\?.*$/u, ""));
  });
  await tab.goto(`${page}${pingxiang}`);
  const grid = tab.getByRole("treegrid");
  await expect(grid).toContainText("1,140.33");
  await tab
    .getByRole("button", { name: /^20103 / })
    .first()
    .click();
  await expect(tab).toHaveURL(/node=20103/u);
  const row = grid.getByRole("row", { name: /^2010302 / });
  await row.getByRole("button", { name: /项目支出，419\.01万元，看出处/ }).click();
  await expect(tab.getByRole("dialog")).toContainText("部门预算支出总表");
  await tab.keyboard.press("Escape");
  // There is nothing beside the file that another page could frame.
  await expect(tab.getByRole("main").getByRole("button", { name: "复制链接" })).toBeVisible();
  await expect(tab.getByRole("button", { name: "嵌入" })).toHaveCount(0);
  await tab.goBack();
  await expect(tab).not.toHaveURL(/figure=/u);
  expect(asked).toEqual([page]);
});

test("every view opens from disk, with charts of every kind", async ({ page: tab }) => {
  for (const view of [
    "",
    "department",
    "composition",
    "change",
    "compare",
    "flow",
    "projects",
    "three-public",
    "quality",
    "about",
  ]) {
    await tab.goto(`${page}?view=${view}&dept=130532-434`);
    await expect(tab.getByRole("main").getByRole("heading").first(), view).toBeVisible();
  }
  await tab.goto(`${page}${pingxiang}&chart=sunburst`);
  await expect(tab.getByRole("treegrid")).toContainText("1,140.33");
});

test("own files are read in it, PDF and spreadsheets too; what it lacks is said by name", async ({
  page: tab,
}) => {
  await tab.goto(`${page}?view=data`);
  await expect(tab.getByText("这是单文件版")).toBeVisible();
  await expect(tab.getByRole("link", { name: "facts.csv" })).toHaveCount(0);
  const table = [
    ["科目编码", "科目名称", "合计"],
    ["201", "一般公共服务支出", "90.00"],
  ];
  const pdf = pdfOf([
    sheet(words(60, 60, "平乡县档案馆2024年部门预算"), words(60, 90, "512平乡县档案馆"), [
      ...words(60, 110, "部门预算支出总表"),
      ...words(60, 130, "单位：万元"),
      ...ruled([60, 160, 320, 420], 150, table),
    ]),
  ]);
  await pick(tab, [
    smallDocument("档案馆.txt", "平乡县档案馆2024年部门预算", "512平乡县档案馆"),
    { name: "档案馆.pdf", mimeType: "application/pdf", buffer: Buffer.from(pdf) },
    {
      name: "决算.xlsx",
      mimeType: "application/octet-stream",
      buffer: readFileSync("tests/fixtures/ingest/formats/finalAccounts.xlsx"),
    },
  ]);
  await expect(given(tab, "决算.xlsx")).toContainText("没有写明地区，是哪里的？", { timeout: 20_000 });
  await expect(given(tab, "档案馆.pdf")).toContainText("登记册里没有“平乡县档案馆”");
  await given(tab, "档案馆.txt").getByRole("link", { name: "平乡县档案馆 2024年预算" }).click();
  await expect(tab.getByRole("heading", { level: 1 })).toContainText("90.00万元");
  await tab.reload();
  await expect(tab.getByRole("heading", { level: 1 })).toContainText("90.00万元");
});
