import { given, kept, openData, pick } from "./dataFiles.ts";
import { expect as soon, test } from "./fixture.ts";
import { hasSources, sourcePath } from "./sources.ts";

/** Reading takes a while where other tests use the machine. */
const expect = soon.configure({ timeout: 20_000 });

test.describe("published documents dropped into the page", () => {
  test.slow();
  test.skip(!hasSources, "no folder of published documents, name one in MINGZHANG_SOURCES");

  test("a Word file gives its printed figures, with code loaded for it alone", async ({ page }) => {
    const asked: string[] = [];
    page.context().on("request", (request) => {
      asked.push(new URL(request.url()).pathname);
    });
    await openData(page);
    expect(asked.filter((path) => /importWorker|pdf/.test(path))).toEqual([]);
    await pick(page, [sourcePath("pingxiang-2023.docx")]);
    await expect(given(page, "pingxiang-2023.docx")).toContainText("表30张、项目9个");
    expect(asked.some((path) => path.includes("importWorker"))).toBe(true);
    expect(asked.filter((path) => /pdf|xls/.test(path))).toEqual([]);
    await expect(kept(page)).toContainText("平乡县人民政府办公室");

    await page.goto("./?view=tree&dept=130532-434&year=2023");
    await expect(page.getByText("这一份是本机导入的，替代本站同一份")).toBeVisible();
    await expect(page.getByRole("row", { name: /2010302/ })).toContainText("419.01");
  });

  test("a PDF of 31 pages gives its printed figures without holding the page up", async ({ page }) => {
    await openData(page);
    await page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(window, { tasks });
      new PerformanceObserver((list) => {
        tasks.push(...list.getEntries().map(({ duration }) => duration));
      }).observe({ type: "longtask" });
    });
    await pick(page, [sourcePath("real/上海市普陀区万里街道2025年部门预算.pdf")]);
    const file = given(page, /万里街道2025/);
    await expect(
      file.getByRole("link", { name: "上海市普陀区人民政府万里街道办事处 2025年预算" }),
    ).toBeVisible();
    // The browser reports tasks over 50 ms; a machine busy with other tests may stretch one a little.
    const longest = await page.evaluate(() =>
      Math.max(0, ...(window as unknown as { tasks: number[] }).tasks),
    );
    expect(longest).toBeLessThan(100);
    await expect(kept(page)).toContainText("上海市普陀区人民政府万里街道办事处");

    await page.goto("./?view=tree&dept=310107-n1uslkkk&year=2025&unit=yuan");
    await expect(page.getByText("这一份是本机导入的，替代本站同一份")).toBeVisible();
    await expect(page.getByRole("main")).toContainText("189,767,551.00");
    await expect(page.getByRole("row", { name: /^201 / })).toContainText("3,296,600.00");
  });

  test("no request carries anything of a file", async ({ page }) => {
    const told: string[] = [];
    page.context().on("request", (request) => {
      if (request.method() !== "GET" && request.method() !== "HEAD") told.push(request.url());
      if (request.postData() !== null || /pingxiang|huailai/u.test(request.url())) told.push(request.url());
    });
    await openData(page);
    await pick(page, ["pingxiang-2023.xlsx", "huailai-2023.doc", "huailai-2023.html"].map(sourcePath));
    await expect(page.getByText("读出3份")).toBeVisible();
    await expect(given(page, "huailai-2023.doc")).toContainText("怀来县人民政府办公室 2023年预算");
    expect(told).toEqual([]);
  });
});
