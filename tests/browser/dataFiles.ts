import { expect, type Page } from "./fixture.ts";

/** A file as the picker takes it from memory. */
export interface SmallFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A small document of our own: one table with one line. */
export function smallDocument(name: string, title: string, caption = "", amount = "90.00"): SmallFile {
  const table = `\t科目编码\n\t科目名称\n\t合计\n\n\t201\n\t一般公共服务支出\n\t${amount}\n`;
  return textFile(name, `${title}\n\n部门预算支出总表\n${caption}\n单位：万元\n${table}`);
}

/** A text under a file name. */
export function textFile(name: string, text: string): SmallFile {
  return { name, mimeType: "text/plain", buffer: Buffer.from(text) };
}

/** Opens the view with its list of own imports. */
export async function openData(page: Page, more = ""): Promise<void> {
  await page.goto(`./?view=data${more}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

/** Gives files as the file dialog does. */
export async function pick(page: Page, files: readonly SmallFile[] | readonly string[]): Promise<void> {
  const picker = page.locator('input[type="file"]').first();
  if (files.every((file) => typeof file === "string")) await picker.setInputFiles([...files]);
  else await picker.setInputFiles(files.filter((file) => typeof file !== "string"));
}

/** The part of the page that speaks of one given file. */
export function given(page: Page, name: string | RegExp) {
  return page
    .getByRole("region", { name: /这次给的文件|Files of this visit/ })
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name }) });
}

/** The part of the page that lists what is kept on the device. */
export function kept(page: Page) {
  return page.getByRole("region", { name: /本机导入|Imported on this device/ });
}
