import type { ReadFailure, ReadWarning } from "../core/file/readFailure.ts";
import { evidenceMessages } from "./evidenceMessages.ts";
import type { Localized } from "./language.ts";

/** Why a file cannot be read, and what in one could not. */
export interface ReadMessages {
  readonly failure: (failure: ReadFailure) => string;
  readonly warning: (warning: ReadWarning) => string;
}

const MEGABYTE = 1024 * 1024;

function megabytes(bytes: number): string {
  return `${String(Math.ceil(bytes / MEGABYTE))} MB`;
}

type Counted = Extract<ReadFailure, { readonly kind: "too-many" }>["what"];

const COUNTED_ZH: Readonly<Record<Counted, (count: number) => string>> = {
  pages: (count) => `文件有 ${count} 页`,
  operators: (count) => `有一页由 ${count} 个绘图指令画成`,
  entries: (count) => `压缩包里有 ${count} 项`,
};

const COUNTED_EN: Readonly<Record<Counted, (count: number) => string>> = {
  pages: (count) => `The file has ${count} pages`,
  operators: (count) => `One page is drawn by ${count} operators`,
  entries: (count) => `The archive has ${count} entries`,
};

export const readMessages = {
  zh: {
    failure(failure) {
      switch (failure.kind) {
        case "empty":
          return "文件是空的，没有文字，也没有表。";
        case "damaged":
          return `文件损坏，打不开（${failure.detail}）。`;
        case "encrypted":
          return "文件有密码。请去掉密码，另存后再试。";
        case "scanned":
          return `扫描件，没有文字层：第 ${failure.pages.join("、")} 页是图片。`;
        case "too-large":
          return `文件解开后有 ${megabytes(failure.bytes)}，超过上限 ${megabytes(failure.limit)}。`;
        case "too-many":
          return `${COUNTED_ZH[failure.what](failure.count)}，超过上限 ${failure.limit}。请拆成几个文件再试。`;
        case "too-costly":
          return failure.resource === "memory"
            ? `读这个文件要用的内存超过 ${failure.limit} MB，已停止。`
            : `读这个文件超过 ${failure.limit} 秒，已停止。`;
        case "unsupported":
          if (failure.extension === "zip") return "压缩包里的压缩包不再解开。请先解压，再导入里面的文件。";
          return `不能读取 .${failure.extension || "（无扩展名）"} 文件。请另存为 ${failure.saveAs} 后再试。`;
        case "not-a-disclosure":
          return "没有找到预算或决算的标题和表，这不像部门预决算公开文件。";
        case "region-unknown":
          return "看不出是哪个地区。";
        case "department-unknown":
          return failure.name === "" ? "文件里没有部门名称。" : `登记册里没有“${failure.name}”。`;
        case "year-unknown":
          return "看不出是哪一年的。";
      }
    },
    warning(warning) {
      const place = evidenceMessages.zh.place(warning.place);
      switch (warning.kind) {
        case "unreadable-part":
          return `有一处读不出来（${warning.detail}）：${place}`;
        case "scanned-page":
          return `这一页是图片，没有文字：${place}`;
      }
    },
  },
  en: {
    failure(failure) {
      switch (failure.kind) {
        case "empty":
          return "The file is empty: no text and no table.";
        case "damaged":
          return `The file is damaged and cannot be opened (${failure.detail}).`;
        case "encrypted":
          return "The file has a password. Save it without one and try again.";
        case "scanned":
          return `Scanned, no text layer: pictures on pages ${failure.pages.join(", ")}.`;
        case "too-large":
          return `The file unfolds to ${megabytes(failure.bytes)}; the limit is ${megabytes(failure.limit)}.`;
        case "too-many":
          return `${COUNTED_EN[failure.what](failure.count)}; the limit is ${failure.limit}. Split it and try again.`;
        case "too-costly":
          return failure.resource === "memory"
            ? `Reading it took more than ${failure.limit} MB of memory and was stopped.`
            : `Reading it took more than ${failure.limit} seconds and was stopped.`;
        case "unsupported":
          if (failure.extension === "zip")
            return "An archive within an archive is not opened. Unpack it first.";
          return `.${failure.extension || "(no extension)"} files cannot be read. Save it as ${failure.saveAs} and try again.`;
        case "not-a-disclosure":
          return "No title and no table of a budget or final account was found: this is not a department's disclosure.";
        case "region-unknown":
          return "The region is not clear.";
        case "department-unknown":
          return failure.name === ""
            ? "The file names no department."
            : `${failure.name} is not in the register.`;
        case "year-unknown":
          return "The year is not clear.";
      }
    },
    warning(warning) {
      const place = evidenceMessages.en.place(warning.place);
      switch (warning.kind) {
        case "unreadable-part":
          return `a part cannot be read (${warning.detail}): ${place}`;
        case "scanned-page":
          return `this page is a picture without text: ${place}`;
      }
    },
  },
} satisfies Localized<ReadMessages>;
