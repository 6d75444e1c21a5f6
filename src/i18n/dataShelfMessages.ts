import type { Localized } from "./language.ts";

/** What is kept on the device, what the site offers to take away, and on what terms. */
export interface DataShelfMessages {
  readonly own: {
    readonly title: string;
    readonly none: string;
    readonly kept: string;
    readonly visitOnly: string;
    readonly outdated: (ids: string) => string;
    readonly disclosure: string;
    readonly edition: string;
    readonly files: string;
    readonly imported: string;
    readonly size: string;
    readonly actions: string;
    readonly overShipped: string;
    readonly exportJson: string;
    readonly exportAll: string;
    readonly remove: string;
    readonly removeAll: string;
    readonly sure: string;
    readonly named: (action: string, what: string) => string;
    readonly marked: string;
  };
  readonly downloads: {
    readonly title: string;
    readonly note: string;
    /** Where the page carries its data in itself. */
    readonly inOneFile: string;
    readonly file: string;
    readonly holds: string;
    readonly size: string;
    readonly contents: Readonly<Record<DownloadName, string>>;
    readonly disclosures: (count: number) => string;
    readonly format: string;
    readonly formatNote: string;
  };
  readonly licence: { readonly title: string; readonly text: readonly string[] };
}

export const DOWNLOADS = [
  "catalog.json",
  "facts.csv",
  "statements.csv",
  "coverage.csv",
  "departments.json",
] as const;
/** The files of the data package beside the disclosures. */
export type DownloadName = (typeof DOWNLOADS)[number];

export const dataShelfMessages = {
  zh: {
    own: {
      title: "本机导入",
      none: "还没有导入。",
      kept: "保存在这台设备的浏览器里，清除网站数据时一并清除。分享的链接在别人的设备上打不开这些数。",
      visitOnly: "浏览器不允许保存：这些数只在这次打开期间可用，关闭页面即清除。需要保留请导出。",
      outdated: (ids) => `以前的版本保存、现在读不了：${ids}。请移除后重新导入原文件。`,
      disclosure: "部门",
      edition: "年度与阶段",
      files: "文件",
      imported: "导入时间",
      size: "大小",
      actions: "操作",
      overShipped: "替代本站同一份",
      exportJson: "导出 JSON",
      exportAll: "全部导出",
      remove: "移除",
      removeAll: "全部移除",
      sure: "确定移除",
      named: (action, what) => `${action}：${what}`,
      marked: "本机导入",
    },
    downloads: {
      title: "下载本站的数据",
      inOneFile:
        "这是单文件版：全部数据都在这一个文件里，旁边没有可下载的文件；各视图的表格仍可复制和导出。自己的文件照样可以读，只有用繁体、日文、韩文编码表的PDF读不出字，会说明。分享的链接只在这台设备上打得开。",
      note: "金额以分为单位的整数另列一栏；空白为空，不是0。不含本机导入。",
      file: "文件",
      holds: "内容",
      size: "大小",
      contents: {
        "catalog.json": "目录：有哪些公开，各份的总数、表的有无、核对计数",
        "facts.csv": "每一格金额一行，附原文位置",
        "statements.csv": "文字说明中的每个数一行",
        "coverage.csv": "每份公开、每张法定表的状态",
        "departments.json": "部门登记册：名称、曾用名、各年代码",
      },
      disclosures: (count) => `各份公开的全文数据（JSON，${String(count)}份）`,
      format: "数据格式说明",
      formatNote: "Markdown，英文",
    },
    licence: {
      title: "许可与来源",
      text: [
        "数据取自各部门依《预算法》公开的预算、决算文件。金额、代码、名称是公开文件中的事实，可自由使用；请注明发布部门和文件。每份 JSON 写明原文件名、发布者、网址（如已知）和 SHA-256。",
        "代码以 MIT 许可发布。PDF 用到的字符对照表出自 Adobe（BSD 许可），随 pdf.js（Apache-2.0）一同提供。",
      ],
    },
  },
  en: {
    own: {
      title: "Imported on this device",
      none: "Nothing imported yet.",
      kept: "Kept in this device's browser and cleared with the site's data. A shared link does not open these figures elsewhere.",
      visitOnly:
        "The browser refuses to keep them: these figures last for this visit only. Export what you want to keep.",
      outdated: (ids) =>
        `Kept by an earlier version and no longer readable: ${ids}. Remove and import the files again.`,
      disclosure: "Department",
      edition: "Year and phase",
      files: "Files",
      imported: "Imported",
      size: "Size",
      actions: "Actions",
      overShipped: "in place of the site's",
      exportJson: "Export JSON",
      exportAll: "Export all",
      remove: "Remove",
      removeAll: "Remove all",
      sure: "Really remove",
      named: (action, what) => `${action}: ${what}`,
      marked: "own import",
    },
    downloads: {
      title: "Download this site's data",
      inOneFile:
        "This is the one-file edition: all data are inside this file, and there are no files beside it to download; the tables of the views can still be copied and exported. Your own files can be read as elsewhere, except PDF files that use the tables of traditional Chinese, Japanese or Korean characters, which is said. A shared link opens on this device only.",
      note: "Amounts also as whole fen in a column of their own; a blank is empty, not 0. Own imports are not in it.",
      file: "File",
      holds: "Holds",
      size: "Size",
      contents: {
        "catalog.json": "What exists: totals, tables present, counts of checks",
        "facts.csv": "One row a money cell, with its place in the source",
        "statements.csv": "One row a figure in the narrative",
        "coverage.csv": "The state of each statutory table of each disclosure",
        "departments.json": "The register of departments: names, former names, codes by year",
      },
      disclosures: (count) => `Each disclosure whole (JSON, ${String(count)})`,
      format: "Description of the data format",
      formatNote: "Markdown",
    },
    licence: {
      title: "Licence and sources",
      text: [
        "The data is read from budgets and final accounts that departments publish under the Budget Law. Amounts, codes and names are facts of public documents and free to use; please cite the publishing department and the document. Each JSON file states the original's file name, publisher, address (where known) and SHA-256.",
        "The code is published under the MIT licence. The character maps used for PDF are Adobe's (BSD licence), provided with pdf.js (Apache-2.0).",
      ],
    },
  },
} satisfies Localized<DataShelfMessages>;
