import type { Language } from "../i18n/language.ts";
import { readMessages } from "../i18n/readMessages.ts";
import type { UsageError } from "./arguments.ts";
import type { FileFailure } from "./report.ts";

/** What the command says about files, usage and results; budget terms, and why a file cannot be read, are in i18n. */
export interface CliMessages {
  readonly usage: string;
  readonly usageError: (error: UsageError) => string;
  readonly failure: (failure: FileFailure) => string;
  readonly unread: (file: string, reason: string) => string;
  /** While a file is read, on a terminal. */
  readonly reading: (at: number, file: string) => string;
  /** After it; pages null in formats without them. */
  readonly readIn: (file: string, seconds: string, pages: number | null) => string;
  /** A file whose name promises another format than its bytes hold. */
  readonly readAs: (format: string) => string;
  readonly lines: (count: number) => string;
  readonly unrecognised: (count: number) => string;
  readonly annexes: (projects: number, statements: number) => string;
  /** Figures of the narrative in no statement, by why. */
  readonly unreadFigures: (by: Readonly<Record<"unclear" | "explanation" | "target", number>>) => string;
  readonly unreadableKept: (path: string) => string;
  readonly summary: (read: number, all: number, disclosures: number, out: string) => string;
  /** Of all files: tables by whether a recogniser knows them, check results by outcome in words. */
  readonly totals: (recognised: number, other: number, checks: string) => string;
  /** Over the files that failed, named again at the end of a long report. */
  readonly failed: (count: number) => string;
  nothingWritten: string;
  readonly unwritten: (out: string, reason: string) => string;
  phases: Readonly<Record<"budget" | "final", string>>;
  checks: string;
  residual: string;
}

const zh: CliMessages = {
  usage:
    "用法：npm run ingest -- 文件… [--out 目录] [--region 六位区划代码] [--sources 文件.json] [--no-prose] [--json] [--lang zh|en]",
  usageError(error) {
    if (error.kind === "no-files") return "没有给出文件。";
    if (error.kind === "unknown-option") return `没有这个选项：${error.option}`;
    if (error.kind === "bad-sources") {
      return `读不了来源说明 ${error.path}${error.detail === "" ? "" : `（${error.detail}）`}`;
    }
    return `选项 ${error.option} 的值不对：${error.value || "（空）"}`;
  },
  failure(failure) {
    switch (failure.kind) {
      case "not-found":
        return "没有这个文件。";
      case "not-a-file":
        return "这不是文件。";
      case "not-readable":
        return `系统不让读这个文件（${failure.detail}）。`;
      case "no-documents":
        return "里面没有可以读的文件。";
      case "region-unknown":
        return `${readMessages.zh.failure(failure)}请用 --region 给出六位行政区划代码，如 --region 130532。`;
      case "department-unknown": {
        const near = failure.nearest.length === 0 ? "" : `相近的有：${failure.nearest.join("、")}。`;
        return `${readMessages.zh.failure(failure)}${near}请在 departments.json 里登记后再试。`;
      }
      case "empty":
      case "damaged":
      case "encrypted":
      case "scanned":
      case "too-large":
      case "too-many":
      case "too-costly":
      case "unsupported":
      case "not-a-disclosure":
      case "year-unknown":
        return readMessages.zh.failure(failure);
    }
  },
  unread: (file, reason) => `✗ ${file}：${reason}`,
  reading: (at, file) => `正在读第 ${at} 个文件：${file}`,
  readIn: (file, seconds, pages) => `${file}  ${seconds} 秒${pages === null ? "" : `  ${pages} 页`}`,
  readAs: (format) => `扩展名不符，按内容作 ${format} 读`,
  lines: (count) => `${count} 行`,
  unrecognised: (count) => `未识别的表：${count}`,
  annexes: (projects, statements) => `项目 ${projects} 个，文字说明中的数 ${statements} 条`,
  unreadFigures: ({ unclear, explanation, target }) =>
    `文字中未取用的数：所指不明 ${unclear}，原因或附注中 ${explanation}，职责、目标、名词解释中 ${target}`,
  unreadableKept: (path) => `✗ 目录里已有的 ${path} 读不出来，未列入目录。`,
  summary: (read, all, disclosures, out) =>
    `读出 ${read}/${all} 个文件，目录 ${out} 现有 ${disclosures} 份公开。`,
  totals: (recognised, other, checks) =>
    `合计：识别的表 ${recognised} 张，未识别 ${other} 张；核对 ${checks}`,
  failed: (count) => `没有读出的文件 ${count} 个：`,
  nothingWritten: "没有写出任何文件。",
  unwritten: (out, reason) => `写不进目录 ${out}，没有写出任何文件：${reason}`,
  phases: { budget: "预算", final: "决算" },
  checks: "核对",
  residual: "差",
};

const en: CliMessages = {
  usage:
    "Usage: npm run ingest -- FILE… [--out DIR] [--region 6-digit code] [--sources FILE.json] [--no-prose] [--json] [--lang zh|en]",
  usageError(error) {
    if (error.kind === "no-files") return "No file is given.";
    if (error.kind === "unknown-option") return `There is no option ${error.option}.`;
    if (error.kind === "bad-sources") {
      return `The notes on sources cannot be read: ${error.path}${error.detail === "" ? "" : ` (${error.detail})`}`;
    }
    return `The value of ${error.option} is wrong: ${error.value || "(empty)"}`;
  },
  failure(failure) {
    switch (failure.kind) {
      case "not-found":
        return "There is no such file.";
      case "not-a-file":
        return "This is not a file.";
      case "not-readable":
        return `The system does not let it be read (${failure.detail}).`;
      case "no-documents":
        return "There is no file in it that could be read.";
      case "region-unknown":
        return `${readMessages.en.failure(failure)} Give its 6-digit code, for instance --region 130532.`;
      case "department-unknown": {
        const near = failure.nearest.length === 0 ? "" : ` Similar: ${failure.nearest.join(", ")}.`;
        return `${readMessages.en.failure(failure)}${near} Add it to departments.json and try again.`;
      }
      case "empty":
      case "damaged":
      case "encrypted":
      case "scanned":
      case "too-large":
      case "too-many":
      case "too-costly":
      case "unsupported":
      case "not-a-disclosure":
      case "year-unknown":
        return readMessages.en.failure(failure);
    }
  },
  unread: (file, reason) => `✗ ${file}: ${reason}`,
  reading: (at, file) => `reading file ${at}: ${file}`,
  readIn: (file, seconds, pages) => `${file}  ${seconds} s${pages === null ? "" : `  ${pages} pages`}`,
  readAs: (format) => `the extension is wrong; read by its content as ${format}`,
  lines: (count) => `${count} lines`,
  unrecognised: (count) => `tables not recognised: ${count}`,
  annexes: (projects, statements) => `${projects} projects, ${statements} figures in the narrative`,
  unreadFigures: ({ unclear, explanation, target }) =>
    `figures of the narrative not taken: ${unclear} unclear, ${explanation} in reasons or remarks, ${target} in duties, targets, glossary`,
  unreadableKept: (path) => `✗ ${path}, already in the folder, cannot be read and is not in the catalog.`,
  summary: (read, all, disclosures, out) =>
    `${read} of ${all} files read; ${out} now holds ${disclosures} disclosures.`,
  totals: (recognised, other, checks) =>
    `In all: ${recognised} tables recognised, ${other} not; checks ${checks}`,
  failed: (count) => `${count} files not read:`,
  nothingWritten: "Nothing was written.",
  unwritten: (out, reason) => `Nothing was written: ${out} cannot be written to: ${reason}`,
  phases: { budget: "budget", final: "final accounts" },
  checks: "checks",
  residual: "difference",
};

/** The messages of the command in a language. */
export function cliMessages(language: Language): CliMessages {
  return language === "en" ? en : zh;
}
