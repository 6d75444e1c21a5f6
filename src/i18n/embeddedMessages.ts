import type { Localized } from "./language.ts";

/** Words that only a view in somebody else's page has. */
export interface EmbeddedMessages {
  /** Leads back to what the host's page shows, after the reader went elsewhere inside the frame. */
  readonly backToStart: string;
}

export const embeddedMessages: Localized<EmbeddedMessages> = {
  zh: { backToStart: "返回起点" },
  en: { backToStart: "Back to start" },
};
