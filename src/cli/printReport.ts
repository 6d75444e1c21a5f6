import { formatExact } from "../core/money/formatAmount.ts";
import { OUTCOMES, type Outcome } from "../core/budget/vocabulary.ts";
import type { MoneyUnit } from "../core/money/unit.ts";
import { budgetTerms } from "../i18n/budgetTerms.ts";
import { checkMessages } from "../i18n/checkMessages.ts";
import { evidenceMessages } from "../i18n/evidenceMessages.ts";
import type { Language } from "../i18n/language.ts";
import { readMessages } from "../i18n/readMessages.ts";
import type { UnreadFigure } from "../ingest/prose/unread.ts";
import { cliMessages } from "./messages.ts";
import type { FileReport, FindingReport, IngestReport, ReadReport } from "./report.ts";

const UNIT: MoneyUnit = "wan";

/** The report as a reader of the terminal sees it: what was recognised, what was not, what was found. */
export function printReport(
  report: IngestReport,
  language: Language,
  kept: { readonly out: string; readonly disclosures: number },
): string {
  const say = cliMessages(language);
  const read = report.files.filter(({ disclosure }) => disclosure !== null).length;
  return [
    ...report.files.flatMap((file) => printFile(file, language)),
    ...summaryOf(report, language),
    ...report.unreadableKept.map(say.unreadableKept),
    report.written.length === 0 ? say.nothingWritten : "",
    say.summary(read, report.files.length, kept.disclosures, kept.out),
  ]
    .filter((line) => line !== "")
    .join("\n");
}

/** What all files came to, where there are several; those that failed are named again. */
function summaryOf({ files }: IngestReport, language: Language): readonly string[] {
  if (files.length < 2) return [];
  const say = cliMessages(language);
  const read = files.filter((file) => file.disclosure !== null);
  const failed = files.filter((file) => file.disclosure === null);
  const tables = read.flatMap((file) => file.tables);
  const other = tables.filter(({ kind }) => kind === "other").length;
  const checks = new Map(read.map((file) => [file.disclosure, file.checks]));
  const all = Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, [...checks.values()].reduce((sum, by) => sum + by[outcome], 0)]),
  ) as Record<Outcome, number>;
  const totals = say.totals(tables.length - other, other, checkMessages[language].counts(all));
  return [
    read.length === 0 ? "" : totals,
    failed.length === 0 || read.length === 0 ? "" : say.failed(failed.length),
    ...(read.length === 0 ? [] : failed.flatMap((file) => printFile(file, language))),
  ];
}

function printFile(file: FileReport, language: Language): readonly string[] {
  const say = cliMessages(language);
  if (file.disclosure === null) return [say.unread(file.file, say.failure(file.failure))];
  const terms = budgetTerms[language];
  const unknown = file.tables.filter(({ kind }) => kind === "other");
  return [
    `✓ ${file.file} → ${file.disclosure}`,
    `  ${file.region} ${file.department} ${file.year} ${say.phases[file.phase]}`,
    file.readAs === null ? "" : `  ! ${say.readAs(file.readAs)}`,
    ...file.warnings.map((warning) => `  ! ${readMessages[language].warning(warning)}`),
    ...groupedTables(file).map(({ table, count }) => {
      const times = count === 1 ? "" : ` ×${count}`;
      const status = table.status === "stated" ? say.lines(table.lines) : terms.statuses[table.status];
      return `  ${table.id.padEnd(4)} ${terms.tables[table.kind]}${times}  ${status}  ${table.title}`;
    }),
    unknown.length === 0 ? "" : `  ${say.unrecognised(unknown.length)}`,
    `  ${say.annexes(file.projects, file.statements)}`,
    file.unread.length === 0 ? "" : `  ${say.unreadFigures(unreadBy(file))}`,
    ...unclearFigures(file, language).map((line) => `  ? ${line}`),
    `  ${say.checks} ${checkMessages[language].counts(file.checks)}`,
    ...file.findings.map((finding) => `  · ${printFinding(finding, language)}`),
  ].filter((line) => line !== "");
}

function unreadBy({ unread }: ReadReport): Readonly<Record<UnreadFigure["why"], number>> {
  const of = (why: UnreadFigure["why"]) => unread.filter((figure) => figure.why === why).length;
  return { unclear: of("unclear"), explanation: of("explanation"), target: of("target") };
}

/** The figures of which nothing could be told, those of one place on one line. */
function unclearFigures({ unread }: ReadReport, language: Language): readonly string[] {
  const printed = new Map<string, string[]>();
  for (const figure of unread) {
    if (figure.why !== "unclear") continue;
    const place = evidenceMessages[language].place({ ...figure.place, heading: null });
    printed.set(place, [...(printed.get(place) ?? []), figure.printed]);
  }
  return [...printed].map(([place, figures]) => [place, ...figures].filter((text) => text !== "").join("  "));
}

/** Tables of one kind that carry no lines of their own stand on one line: eighteen of projects, say. */
function groupedTables(file: ReadReport): readonly {
  readonly table: ReadReport["tables"][number];
  readonly count: number;
}[] {
  const groups: { table: ReadReport["tables"][number]; count: number }[] = [];
  for (const table of file.tables) {
    const last = groups.at(-1);
    if (table.kind === "project" && last?.table.kind === "project") last.count += 1;
    else groups.push({ table, count: 1 });
  }
  return groups;
}

function printFinding(finding: FindingReport, language: Language): string {
  const words = checkMessages[language];
  const { subject, operands, whole, residual, cause } = finding;
  const place = [subject.table, subject.code, subject.name].filter((part) => part !== null).join(" ");
  const sum = operands
    .map(
      ({ sign, printed }, at) => `${sign === -1 ? "− " : at === 0 ? "" : "+ "}${printed.join(" × ") || "—"}`,
    )
    .join(" ");
  const said = whole === null ? "" : `${whole.sign === -1 ? "− " : ""}${whole.printed.join(" × ") || "—"}`;
  const equation = sum === "" || said === "" ? sum : `${sum} ｜ ${said}`;
  const gap =
    residual === null || residual === 0
      ? ""
      : `${cliMessages(language).residual} ${residual > 0 ? "+" : ""}${formatExact(residual, UNIT)}`;
  const why = cause === null ? "" : words.cause(cause);
  return [words.outcomes[finding.outcome], words.rules[finding.rule], place, equation, gap, why]
    .filter((part) => part !== "")
    .join("  ");
}
