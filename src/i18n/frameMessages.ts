import type { Localized } from "./language.ts";

/** A view as it is cited. */
export interface ViewCitation {
  /** 平乡县人民政府办公室 2023 · 支出树 · 明账 Mingzhang. */
  readonly title: string;
  /** The documents it rests on, in words; null where the view says it otherwise. */
  readonly source: string | null;
  readonly link: string;
  /** ISO date. */
  readonly accessedOn: string;
}

/** Words of the head and foot that every view has. */
export interface FrameMessages {
  /** Printed under a view on paper, where a link cannot be followed. */
  readonly address: (link: string) => string;
  /** A view as a reference to copy. */
  readonly citation: (cited: ViewCitation) => string;
  /** Opens and closes the table of an embedded view. */
  readonly table: string;
  /** Adding and removing departments. */
  readonly picker: {
    readonly open: (shown: number) => string;
    readonly search: string;
    readonly between: string;
    readonly none: string;
  };
}

export const frameMessages = {
  zh: {
    address: (link) => `本页地址：${link}`,
    citation: ({ title, source, link, accessedOn }) =>
      `${title}。${source === null ? "" : `据${source}。`}${link}，${accessedOn}查看。`,
    table: "看表",
    picker: {
      open: (shown) => `增减部门（已选${String(shown)}个）`,
      search: "按名称、地区或代码查找部门",
      between: "、",
      none: "没有相符的部门",
    },
  },
  en: {
    address: (link) => `This page: ${link}`,
    citation: ({ title, source, link, accessedOn }) =>
      `${title}. ${source === null ? "" : `From ${source}. `}${link}, accessed ${accessedOn}.`,
    table: "Table",
    picker: {
      open: (shown) => `Add or remove departments (${String(shown)} chosen)`,
      search: "Find a department by name, place or code",
      between: ", ",
      none: "No department matches",
    },
  },
} satisfies Localized<FrameMessages>;
