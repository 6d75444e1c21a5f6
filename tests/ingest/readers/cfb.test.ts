import { describe, expect, it } from "vitest";
import { openCompound } from "../../../src/ingest/readers/cfb.ts";
import { compoundFile } from "./compoundFile.ts";

function opened(bytes: Uint8Array) {
  const file = openCompound(bytes);
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  return file.value;
}

const counting = (length: number) => Uint8Array.from({ length }, (_, i) => i % 251);

describe("compound files", () => {
  it("reads short and long streams by name", () => {
    const file = opened(
      compoundFile({ Small: counting(100), Large: counting(300_000), Other: counting(4096) }),
    );
    expect(file.stream("Small")).toEqual(counting(100));
    expect(file.stream("Large")).toEqual(counting(300_000));
    expect(file.stream("Other")).toEqual(counting(4096));
    expect(file.stream("Missing")).toBeNull();
  });

  it("names the streams of the document, not those of objects put into it", () => {
    const file = opened(compoundFile({ Workbook: counting(10), "Object/WordDocument": counting(10) }));
    expect(file.names).toContain("Workbook");
    expect(file.names).not.toContain("WordDocument");
  });

  it("follows more tables of sectors than the header names", () => {
    const file = opened(compoundFile({ Large: counting(9_000_000) }));
    expect(file.stream("Large")?.at(-1)).toBe(8_999_999 % 251);
  });

  it("refuses a file that is cut off, and one whose sectors lead in a circle", () => {
    const whole = compoundFile({ Large: counting(100_000) });
    expect(openCompound(whole.slice(0, 600))).toMatchObject({ ok: false, error: { kind: "damaged" } });
    expect(openCompound(whole.slice(0, 40))).toMatchObject({ ok: false, error: { kind: "damaged" } });
    const circle = whole.slice();
    const view = new DataView(circle.buffer);
    const fat = 512 * (view.getUint32(76, true) + 1);
    for (let i = 0; i < 128; i += 1) view.setUint32(fat + 4 * i, 5, true);
    const read = openCompound(circle);
    expect(read.ok ? read.value.stream("Large") : null).toBeNull();
  });

  it("reads any damage as a failure, never as an exception", () => {
    const whole = compoundFile({ WordDocument: counting(2000), "1Table": counting(9000) });
    for (let at = 24; at < whole.length; at += 37) {
      const bent = whole.slice();
      bent[at] = (bent[at] ?? 0) ^ 0xa5;
      const read = openCompound(bent);
      if (read.ok) expect(() => read.value.names.map((name) => read.value.stream(name))).not.toThrow();
    }
  });
});
