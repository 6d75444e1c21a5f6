import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { asFlatOdt } from "./fixtures/asFlatOdt.ts";
import { asHtml } from "./fixtures/asHtml.ts";
import { asText } from "./fixtures/asText.ts";
import { asWorkbook } from "./fixtures/asWorkbook.ts";
import { readDescription, type Described } from "./fixtures/layoutText.ts";

/*
 * npx tsx scripts/fixtures.ts [NAME…]: makes the documents of tests/fixtures/ingest/formats anew
 * from their descriptions, in every format;
 * those drawn as OpenDocument (.fodt, .fods) in the formats of the same office program. Needs LibreOffice (soffice) and iconv; tests need neither.
 */
const FOLDER = fileURLToPath(new URL("../tests/fixtures/ingest/formats/", import.meta.url));
const wanted = process.argv.slice(2);
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".layout"))
  .map((file) => file.slice(0, -".layout".length))
  .filter((name) => wanted.length === 0 || wanted.includes(name));
const made = mkdtempSync(join(tmpdir(), "fixtures-"));

const documents = names.map((name): readonly [string, Described] => [
  name,
  readDescription(readFileSync(join(FOLDER, `${name}.layout`), "utf8")),
]);
const isWanted = (described: Described, format: string) =>
  (described.settings.get("formats") ?? "html gb.html txt docx doc pdf xlsx xls").split(" ").includes(format);

for (const [name, described] of documents) {
  if (isWanted(described, "txt")) writeFileSync(join(FOLDER, `${name}.txt`), asText(described));
  if (isWanted(described, "html")) writeFileSync(join(FOLDER, `${name}.html`), asHtml(described, "utf-8"));
  if (isWanted(described, "gb.html")) {
    const page = asHtml(described, "gb18030");
    writeFileSync(
      join(FOLDER, `${name}.gb.html`),
      execFileSync("iconv", ["-f", "UTF-8", "-t", "GB18030"], { input: page }),
    );
  }
  writeFileSync(join(made, `${name}.fodt`), asFlatOdt(described));
  writeFileSync(join(made, `${name}.xlsx`), asWorkbook(described, false));
  writeFileSync(join(made, `${name}.one.xlsx`), asWorkbook(described, true));
}
convert("docx", "", ".fodt");
convert("doc", "", ".fodt");
convert("pdf", "", ".fodt");
convert("xlsx", "", ".xlsx");
convert("xls", ".one", ".one.xlsx");
for (const source of readdirSync(FOLDER).filter((file) => /\.fod[ts]$/u.test(file))) {
  const name = source.replace(/\.fod[ts]$/u, "");
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const formats = source.endsWith("t") ? ["docx", "doc"] : ["xlsx", "xls"];
  for (const format of formats) saveAs(format, FOLDER, [join(FOLDER, source)]);
}
rmSync(made, { recursive: true });

/** Has the office program save the made files of some ending in a format, and keeps those that are wanted. */
function convert(format: string, middle: string, from: string): void {
  const inputs = documents.filter(([, described]) => isWanted(described, format)).map(([name]) => name);
  if (inputs.length === 0) return;
  const out = join(made, `as-${format}`);
  const paths = inputs.map((name) => join(made, `${name}${from}`));
  saveAs(format, out, paths);
  for (const name of inputs)
    copyFileSync(join(out, `${name}${middle}.${format}`), join(FOLDER, `${name}.${format}`));
}

function saveAs(format: string, out: string, paths: readonly string[]): void {
  const profile = `-env:UserInstallation=file://${join(made, "profile")}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", format, "--outdir", out, ...paths], {
    stdio: "ignore",
  });
}
