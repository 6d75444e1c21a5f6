import type { Localized } from "./language.ts";

/** Words of the head and foot that every view has. */
export interface FrameMessages {
  /** Printed under a view on paper, where a link cannot be followed. */
  readonly address: (link: string) => string;
}

export const frameMessages = {
  zh: { address: (link) => `本页地址：${link}` },
  en: { address: (link) => `This page: ${link}` },
} satisfies Localized<FrameMessages>;
