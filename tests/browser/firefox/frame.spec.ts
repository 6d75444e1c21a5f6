import { expect, expectAddress, expectShown, press, test } from "./fixture.ts";

test.describe.configure({ mode: "default" });

test("search goes to a function by its pinyin, with the keyboard alone", async ({ tab, baseURL }) => {
  await tab.goto(baseURL ?? "");
  await tab.waitForFunction(() => document.querySelector("[data-prerendered]") === null);
  await tab.keyboard.press("/");
  await tab.waitForFunction(() => document.activeElement?.getAttribute("role") === "combobox");
  await tab.keyboard.type("ybxzglsw");
  await expectShown(tab, "一般行政管理事务", '[role="listbox"]');
  await tab.keyboard.press("Enter");
  await expectAddress(tab, "view=tree&dept=130532-434&year=2023&node=2010302");
  await expectShown(tab, "419.01");
});

test("English in the dark theme: words, colours and the same figures", async ({ tab, baseURL }) => {
  await tab.goto(`${baseURL ?? ""}?view=tree&dept=130532-434&lang=en&theme=dark`);
  await expectShown(tab, "1,140.33");
  await expectShown(tab, "Project", "main");
  const { lang, paper, ink } = await tab.evaluate(() => ({
    lang: document.documentElement.lang,
    paper: getComputedStyle(document.documentElement).backgroundColor,
    ink: getComputedStyle(document.body).color,
  }));
  expect(lang).toBe("en");
  expect(brightness(paper)).toBeLessThan(60);
  expect(brightness(ink)).toBeGreaterThan(190);
});

test("a phone's width moves no view sideways, and its menu opens", async ({ tab, baseURL }) => {
  await tab.setViewport({ width: 360, height: 740 });
  for (const query of ["", "?view=tree&dept=130532-434", "?view=three-public", "?view=quality"]) {
    await tab.goto(`${baseURL ?? ""}${query}`);
    await tab.waitForFunction(() => document.querySelector("main h1") !== null);
    const over = await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over, query).toBeLessThanOrEqual(0);
  }
  await press(tab, "header summary", "视图与设置", "Enter");
  await expectShown(tab, "资金流向", "header");
});

test("Chinese punctuation keeps its width: no font feature narrows it", async ({ tab, baseURL }) => {
  await tab.goto(`${baseURL ?? ""}?view=about`);
  const [text, marks] = await tab.evaluate(() => {
    const line = document.body.appendChild(document.createElement("span"));
    return ["国国国国", "，；：（"].map((shown) => {
      line.textContent = shown;
      return line.getBoundingClientRect().width;
    });
  });
  expect(marks).toBe(text);
});

test("a table beside the map shows its last column whole at 1280 px", async ({ tab, baseURL }) => {
  await tab.goto(`${baseURL ?? ""}?view=tree&dept=130532-434`);
  await expectShown(tab, "419.01", '[role="treegrid"]');
  const over = await tab.$eval('[role="treegrid"]', (grid) => grid.scrollWidth - grid.clientWidth);
  expect(over).toBe(0);
});

test("an embedded view drills with the keyboard and keeps its source", async ({ tab, baseURL }) => {
  await tab.goto(`${baseURL ?? ""}embed.html?view=tree&dept=130532-434`);
  await expectShown(tab, "1,140.33", "body");
  await press(tab, '[role="row"], main svg [role="button"]', "一般公共服务支出", "Enter");
  await expectShown(tab, "1,072.83", "body");
  await expectShown(tab, "出处", "body");
  await expectShown(tab, "预算数，非实际支出", "body");
});

/** The mean of a computed colour's three parts, 0 to 255. */
function brightness(colour: string): number {
  const parts = (/^rgba?\((.*)\)$/u.exec(colour)?.[1] ?? "").split(",").slice(0, 3);
  return parts.reduce((sum, part) => sum + Number(part), 0) / 3;
}
