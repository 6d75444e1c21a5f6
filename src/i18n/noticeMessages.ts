import type { Phase, Scope } from "../core/budget/vocabulary.ts";
import { commonMessages } from "./commonMessages.ts";
import type { Localized } from "./language.ts";

/** A document that is asked for and not held. */
export interface NotHeld {
  /** Null where no department was named. */
  readonly department: string | null;
  /** Empty where none of that phase and scope is held. */
  readonly years: readonly number[];
  readonly phase: Phase;
  readonly scope: Scope;
  /** What is shown instead; null for nothing. */
  readonly shown: { readonly year: number; readonly phase: Phase; readonly scope: Scope } | null;
}

/** Words over a view that shows something else than the address asks for. */
export interface NoticeMessages {
  readonly oneTitle: string;
  readonly notHeldTitle: string;
  readonly notHeld: (document: NotHeld) => string;
}

const zh: NoticeMessages = {
  oneTitle: "此视图一次看一个部门",
  notHeldTitle: "没有收录所选的文件",
  notHeld: ({ department, years, phase, scope, shown }) => {
    const asked = `${years.length === 0 ? "" : `${years.join("、")}年`}${commonMessages.zh.phases[phase]}（${zhScope(scope)}）`;
    const instead =
      shown === null
        ? "这里不列它。"
        : `显示的是${commonMessages.zh.yearPhase(shown.year, shown.phase)}${shown.scope === scope ? "" : `（${zhScope(shown.scope)}）`}。`;
    return `${department === null ? "" : `${department}：`}没有收录${asked}，${instead}`;
  },
};

const en: NoticeMessages = {
  oneTitle: "This view shows one department at a time",
  notHeldTitle: "Not on file",
  notHeld: ({ department, years, phase, scope, shown }) => {
    const asked = [...(years.length === 0 ? [] : [years.join(", ")]), commonMessages.en.phases[phase]].join(
      " ",
    );
    const instead =
      shown === null
        ? "it is left out here."
        : `shown is the ${commonMessages.en.yearPhase(shown.year, shown.phase)}${shown.scope === scope ? "" : ` (${enScope(shown.scope)})`}.`;
    return `${department === null ? "" : `${department}: `}no ${asked} (${enScope(scope)}) on file; ${instead}`;
  },
};

export const noticeMessages = { zh, en } satisfies Localized<NoticeMessages>;

function zhScope(scope: Scope): string {
  return scope === "department" ? "部门" : "单位";
}

function enScope(scope: Scope): string {
  return scope === "department" ? "department with its units" : "unit alone";
}
