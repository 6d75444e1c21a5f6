import type { Localized } from "./language.ts";
import { counted } from "./counted.ts";

/** Words of the view that gives the data and takes the reader's own files: its head and the reading. */
export interface DataMessages {
  /** The page's heading, clause by clause. */
  readonly sentence: (shipped: number, departments: number, own: number) => readonly string[];
  readonly notes: readonly string[];
  readonly drop: {
    readonly title: string;
    readonly lead: string;
    readonly formats: string;
    readonly files: string;
    readonly folder: string;
    readonly stop: string;
    /** 正在读第3份，共9份. */
    readonly progress: (done: number, all: number) => string;
    readonly finished: (read: number, open: number, failed: number) => string;
  };
  readonly given: {
    readonly title: string;
    readonly states: Readonly<Record<"waiting" | "reading" | "seen" | "stopped", string>>;
    readonly crashed: (detail: string) => string;
    readonly size: (bytes: number) => string;
    readonly tables: (all: number, unknown: number) => string;
    readonly projects: (count: number) => string;
    readonly statements: (count: number) => string;
    readonly unread: (count: number) => string;
    readonly newBody: string;
    readonly replacesOwn: string;
    readonly replacesShipped: string;
    readonly recognised: string;
    readonly kind: string;
    readonly printedTitle: string;
    readonly status: string;
    readonly lines: (count: number) => string;
    readonly findings: string;
    readonly asks: string;
    readonly failed: string;
  };
}

export const dataMessages = {
  zh: {
    sentence: (shipped, departments, own) => [
      `本站收录${String(departments)}个部门的${String(shipped)}份公开`,
      own === 0 ? "自己手上的文件，也可在本机读成同样的数" : `本机另有${String(own)}份自己导入的`,
    ],
    notes: ["文件只在这台设备上读取和保存，不上传", "读出的数与本站的数一样可查、可核对"],
    drop: {
      title: "导入自己的文件",
      lead: "把文件或文件夹拖到这里",
      formats: "可读 .pdf（有文字层）、.docx、.doc、.xlsx、.xls、.html、.txt，以及装着它们的 .zip",
      files: "选择文件",
      folder: "选择文件夹",
      stop: "停止",
      progress: (done, all) => `正在读取：${String(done)}/${String(all)}`,
      finished: (read, open, failed) =>
        [
          `读出${String(read)}份`,
          ...(open > 0 ? [`待回答${String(open)}份`] : []),
          ...(failed > 0 ? [`未读出${String(failed)}份`] : []),
        ].join("，"),
    },
    given: {
      title: "这次给的文件",
      states: {
        waiting: "等待",
        reading: "正在读取",
        seen: "已读，等同批其余文件",
        stopped: "已停止，这份没有导入。",
      },
      crashed: (detail) =>
        `读取程序在这份文件上中断${detail === "" ? "" : `（${detail}）`}，其余文件不受影响。可重新拖入再试。`,
      size: sizeText,
      tables: (all, unknown) =>
        `表${String(all)}张${unknown === 0 ? "" : `，其中${String(unknown)}张未识别`}`,
      projects: (count) => `项目${String(count)}个`,
      statements: (count) => `文字说明中的数${String(count)}条`,
      unread: (count) => `有${String(count)}处读不出来`,
      newBody: "登记册里没有这个部门，按新部门收入。",
      replacesOwn: "先前导入的同一份已被替换。",
      replacesShipped: "本站也收录了这一份：各页显示你导入的，移除后恢复本站的。",
      recognised: "认出了什么",
      kind: "种类",
      printedTitle: "原文标题",
      status: "状态",
      lines: (count) => `${String(count)}行`,
      findings: "看核对结果",
      asks: "待回答",
      failed: "未读出",
    },
  },
  en: {
    sentence: (shipped, departments, own) => [
      `This site holds ${counted(shipped, "disclosure")} of ${counted(departments, "department")}`,
      own === 0
        ? "files of your own can be read into the same figures, on this device"
        : `this device holds ${String(own)} more that you imported`,
    ],
    notes: [
      "Files are read and kept on this device only; nothing is uploaded",
      "Every figure can be traced and is checked like the others",
    ],
    drop: {
      title: "Import your own files",
      lead: "Drop files or folders here",
      formats: "Read: .pdf (with a text layer), .docx, .doc, .xlsx, .xls, .html, .txt, and .zip of these",
      files: "Choose files",
      folder: "Choose a folder",
      stop: "Stop",
      progress: (done, all) => `Reading: ${String(done)} of ${String(all)}`,
      finished: (read, open, failed) =>
        [
          `${String(read)} read`,
          ...(open > 0 ? [`${String(open)} to answer`] : []),
          ...(failed > 0 ? [`${String(failed)} not read`] : []),
        ].join(", "),
    },
    given: {
      title: "Files of this visit",
      states: {
        waiting: "Waiting",
        reading: "Reading",
        seen: "Read; waiting for the other files",
        stopped: "Stopped: this file was not imported.",
      },
      crashed: (detail) =>
        `The reading broke off over this file${detail === "" ? "" : ` (${detail})`}; the others are not affected. Drop it again to retry.`,
      size: sizeText,
      tables: (all, unknown) =>
        `${counted(all, "table")}${unknown === 0 ? "" : `, ${String(unknown)} not recognised`}`,
      projects: (count) => counted(count, "project"),
      statements: (count) => `${counted(count, "figure")} in the narrative`,
      unread: (count) => `${counted(count, "part")} cannot be read`,
      newBody: "The register does not hold this department; it is taken as a new one.",
      replacesOwn: "Your earlier import of the same disclosure was replaced.",
      replacesShipped:
        "This site holds the same disclosure: the views show your import, and the site's again once you remove it.",
      recognised: "What was recognised",
      kind: "Kind",
      printedTitle: "Printed title",
      status: "State",
      lines: (count) => counted(count, "line"),
      findings: "See the checks",
      asks: "To answer",
      failed: "Not read",
    },
  },
} satisfies Localized<DataMessages>;

const KILOBYTE = 1024;

function sizeText(bytes: number): string {
  if (bytes < KILOBYTE) return `${String(bytes)} B`;
  const kilobytes = Math.round(bytes / KILOBYTE);
  if (kilobytes < KILOBYTE) return `${String(kilobytes)} KB`;
  return `${String(Math.round((bytes / KILOBYTE / KILOBYTE) * 10) / 10)} MB`;
}
