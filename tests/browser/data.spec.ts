import { zipSync } from "fflate";
import { given, kept, openData, pick, smallDocument, textFile } from "./dataFiles.ts";
import { expectNoBarriers } from "./barriers.ts";
import { expect, test } from "./fixture.ts";

const ARCHIVE = smallDocument("档案馆.txt", "平乡县档案馆2024年部门预算", "512平乡县档案馆");

test.describe("the reader's own files", () => {
  test("are read on the device, shown in every view, kept, exported and removed", async ({ page }) => {
    await openData(page);
    await pick(page, [ARCHIVE]);
    const file = given(page, /档案馆\.txt/);
    await expect(file.getByRole("link", { name: "平乡县档案馆 2024年预算" })).toBeVisible();
    await expect(file).toContainText("登记册里没有这个部门，按新部门收入。");
    await expect(file).toContainText("表1张");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("本机另有1份自己导入的");

    await file.getByRole("link", { name: "平乡县档案馆 2024年预算" }).click();
    await expect(page).toHaveURL(/view=department&dept=130532-512&year=2024/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("90.00万元");
    await expect(page.getByText("这一份是本机导入的；只在这台设备上")).toBeVisible();

    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("90.00万元");
    await page.getByRole("button", { name: /搜索/ }).click();
    await page.getByRole("combobox", { name: /搜索部门/ }).fill("档案馆");
    await expect(page.getByRole("listbox").getByRole("option").first()).toContainText("本机导入");
    await page.keyboard.press("Escape");

    await page.getByRole("link", { name: "管理导入" }).click();
    const download = page.waitForEvent("download");
    await kept(page).getByRole("button", { name: "导出 JSON：平乡县档案馆 2024年预算" }).click();
    expect((await download).suggestedFilename()).toBe("130532-512-2024-budget.json");
    await kept(page).getByRole("button", { name: "移除：平乡县档案馆 2024年预算" }).click();
    await kept(page).getByRole("button", { name: "确定移除：平乡县档案馆 2024年预算" }).click();
    await expect(kept(page)).toContainText("还没有导入。");
    await page.reload();
    await expect(kept(page)).toContainText("还没有导入。");
  });

  test("replace the import of the same disclosure, and say so", async ({ page }) => {
    await openData(page);
    await pick(page, [ARCHIVE]);
    await expect(given(page, /档案馆/)).toContainText("表1张");
    await pick(page, [smallDocument("更正.txt", "平乡县档案馆2024年部门预算", "512平乡县档案馆", "91.00")]);
    await expect(given(page, "更正.txt")).toContainText("先前导入的同一份已被替换。");
    await expect(kept(page).getByRole("listitem")).toHaveCount(1);
    await kept(page).getByRole("link", { name: "平乡县档案馆 2024年预算" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("91.00万元");
  });

  test("ask for the region, and whether a name is a known body or a new one", async ({ page }) => {
    await openData(page);
    await pick(page, [
      smallDocument("一.txt", "临溪县档案馆2024年部门预算"),
      smallDocument("二.txt", "临溪县档案馆2023年部门预算"),
      smallDocument("三.txt", "平乡县人民政府办公厅2024年部门预算"),
    ]);
    const first = given(page, "一.txt");
    await expect(first).toContainText("这份文件没有写明地区，是哪里的？");
    await first.getByRole("textbox", { name: "地区名称或六位代码" }).fill("平乡");
    await first.getByRole("radio", { name: /平乡县/ }).check();
    await expect(first.getByRole("checkbox", { name: /另外1份/ })).toBeChecked();
    await first.getByRole("button", { name: "确定并读取" }).click();
    await expect(first).toContainText("登记册里没有“临溪县档案馆”，它是哪个部门？");
    await first.getByRole("radio", { name: /是新的部门/ }).check();
    await first.getByRole("button", { name: "确定并读取" }).click();
    for (const [name, year] of [
      ["一.txt", "2024"],
      ["二.txt", "2023"],
    ] as const) {
      const link = given(page, name).getByRole("link", { name: `临溪县档案馆 ${year}年预算` });
      await expect(link).toBeVisible();
    }
    const third = given(page, "三.txt");
    await expect(third.getByRole("button", { name: "确定并读取" })).toBeDisabled();
    await third.getByRole("radio", { name: /^平乡县人民政府办公室/ }).check();
    await third.getByRole("button", { name: "确定并读取" }).click();
    await expect(third.getByRole("link", { name: "平乡县人民政府办公室 2024年预算" })).toBeVisible();

    await page.reload();
    await pick(page, [smallDocument("四.txt", "平乡县人民政府办公厅2025年部门预算")]);
    await expect(
      given(page, "四.txt").getByRole("link", { name: "平乡县人民政府办公室 2025年预算" }),
    ).toBeVisible();
  });

  test("ask for the year", async ({ page }) => {
    await openData(page);
    await pick(page, [smallDocument("a.txt", "", "434平乡县人民政府办公室")]);
    await given(page, "a.txt")
      .getByRole("textbox", { name: /是哪一年的/ })
      .fill("2022");
    await given(page, "a.txt").getByRole("button", { name: "确定并读取" }).click();
    await expect(given(page, "a.txt").getByRole("link", { name: /2022年预算/ })).toBeVisible();
  });

  test("fail alone, each with its reason", async ({ page }) => {
    await openData(page);
    await pick(page, [
      textFile("空.txt", ""),
      textFile("坏.docx", "PK\u0003\u0004 broken"),
      textFile("表.ofd", "PK\u0003\u0004 broken"),
      textFile("信.txt", "你好，这是一封信。"),
      textFile("表.rar", "Rar!\u001a\u0007"),
      ARCHIVE,
    ]);
    await expect(given(page, "空.txt")).toContainText("文件是空的");
    await expect(given(page, "坏.docx")).toContainText("文件损坏，打不开");
    await expect(given(page, "信.txt")).toContainText("这不像部门预决算公开文件");
    await expect(given(page, "表.rar")).toContainText("不能读取 .rar 文件。");
    await expect(given(page, "档案馆.txt").getByRole("link", { name: /2024年预算/ })).toBeVisible();
    await expect(page.getByText("读出1份，未读出5份")).toBeVisible();
  });

  test("come out of archives with Chinese names", async ({ page }) => {
    const zipped = zipSync({
      "2024/档案馆.txt": new Uint8Array(ARCHIVE.buffer),
      "__MACOSX/._x": new Uint8Array([1]),
      "2024/空.txt": new Uint8Array(),
    });
    await openData(page);
    await pick(page, [{ name: "全县.zip", mimeType: "application/zip", buffer: Buffer.from(zipped) }]);
    await expect(given(page, "全县.zip/2024/档案馆.txt")).toContainText("表1张");
    await expect(given(page, "全县.zip/2024/空.txt")).toContainText("文件是空的");
    await expect(page.getByText("读出1份，未读出1份")).toBeVisible();
  });

  test("are taken when dropped anywhere on the page", async ({ page }) => {
    await openData(page);
    const transfer = await page.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], "档案馆.txt", { type: "text/plain" }));
      return data;
    }, ARCHIVE.buffer.toString());
    await page.dispatchEvent("h1", "dragover", { dataTransfer: transfer });
    await page.dispatchEvent("h1", "drop", { dataTransfer: transfer });
    await expect(given(page, "档案馆.txt")).toContainText("表1张");
  });

  test("last for the visit where the browser keeps nothing, and the page says so", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "indexedDB", { value: undefined });
    });
    await openData(page);
    await pick(page, [ARCHIVE]);
    await expect(page.getByText("浏览器不允许保存")).toBeVisible();
    await given(page, "档案馆.txt")
      .getByRole("link", { name: /2024年预算/ })
      .click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("90.00万元");
  });

  test.describe("when the reading breaks down", () => {
    test.use({ expectedProblems: [/importWorker|ERR_FAILED|Failed to load/] });
    test("say so at once", async ({ page }) => {
      await page.route("**/assets/importWorker-*.js", (route) => route.abort());
      await openData(page);
      await pick(page, [ARCHIVE]);
      await expect(given(page, "档案馆.txt")).toContainText("读取程序在这份文件上中断");
      await expect(page.getByText("读出0份，未读出1份")).toBeVisible();
    });
  });
});

test.describe("the data view", () => {
  test("offers the files of the data package with their sizes", async ({ page }) => {
    await openData(page);
    const table = page.getByRole("region", { name: "下载本站的数据" });
    await expect(table.getByRole("row", { name: /facts\.csv/ })).toContainText(/[\d.]+ (?:KB|MB)/);
    for (const name of ["catalog.json", "facts.csv", "statements.csv", "coverage.csv"]) {
      const link = table.getByRole("link", { name });
      const answer = await page.request.get((await link.getAttribute("href")) ?? "");
      expect(answer.ok(), name).toBe(true);
    }
    const answer = await page.request.get("./docs/data-format.md");
    expect(await answer.text()).toContain("# The data format");
    for (const map of ["GBK-EUC-H", "UniGB-UCS2-H"]) {
      expect((await page.request.get(`./cmaps/${map}.bcmap`)).ok(), map).toBe(true);
    }
    await table.getByText(/各份公开的全文数据/).click();
    await expect(table.getByRole("link", { name: "130532-434-2023-budget.json" })).toBeVisible();
  });

  for (const lang of ["zh", "en"]) {
    test(`has no barrier axe can find, ${lang}`, async ({ page }) => {
      await openData(page, `&lang=${lang}`);
      await pick(page, [
        ARCHIVE,
        smallDocument("一.txt", "临溪县档案馆2024年部门预算"),
        smallDocument("三.txt", "平乡县人民政府办公厅2024年部门预算"),
        textFile("空.txt", ""),
      ]);
      await expect(given(page, "空.txt")).toContainText(/文件是空的|The file is empty/);
      await given(page, "档案馆.txt")
        .getByText(/认出了什么|What was recognised/)
        .click();
      await expectNoBarriers(page);
    });
  }

  test("scrolls nothing sideways on a phone", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const lang of ["zh", "en"]) {
      await openData(page, `&lang=${lang}`);
      await pick(page, [ARCHIVE, smallDocument("一.txt", "临溪县档案馆2024年部门预算")]);
      await expect(given(page, "一.txt").getByRole("textbox")).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    }
  });

  test("can be used by keyboard alone", async ({ page }) => {
    await openData(page);
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "选择文件", exact: true }).press("Enter");
    await (await chooser).setFiles([ARCHIVE]);
    await expect(given(page, "档案馆.txt")).toContainText("表1张");
  });
});
