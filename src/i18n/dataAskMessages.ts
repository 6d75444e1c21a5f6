import type { Localized } from "./language.ts";
import { counted } from "./counted.ts";

/** What the reader is asked where a file does not say whose it is. */
export interface DataAskMessages {
  readonly region: string;
  readonly regionSearch: string;
  readonly regionResults: string;
  readonly regionNone: string;
  readonly regionMore: (count: number) => string;
  readonly regionForAll: (count: number) => string;
  readonly department: (name: string) => string;
  readonly departmentNameless: string;
  readonly nearest: string;
  readonly isNew: (name: string) => string;
  readonly newName: string;
  readonly year: string;
  readonly confirm: string;
}

export const dataAskMessages = {
  zh: {
    region: "这份文件没有写明地区，是哪里的？",
    regionSearch: "地区名称或六位代码",
    regionResults: "相符的地区",
    regionNone: "没有相符的地区。",
    regionMore: (count) => `另有${String(count)}个，请多写几个字。`,
    regionForAll: (count) => `同一批里另外${String(count)}份没有写明地区的，也是这里的`,
    department: (name) => `登记册里没有“${name}”，它是哪个部门？`,
    departmentNameless: "这份文件没有写明部门，是哪个部门的？",
    nearest: "相近的部门",
    isNew: (name) => (name === "" ? "都不是，是新的部门" : `都不是，“${name}”是新的部门`),
    newName: "部门名称",
    year: "这份文件没有写明年度，是哪一年的？",
    confirm: "确定并读取",
  },
  en: {
    region: "This file does not state its region. Which is it?",
    regionSearch: "Region name or 6-digit code",
    regionResults: "Matching regions",
    regionNone: "No region matches.",
    regionMore: (count) => `${String(count)} more; type some more of the name.`,
    regionForAll: (count) => `The ${counted(count, "other file")} of this drop without a region too`,
    department: (name) => `${name} is not in the register. Which department is it?`,
    departmentNameless: "This file does not name its department. Which is it?",
    nearest: "Similar departments",
    isNew: (name) =>
      name === "" ? "None of these: a new department" : `None of these: ${name} is a new department`,
    newName: "Department name",
    year: "This file does not state its year. Which is it?",
    confirm: "Confirm and read",
  },
} satisfies Localized<DataAskMessages>;
