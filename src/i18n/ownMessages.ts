import type { Localized } from "./language.ts";

/** What every view says of the reader's own imports. */
export interface OwnMessages {
  /** Beside a disclosure that the reader imported. */
  readonly mark: string;
  /** @param inPlace how many of them stand in the place of a shipped one */
  readonly note: (own: number, shown: number, inPlace: number) => string;
  readonly manage: string;
}

export const ownMessages = {
  zh: {
    mark: "本机导入",
    note: (own, shown, inPlace) => {
      const which = shown === 1 ? "这一份是本机导入的" : `其中${String(own)}份是本机导入的`;
      const place =
        inPlace === 0 ? "" : own === 1 ? "，替代本站同一份" : `，${String(inPlace)}份替代本站同一份`;
      return `${which}${place}；只在这台设备上，分享的链接在别处打不开。`;
    },
    manage: "管理导入",
  },
  en: {
    mark: "own import",
    note: (own, shown, inPlace) => {
      const which =
        shown === 1 ? "This one is your own import" : `${String(own)} of these are your own imports`;
      const place =
        inPlace === 0
          ? ""
          : own === 1
            ? ", in place of the site's"
            : `, ${String(inPlace)} in place of the site's`;
      return `${which}${place}; on this device only, so a shared link does not open it elsewhere.`;
    },
    manage: "Manage imports",
  },
} satisfies Localized<OwnMessages>;
