import { expect, test } from "./fixture.ts";

test.describe("the frame around the views", () => {
  test("shows the overview's figures before any script has run", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, locale: "zh-CN" });
    const page = await context.newPage();
    await page.goto(baseURL ?? "");
    const markup = page.locator("#root");
    await expect(markup).toContainText("1,140.33");
    await expect(markup).toContainText("2,001.89");
    await context.close();
  });

  test("does what was pressed before the app was there", async ({ page }) => {
    const held: (() => void)[] = [];
    await page.route("**/assets/index-*.js", async (route) => {
      await new Promise<void>((resolve) => held.push(resolve));
      await route.continue();
    });
    await page.goto("./", { waitUntil: "commit" });
    await page.getByRole("button", { name: /搜索/ }).click();
    held.forEach((release) => {
      release();
    });
    await expect(page.getByRole("dialog", { name: "搜索部门、科目、代码或拼音" })).toBeVisible();
  });

  test("makes the choice that was made before the app was there", async ({ page }) => {
    const held: (() => void)[] = [];
    await page.route("**/assets/index-*.js", async (route) => {
      await new Promise<void>((resolve) => held.push(resolve));
      await route.continue();
    });
    await page.goto("./", { waitUntil: "commit" });
    await page.getByRole("combobox", { name: "地区" }).selectOption("上海市普陀区");
    await page.getByRole("checkbox", { name: "选择上海市普陀区商务委员会" }).check();
    held.forEach((release) => {
      release();
    });
    await expect(page.locator("[data-prerendered]")).toHaveCount(0);
    await expect(page).toHaveURL(/region=310107/);
    await expect(page).toHaveURL(/dept=310107-n0uin491/);
  });

  test("keeps the menu open that was opened before the app was there", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    const held: (() => void)[] = [];
    await page.route("**/assets/index-*.js", async (route) => {
      await new Promise<void>((resolve) => held.push(resolve));
      await route.continue();
    });
    await page.goto("./", { waitUntil: "commit" });
    await page.getByText("视图与设置").click();
    await expect(page.getByRole("link", { name: "核对", exact: true })).toBeVisible();
    held.forEach((release) => {
      release();
    });
    await expect(page.locator("[data-prerendered]")).toHaveCount(0);
    await page.getByRole("link", { name: "核对", exact: true }).click();
    await expect(page).toHaveURL(/\?view=quality$/);
  });

  test("goes from view to view by links, and back", async ({ page }) => {
    await page.goto("./");
    await page.getByRole("link", { name: "支出树", exact: true }).click();
    await expect(page).toHaveURL(/\?view=tree$/);
    await page.getByRole("link", { name: "构成", exact: true }).click();
    await expect(page).toHaveURL(/\?view=composition$/);
    await page.goBack();
    await expect(page).toHaveURL(/\?view=tree$/);
    await expect(page.getByRole("link", { name: "支出树", exact: true })).toHaveAttribute(
      "aria-current",
      "page",
    );
  });

  test("changes language, theme and unit in the address", async ({ page }) => {
    await page.goto("./");
    await page.getByRole("link", { name: "English" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("20 disclosures of 11 departments");
    await page.getByRole("link", { name: "Dark" }).click();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await page.getByRole("combobox", { name: "Unit of amounts" }).selectOption("yuan");
    await expect(page).toHaveURL(/unit=yuan&lang=en&theme=dark$/);
    await expect(page.getByRole("main")).toContainText("11,403,300.00");
  });

  test("finds a function by its pinyin initials and goes there", async ({ page }) => {
    await page.goto("./");
    await expect(page.locator("[data-prerendered]")).toHaveCount(0);
    await page.keyboard.press("/");
    const box = page.getByRole("combobox", { name: "搜索部门、科目、代码或拼音" });
    await expect(box).toBeFocused();
    await box.fill("ybxzglsw");
    await expect(page.getByRole("listbox").getByRole("option").first()).toContainText("一般行政管理事务");
    await box.fill("xingzheng");
    await expect(page.getByRole("listbox").getByRole("option").first()).toContainText("行政运行");
    await box.fill("ybxzglsw");
    await box.press("Enter");
    await expect(page).toHaveURL(/view=tree&dept=130532-434&year=2023&node=2010302$/);
    await expect(page.getByRole("row", { name: /2010302/ })).toBeFocused();
    await expect(page).toHaveTitle("平乡县人民政府办公室 2023 · 支出树 · 示例预决算公开平台");
  });

  test("opens the search on the text of a link", async ({ page }) => {
    await page.goto("./?q=2010302");
    const dialog = page.getByRole("dialog", { name: "搜索部门、科目、代码或拼音" });
    await expect(dialog.getByRole("option").first()).toContainText("一般行政管理事务");
    await page.keyboard.press("Escape");
    await expect(page).not.toHaveURL(/q=/);
  });

  test("keeps how the reader chose to read when going back", async ({ page }) => {
    await page.goto("./?view=composition");
    await page.getByRole("link", { name: "核对", exact: true }).click();
    await page.getByRole("combobox", { name: "金额单位" }).selectOption("yuan");
    await page.goBack();
    await expect(page).toHaveURL(/\?view=composition&unit=yuan$/);
    await expect(page.getByRole("main")).toContainText("11,403,300.00");
  });

  test("reads out where a link leads", async ({ page }) => {
    await page.goto("./");
    await page.getByRole("link", { name: "支出树", exact: true }).click();
    await expect(page.getByText("平乡县人民政府办公室 2023 · 支出树", { exact: true })).toBeAttached();
  });

  test("finds a department by its name and by its code", async ({ page }) => {
    await page.goto("./");
    await page.getByRole("button", { name: /搜索/ }).click();
    const box = page.getByRole("combobox", { name: "搜索部门、科目、代码或拼音" });
    await box.fill("怀来");
    await expect(page.getByRole("listbox").getByRole("option")).toHaveCount(1);
    await box.fill("2010302");
    await expect(page.getByRole("listbox").getByRole("option").first()).toContainText(
      "平乡县人民政府办公室 2023",
    );
    await box.fill("没有这个");
    await expect(page.getByText(/没有与“没有这个”相符/)).toBeVisible();
    await box.press("Escape");
    await expect(page.getByRole("button", { name: /搜索/ })).toBeFocused();
  });

  test("says which values of the address name nothing", async ({ page }) => {
    await page.goto("./?view=tree&dept=999999-1&chart=pie");
    await expect(page.getByText("dept=999999-1 没有对应的内容，已按默认显示。")).toBeVisible();
    await expect(page.getByText("chart=pie 没有对应的内容，已按默认显示。")).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.getByRole("button", { name: "知道了" }).click();
    await expect(page.getByText("没有对应的内容")).toHaveCount(0);
    await expect(page).toHaveURL(/\?view=tree$/);
  });

  test("links to each chosen department where a view shows one at a time", async ({ page }) => {
    await page.goto("./?view=department&dept=130532-434,130730-434");
    const chosen = page.getByRole("navigation", { name: "此视图一次看一个部门" });
    await expect(chosen.getByRole("link", { name: "平乡县人民政府办公室" })).toHaveAttribute(
      "aria-current",
      "page",
    );
    await chosen.getByRole("link", { name: "怀来县人民政府办公室" }).click();
    await expect(page).toHaveURL(/dept=130730-434,130532-434$/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("怀来县");
    await expect(page.getByText("地址中有不认识的内容")).toHaveCount(0);
  });

  test("does not call a department unknown that has no document of the phase", async ({ page }) => {
    await page.goto("./?view=quality&dept=310107-n095hvld,310107-n1uslkkk&phase=final");
    await expect(page.getByText("没有收录所选的文件")).toBeVisible();
    await expect(page.getByText(/万里街道办事处：没有收录决算（部门），这里不列它。/)).toBeVisible();
    await expect(page.getByText("地址中有不认识的内容")).toHaveCount(0);
    await page.goto("./?view=department&dept=310107-n1uslkkk&phase=final&lang=en");
    await expect(page.getByText(/no final accounts \(department with its units\) on file/)).toBeVisible();
  });

  test("says that a link's figure names nothing", async ({ page }) => {
    await page.goto("./?view=tree&figure=130532-434-2023-budget~t99~1~1");
    await expect(page.getByText("figure=130532-434-2023-budget~t99~1~1 没有对应的内容")).toBeVisible();
    await page.goto("./?view=tree&figure=nonsense");
    await expect(page.getByText("figure=nonsense 没有对应的内容")).toBeVisible();
  });

  test.describe("without its data", () => {
    test.use({ expectedProblems: [/404/] });
    test("says what is missing and offers to try again", async ({ page }) => {
      await page.goto("./?view=tree&data=nothing-here");
      await expect(page.getByText("数据没有读到")).toBeVisible();
      await expect(page.getByText(/nothing-here\/catalog\.json 不存在（404）/)).toBeVisible();
      await expect(page.getByRole("button", { name: "重试" })).toBeVisible();
    });
  });

  test("keeps every view reachable on a phone", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto("./");
    await page.getByText("视图与设置").click();
    await page.getByRole("link", { name: "核对", exact: true }).click();
    await expect(page).toHaveURL(/\?view=quality$/);
  });
});

test("a view is cited with what it rests on, its address and the day", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("./?view=tree&dept=130532-434&node=20103");
  await page.getByRole("button", { name: "引用", exact: true }).click();
  const cited = await page.evaluate(() => navigator.clipboard.readText());
  expect(cited).toContain("平乡县人民政府办公室 2023 · 支出树");
  expect(cited).toContain("“部门预算支出总表”");
  expect(cited).toContain("?view=tree&dept=130532-434&node=20103");
  expect(cited).toMatch(/，20\d\d-\d\d-\d\d查看。$/u);
});
