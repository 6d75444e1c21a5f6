import type { Localized } from "./language.ts";

/** Words of the head and foot that every view has. */
export interface FrameMessages {
  /** Printed under a view on paper, where a link cannot be followed. */
  readonly address: (link: string) => string;
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
    picker: {
      open: (shown) => `增减部门（已选${String(shown)}个）`,
      search: "按名称、地区或代码查找部门",
      between: "、",
      none: "没有相符的部门",
    },
  },
  en: {
    address: (link) => `This page: ${link}`,
    picker: {
      open: (shown) => `Add or remove departments (${String(shown)} chosen)`,
      search: "Find a department by name, place or code",
      between: ", ",
      none: "No department matches",
    },
  },
} satisfies Localized<FrameMessages>;
