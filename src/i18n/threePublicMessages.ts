import type { Localized } from "./language.ts";
import { threePublicEn } from "./threePublicEn.ts";
import type { ThreePublicMessages } from "./threePublicWords.ts";
import { threePublicZh } from "./threePublicZh.ts";

export const threePublicMessages = {
  zh: threePublicZh,
  en: threePublicEn,
} satisfies Localized<ThreePublicMessages>;
