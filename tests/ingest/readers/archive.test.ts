import { strFromU8, strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { archivedFiles, MOST_ENTRIES } from "../../../src/ingest/readers/archive.ts";

const names = (zip: Uint8Array): readonly string[] => {
  const files = archivedFiles(zip);
  return files.ok ? files.value.map(({ name }) => name) : [files.error.kind];
};

/** An archive whose entries do not say how their names are written, as Windows makes them. */
function unmarked(name: readonly number[]): Uint8Array {
  const zip = zipSync({ ["x".repeat(name.length)]: strToU8("90.00") }, { level: 0 });
  const view = new DataView(zip.buffer);
  zip.set(name, 30);
  zip.set(name, view.getUint32(zip.length - 6, true) + 46);
  return zip;
}

describe("the files of an archive", () => {
  it("are named with their folders, without what systems add", () => {
    const zip = zipSync({
      "2024/预算.docx": strToU8("a"),
      "2024/": new Uint8Array(),
      "__MACOSX/2024/._预算.docx": strToU8("a"),
      ".DS_Store": strToU8("a"),
      "../a.pdf": strToU8("a"),
    });
    expect(names(zip)).toEqual(["2024/预算.docx", "a.pdf"]);
  });

  it("have their Chinese names in GBK and UTF-8 without a mark", () => {
    expect(names(unmarked([0xd4, 0xa4, 0xcb, 0xe3, 0x2e, 0x74, 0x78, 0x74]))).toEqual(["预算.txt"]);
    expect(names(unmarked([...strToU8("预算.txt")]))).toEqual(["预算.txt"]);
  });

  it("are unfolded one by one, and not where their bytes have changed", () => {
    const zip = zipSync({ "预算.txt": strToU8("1140.33") }, { level: 0 });
    const [file] = expectOk(archivedFiles(zip));
    expect(strFromU8(expectOk(file?.unfold() ?? { ok: true, value: new Uint8Array() }))).toBe("1140.33");
    const at = 30 + strToU8("预算.txt").length;
    zip[at] = 0x32;
    expect(expectOk(archivedFiles(zip))[0]?.unfold()).toEqual({
      ok: false,
      error: { kind: "damaged", detail: "预算.txt" },
    });
  });

  it("are refused where they have a password, or are too many", () => {
    const locked = zipSync({ "a.txt": strToU8("a") });
    const view = new DataView(locked.buffer);
    view.setUint16(view.getUint32(locked.length - 6, true) + 8, 1, true);
    expect(expectOk(archivedFiles(locked))[0]?.unfold()).toEqual({ ok: false, error: { kind: "encrypted" } });
    const many = Object.fromEntries(
      Array.from({ length: MOST_ENTRIES + 1 }, (_, i) => [`${i}`, new Uint8Array()]),
    );
    expect(names(zipSync(many, { level: 0 }))).toEqual(["too-many"]);
  });
});

function expectOk<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
}
