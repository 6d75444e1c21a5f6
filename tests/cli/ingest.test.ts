import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { IngestReport } from "../../src/cli/report.ts";
import { describeWithSources, sourcesFolder } from "../sources.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const TSX = join(ROOT, "node_modules/tsx/dist/cli.mjs");

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mingzhang-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

function ingest(...words: readonly string[]): Run {
  const run = spawnSync(process.execPath, [TSX, "src/cli/ingest.ts", ...words], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return { code: run.status, out: run.stdout, error: run.stderr };
}

/** A small disclosure on disk: 临溪县档案馆, whose region is given on the command line. */
function document(name: string, year = 2024): string {
  const path = join(folder, name);
  const table =
    "\t科目编码\n\t科目名称\n\t合计\n\t基本支出\n\t项目支出\n\n\t\n\t合计\n\t90.00\n\t60.00\n\t30.00\n";
  writeFileSync(
    path,
    `临溪县档案馆${year}年部门预算\n\n部门预算支出总表\n512临溪县档案馆\n单位：万元\n${table}`,
  );
  return path;
}

function written(out: string): readonly string[] {
  return existsSync(out) ? readdirSync(out, { recursive: true, encoding: "utf8" }).sort() : [];
}

describe("npm run ingest", () => {
  it("ends with 2 and the usage where the command line is wrong", () => {
    for (const words of [[], ["--out"], ["a.txt", "--region", "1305"], ["a.txt", "--fast"]]) {
      const run = ingest(...words);
      expect([run.code, run.out]).toEqual([2, ""]);
      expect(run.error).toContain("用法：npm run ingest");
    }
  });

  it("writes disclosure, catalog and tables, and ends with 0", () => {
    const out = join(folder, "out");
    const run = ingest(document("a.txt"), "--region", "130532", "--out", out);
    expect(run.error).toMatch(/^a\.txt {2}[\d.]+ 秒\n$/u);
    expect(run.code).toBe(0);
    expect(run.out).toContain("✓ a.txt → 130532-512-2024-budget");
    expect(run.out).toContain("支出总表  1 行");
    expect(written(out)).toEqual([
      "catalog.json",
      "coverage.csv",
      "disclosures",
      "disclosures/130532-512-2024-budget.json",
      "facts.csv",
      "statements.csv",
    ]);
  });

  it("reads what it can, names what it cannot, and ends with 1", () => {
    const out = join(folder, "out");
    const broken = join(folder, "b.docx");
    writeFileSync(broken, "PK\u0003\u0004 cut off");
    const run = ingest(
      broken,
      document("a.txt"),
      join(folder, "missing.txt"),
      "--region",
      "130532",
      "--out",
      out,
    );
    expect(run.code).toBe(1);
    expect(run.out).toContain("✗ b.docx：文件损坏");
    expect(run.out).toContain("missing.txt：没有这个文件。");
    expect(run.out).toContain("读出 1/3 个文件");
    expect(written(out)).toContain("disclosures/130532-512-2024-budget.json");
  });

  it("writes nothing at all where no file could be read", () => {
    const out = join(folder, "out");
    const empty = join(folder, "empty.txt");
    writeFileSync(empty, "");
    const run = ingest(empty, document("a.txt"), "--out", out, "--lang", "en");
    expect(run.code).toBe(1);
    expect(run.out).toContain("✗ empty.txt: The file is empty");
    expect(run.out).toContain("✗ a.txt: The region is not clear.");
    expect(written(out)).toEqual([]);
  });

  it("covers the disclosures the folder already holds, in bytes that do not depend on the order", () => {
    const one = join(folder, "one");
    const two = join(folder, "two");
    ingest(document("a.txt"), "--region", "130532", "--out", one);
    ingest(document("b.txt", 2023), "--region", "130532", "--out", one);
    ingest(document("b.txt", 2023), document("a.txt"), "--region", "130532", "--out", two);
    const catalog = readFileSync(join(one, "catalog.json"), "utf8");
    expect(catalog).toContain("130532-512-2023-budget");
    expect(catalog).toContain("130532-512-2024-budget");
    for (const name of written(one).filter((path) => path.includes("."))) {
      expect(readFileSync(join(two, name), "utf8")).toBe(readFileSync(join(one, name), "utf8"));
    }
    expect(written(one).filter((path) => path.endsWith(".tmp"))).toEqual([]);
  });

  it("names a disclosure in the folder that cannot be read, and leaves it as it is", () => {
    const out = join(folder, "out");
    mkdirSync(join(out, "disclosures"), { recursive: true });
    const old = join(out, "disclosures", "old.json");
    writeFileSync(old, "{");
    const run = ingest(document("a.txt"), "--region", "130532", "--out", out);
    expect(run.code).toBe(1);
    expect(run.out).toContain("disclosures/old.json");
    expect(readFileSync(old, "utf8")).toBe("{");
  });

  it("takes where a document was published from the notes beside it", () => {
    const out = join(folder, "out");
    const notes = join(folder, "notes.json");
    const note = { url: "https://www.example.org/2024.html", publishedOn: "2024-02-18" };
    writeFileSync(notes, JSON.stringify({ version: 1, documents: { "a.txt": note } }));
    const run = ingest(document("a.txt"), "--region=130532", "--out", out, "--sources", notes);
    expect(run.code).toBe(0);
    const file = readFileSync(join(out, "disclosures/130532-512-2024-budget.json"), "utf8");
    expect(JSON.parse(file)).toMatchObject({
      publishedOn: "2024-02-18",
      documents: [{ url: "https://www.example.org/2024.html", publisher: "临溪县档案馆" }],
    });
  });

  it("reads nothing where the notes cannot be read", () => {
    const out = join(folder, "out");
    const notes = join(folder, "notes.json");
    const documents = { "a.txt": { publishedOn: "18.2.2024" } };
    writeFileSync(notes, JSON.stringify({ version: 1, documents }));
    const run = ingest(document("a.txt"), "--region=130532", "--out", out, "--sources", notes);
    expect(run.code).toBe(2);
    expect(run.error).toContain(`读不了来源说明 ${notes}（documents.a.txt.publishedOn）`);
    expect(written(out)).toEqual([]);
  });

  it("reports as JSON", () => {
    const run = ingest(document("a.txt"), "--region", "130532", "--out", join(folder, "out"), "--json");
    const report = JSON.parse(run.out) as IngestReport;
    expect(report.files).toMatchObject([
      {
        file: "a.txt",
        disclosure: "130532-512-2024-budget",
        tables: [{ id: "t1", kind: "expenditure", title: "部门预算支出总表", lines: 1 }],
        statements: 0,
      },
    ]);
    expect(report.files[0]).toHaveProperty("findings");
  });
});

describeWithSources("all published documents on the command line", () => {
  it("come to the files that the project ships", { timeout: 120_000 }, () => {
    const out = join(folder, "out");
    const run = ingest(...shippedDocuments(), "--out", out, "--no-prose");
    expect(run.code).toBe(0);
    const shipped = join(ROOT, "public/data");
    const files = written(out).filter((path) => path.includes("."));
    expect(files.filter((path) => path.startsWith("disclosures/"))).toEqual(
      written(shipped).filter((path) => path.startsWith("disclosures/")),
    );
    for (const name of files) {
      expect(readFileSync(join(out, name), "utf8")).toBe(readFileSync(join(shipped, name), "utf8"));
    }
  });
});

/** The two first documents as text and the original PDFs, in the order of `npm run corpus`. */
function shippedDocuments(): readonly string[] {
  const inFolder = (folder: string, ending: string) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => join(folder, name));
  return [...inFolder(sourcesFolder, ".txt"), ...inFolder(join(sourcesFolder, "real"), ".pdf")];
}
