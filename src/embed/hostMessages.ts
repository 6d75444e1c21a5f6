/** What frame and host say to each other in Mingzhang's own terms; docs/embedding.md says what version 1 holds. */

const VERSION = 1;

/** What the frame says. Fields may be added; a field that goes or changes its meaning raises the version. */
export type FrameMessage =
  | {
      readonly type: "ready";
      readonly view: string;
      readonly lang: string;
      readonly title: string;
      /** The query of the view: `?view=tree&dept=130532-434`; "" for the default. */
      readonly address: string;
    }
  | { readonly type: "navigate"; readonly view: string; readonly address: string }
  | { readonly type: "resize"; readonly width: number; readonly height: number };

export type SentFrameMessage = FrameMessage & { readonly source: "mingzhang"; readonly version: number };

export function frameMessage(message: FrameMessage): SentFrameMessage {
  return { source: "mingzhang", version: VERSION, ...message };
}

/** A frame's message; null for anything else. A later version is read as far as it is known here. */
export function readFrameMessage(data: unknown): SentFrameMessage | null {
  if (!isFrom(data, "mingzhang")) return null;
  const message = data as unknown as SentFrameMessage;
  switch (message.type) {
    case "ready":
    case "navigate":
      return typeof message.address === "string" ? message : null;
    case "resize":
      return Number.isFinite(message.height) ? message : null;
    default:
      return null;
  }
}

/** The host's only order: show another address, frame keys included, without loading anew. */
export function showMessage(query: string): unknown {
  return { source: "mingzhang-host", version: VERSION, type: "show", address: query };
}

/** The query that the host wants shown; null for any other message. */
export function readShowMessage(data: unknown): string | null {
  if (!isFrom(data, "mingzhang-host") || data["type"] !== "show") return null;
  return typeof data["address"] === "string" ? data["address"] : null;
}

function isFrom(data: unknown, source: string): data is Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null && "source" in data && data.source === source;
}
