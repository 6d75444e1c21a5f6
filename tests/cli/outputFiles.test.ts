import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keptDisclosures, writeFiles } from "../../src/cli/outputFiles.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mingzhang-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("writing the output folder", () => {
  it("makes the folders it needs and leaves no temporary file", () => {
    writeFiles(folder, [{ path: "disclosures/a.json", text: "{}" }]);
    expect(readFileSync(join(folder, "disclosures/a.json"), "utf8")).toBe("{}");
    expect(readdirSync(join(folder, "disclosures"))).toEqual(["a.json"]);
  });

  it("changes nothing where one of the files cannot be written", () => {
    writeFileSync(join(folder, "catalog.json"), "old");
    writeFileSync(join(folder, "disclosures"), "a file, not a folder");
    const files = [
      { path: "catalog.json", text: "new" },
      { path: "disclosures/a.json", text: "{}" },
    ];
    expect(() => {
      writeFiles(folder, files);
    }).toThrow();
    expect(readFileSync(join(folder, "catalog.json"), "utf8")).toBe("old");
    expect(readdirSync(folder).sort()).toEqual(["catalog.json", "disclosures"]);
  });

  it("names a kept file that is no disclosure, and knows an empty folder", () => {
    expect(keptDisclosures(folder)).toEqual([]);
    mkdirSync(join(folder, "disclosures"));
    writeFileSync(join(folder, "disclosures", "x.json"), '{"version":9}');
    expect(keptDisclosures(folder)).toEqual([
      {
        path: "disclosures/x.json",
        disclosure: null,
        error: { kind: "unknown-version", found: "9", expected: 1 },
      },
    ]);
  });
});
