import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as hostile from "./hostileFiles.ts";
import { fates, filesBelow, runIngest, type IngestRun } from "./runIngest.ts";

const MOST_MEMORY = 600;
const SOUND = "130532-512-2024-budget";
let folder = "";
const at = (name: string): string => join(folder, name);
const put = (name: string, bytes: Uint8Array | string): string => {
  writeFileSync(at(name), bytes);
  return at(name);
};
const cut = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, Math.floor(bytes.length * 0.6));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "mingzhang-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function read(paths: readonly string[], ...words: readonly string[]): IngestRun {
  return runIngest(...paths, "--region", "130532", "--out", at("out"), ...words);
}

describe("files that cannot be read, each given beside a sound one", () => {
  it("are named with the reason, and the sound one is written whole", { timeout: 120_000 }, () => {
    mkdirSync(at("nothing"));
    const files = [
      put("cut.docx", cut(hostile.word())),
      put("cut.xlsx", cut(hostile.sheetBomb)),
      put("cut.pdf", cut(hostile.soundPdf())),
      put("cut.doc", cut(hostile.oldWord())),
      put("cut.xls", cut(hostile.oldWord())),
      put("locked.docx", hostile.lockedOffice()),
      put("locked.xlsx", hostile.lockedOffice()),
      put("locked.pdf", hostile.lockedPdf()),
      put("empty.pdf", ""),
      put("bomb.docx", hostile.wordBomb),
      put("bomb.xlsx", hostile.sheetBomb),
      put("bomb.zip", hostile.archiveBomb),
      put("nested.zip", hostile.nestedBomb),
      put("crowded.pdf", hostile.crowdedPdf(160_000)),
      put("huge.pdf", hostile.hugePagePdf()),
      put("long.txt", "x".repeat(50 * 1024 * 1024)),
      put("letter.txt", "今天天气很好。\n"),
      at("nothing"),
      put("sound.pdf", hostile.soundPdf()),
    ];
    const run = read(files, "--json");
    expect(run.code).toBe(1);
    expect(fates(run)).toEqual({
      "cut.docx": "damaged",
      "cut.xlsx": "damaged",
      "cut.pdf": "damaged",
      "cut.doc": "damaged",
      "cut.xls": "damaged",
      "locked.docx": "encrypted",
      "locked.xlsx": "encrypted",
      "locked.pdf": "encrypted",
      "empty.pdf": "empty",
      "bomb.docx": "too-large",
      "bomb.xlsx": "too-large",
      "bomb.zip/a.txt": "too-large",
      "nested.zip/a/b.zip/c.docx": "too-large",
      "nested.zip/a/b.zip/d.zip": "unsupported",
      "crowded.pdf": "too-many",
      "huge.pdf": "department-unknown",
      "long.txt": "too-large",
      "letter.txt": "not-a-disclosure",
      nothing: "no-documents",
      "sound.pdf": SOUND,
    });
    expect(run.peak).toBeLessThan(MOST_MEMORY);
    expect(filesBelow(at("out"))).toContain(`disclosures/${SOUND}.json`);
    expect(filesBelow(at("out")).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("are told in the reader's language", { timeout: 60_000 }, () => {
    const files = [
      put("e.docx", ""),
      put("l.docx", hostile.lockedOffice()),
      put("b.zip", hostile.archiveBomb),
    ];
    expect(read(files).out).toMatch(
      /✗ e.docx：文件是空的.*\n✗ l.docx：文件有密码.*\n✗ b.zip\/a.txt：文件解开后有/u,
    );
    expect(read(files, "--lang", "en").out).toMatch(
      /✗ e.docx: The file is empty.*\n✗ l.docx: The file has a password.*\n✗ b.zip\/a.txt: The file unfolds to/u,
    );
  });

  it.skipIf(!existsSync("/proc/self/mem"))("include those the system refuses", { timeout: 60_000 }, () => {
    const run = read(["/proc/self/mem"]);
    expect([run.code, run.out]).toEqual([1, expect.stringContaining("✗ mem：系统不让读这个文件（EIO）。")]);
  });
});

describe("large files that are sound", () => {
  it("are read: two hundred pages, fifty megabytes, another extension", { timeout: 120_000 }, () => {
    const padded = new Uint8Array(50 * 1024 * 1024).fill(37);
    padded.set(hostile.soundPdf());
    const files = [
      put("pages.pdf", hostile.soundPdf(200)),
      put("large.pdf", padded),
      put("named.docx", hostile.soundPdf()),
    ];
    const run = read(files);
    expect(run.out).toContain("扩展名不符，按内容作 pdf 读");
    expect(run.error).toMatch(/^pages\.pdf {2}[\d.]+ 秒 {2}200 页$/mu);
    expect(run.out).toContain("读出 3/3 个文件");
    expect(run.code).toBe(0);
    expect(run.peak).toBeLessThan(MOST_MEMORY);
  });
});
