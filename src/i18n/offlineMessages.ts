import type { Localized } from "./language.ts";

/** What the page says of copies kept on the device and of new versions of itself. */
export interface OfflineMessages {
  /**
   * What is shown was fetched earlier.
   * @param first when the oldest of it was fetched, `2026-11-22 10:03`
   * @param last when the newest was; the same where one minute fetched all
   */
  readonly kept: (network: "none" | "no-answer", first: string, last: string) => string;
  readonly fetchAgain: string;
  readonly waiting: string;
  readonly apply: string;
  readonly later: string;
  readonly startedElsewhere: string;
  readonly reload: string;
}

export const offlineMessages = {
  zh: {
    kept: (network, first, last) => {
      const when = first === last ? first : `${first}至${last}`;
      return network === "none" ? `离线，数据取于${when}。` : `网站没有答复，所示数据取于${when}。`;
    },
    fetchAgain: "重新取数据",
    waiting: "有新版本：下次打开时启用。",
    apply: "现在更新",
    later: "以后再说",
    startedElsewhere: "另一个窗口已启用新版本，这里还是旧的。",
    reload: "重新载入",
  },
  en: {
    kept: (network, first, last) => {
      const when = first === last ? first : `${first} to ${last}`;
      return network === "none"
        ? `Offline: data fetched ${when}.`
        : `The site does not answer: the data shown were fetched ${when}.`;
    },
    fetchAgain: "Fetch again",
    waiting: "There is a new version: it starts when the page is next opened.",
    apply: "Update now",
    later: "Later",
    startedElsewhere: "Another window has started a new version; this one is still the old.",
    reload: "Reload",
  },
} satisfies Localized<OfflineMessages>;
