import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { browserCount, unitCount } from "../../scripts/testReports.mjs";

const folder = mkdtempSync(join(tmpdir(), "mingzhang-"));

function reportFile(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const unitReport = (numPassedTests: number, numFailedTests: number, testResults: readonly object[]) => ({
  numTotalTests: numPassedTests + numFailedTests,
  numPassedTests,
  numFailedTests,
  testResults,
});

describe("unitCount", () => {
  it("adds a failure for a file that could not be read", () => {
    const file = reportFile(
      "unreadable.json",
      unitReport(3, 0, [{ status: "failed", assertionResults: [] }]),
    );
    expect(unitCount(file, folder)).toEqual({ passed: 3, failed: 1, notes: [] });
  });

  it("counts a failed test once", () => {
    const failed = { status: "failed", assertionResults: [{ status: "failed" }] };
    const file = reportFile("failed.json", unitReport(3, 1, [failed]));
    expect(unitCount(file, folder)).toEqual({ passed: 3, failed: 1, notes: [] });
  });

  it("says which file skipped tests and why", () => {
    const skipped = { status: "skipped", ancestorTitles: ["real documents: no folder"], title: "reads" };
    const result = {
      name: join(folder, "a.test.ts"),
      status: "passed",
      assertionResults: [skipped, skipped],
    };
    const file = reportFile("skipped.json", unitReport(1, 0, [result]));
    expect(unitCount(file, folder).notes).toEqual(["2 skipped in a.test.ts: real documents: no folder"]);
  });

  it("says so when no test ran or no report was written", () => {
    const nothing = { passed: 0, failed: 0, notes: ["no test ran"] };
    expect(unitCount(reportFile("empty.json", unitReport(0, 0, [])), folder)).toEqual(nothing);
    expect(unitCount(join(folder, "absent.json"), folder)).toEqual(nothing);
  });
});

describe("browserCount", () => {
  const stats = { expected: 5, unexpected: 2, flaky: 0, skipped: 1 };

  it("counts errors outside of tests as failures", () => {
    const file = reportFile("browser.json", { stats, errors: [{ message: "no server" }] });
    expect(browserCount(file)).toEqual({ passed: 5, failed: 3, notes: ["1 skipped"] });
  });

  it("says so when no test ran", () => {
    const none = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
    expect(browserCount(reportFile("none.json", { stats: none, errors: [] })).notes).toEqual(["no test ran"]);
  });
});
