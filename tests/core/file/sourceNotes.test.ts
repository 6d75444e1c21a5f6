import { describe, expect, it } from "vitest";
import { noteOn, readSourceNotes } from "../../../src/core/file/sourceNotes.ts";

const SHA = "0".repeat(64);

describe("notes on published files", () => {
  it("are found by the hash of the bytes first, then by the file's name", () => {
    const notes = {
      version: 1 as const,
      documents: { "a.pdf": { publishedOn: "2024-02-18" }, [SHA]: { url: "https://example.org/a" } },
    };
    expect(noteOn(notes, { name: "a.pdf", sha256: SHA })).toEqual({ url: "https://example.org/a" });
    expect(noteOn(notes, { name: "a.pdf", sha256: "1".repeat(64) })).toEqual({ publishedOn: "2024-02-18" });
    expect(noteOn(notes, { name: "constructor", sha256: "" })).toBeNull();
    expect(noteOn(null, { name: "a.pdf", sha256: SHA })).toBeNull();
  });

  it.each([
    ["a date that is none", { publishedOn: "2024年2月" }],
    ["an address that is none", { url: "javascript:alert(1)" }],
    ["a field that is not known", { title: "预算" }],
    ["a publisher without a name", { publisher: "" }],
  ])("refuse %s", (_, note) => {
    expect(readSourceNotes({ version: 1, documents: { "a.pdf": note } }).ok).toBe(false);
  });

  it("refuse another version", () => {
    expect(readSourceNotes('{"version":2,"documents":{}}')).toEqual({
      ok: false,
      error: { kind: "unknown-version", found: "2", expected: 1 },
    });
  });
});
