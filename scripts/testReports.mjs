import { readFileSync } from "node:fs";
import { relative } from "node:path";

const nothing = { passed: 0, failed: 0, notes: ["no test ran"] };

/** What Vitest's JSON report says, with a note for every file that skipped tests. */
export function unitCount(file, root) {
  const report = readReport(file);
  if (report === null || report.numTotalTests + report.testResults.length === 0) return nothing;
  const unreadable = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  const notes = report.testResults.flatMap(({ name, assertionResults }) => {
    const skipped = assertionResults.filter(({ status }) => status !== "passed" && status !== "failed");
    if (skipped.length === 0) return [];
    const reason = skipped[0].ancestorTitles[0] ?? skipped[0].title;
    return [`${skipped.length} skipped in ${relative(root, name)}: ${reason}`];
  });
  return { passed: report.numPassedTests, failed: report.numFailedTests + unreadable.length, notes };
}

/** What Playwright's JSON report says. */
export function browserCount(file) {
  const report = readReport(file);
  if (report === null) return nothing;
  const { expected, unexpected, flaky, skipped } = report.stats;
  if (expected + unexpected + flaky + skipped + report.errors.length === 0) return nothing;
  return {
    passed: expected,
    failed: unexpected + flaky + report.errors.length,
    notes: skipped > 0 ? [`${skipped} skipped`] : [],
  };
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}
