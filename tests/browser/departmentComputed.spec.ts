import { expect, test } from "./fixture.ts";

/** What the head of the 三公 table says of last year and of the change. */
const HEADS = [
  ["310107-n1uslkkk", "2024年 原文写明", "增减额 推算"],
  ["130532-434", "2022年 推算", "增减额 原文"],
] as const;

for (const [department, prior, delta] of HEADS) {
  test(`三公 of ${department} say where last year and the change come from: ${prior}, ${delta}`, async ({
    page,
  }) => {
    await page.goto(`./?view=department&dept=${department}`);
    const heads = page.locator("#three-public").getByRole("columnheader");
    await expect(heads.filter({ hasText: prior })).toHaveCount(1);
    await expect(heads.filter({ hasText: delta })).toHaveCount(1);
  });
}
