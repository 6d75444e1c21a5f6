import { readParameters } from "../state/addressText.ts";
import { readHexColour } from "./hostColours.ts";

/** What a host tells the frame beside the view's address. */
export interface HostKeys {
  /** `#rrggbb`; null where the host names none, or none that can be read. */
  readonly accent: string | null;
  readonly ground: string | null;
  /** The name by which pym.js and Datawrapper's listener know the frame; null without one. */
  readonly childId: string | null;
  /** WordPress's proof that the message is from the frame it made; null elsewhere. */
  readonly secret: string | null;
}

/** Keys of the query that are the frame's, not the view's: they stay when the view's address changes. */
const FRAME_KEYS = ["accent", "ground", "childId"] as const;

/** Reads the frame's keys; what is malformed counts as absent, and so do pym's further keys (`initialWidth` …). */
export function readHostKeys(query: string, fragment: string): HostKeys {
  const given = readParameters(query);
  const [, secret = null] = /[?&]secret=([0-9A-Za-z]{1,64})(?:&|$)/u.exec(fragment) ?? [];
  return {
    accent: readHexColour(given.get("accent")),
    ground: readHexColour(given.get("ground")),
    childId: /^[\w.-]{1,100}$/u.exec(given.get("childId") ?? "")?.[0] ?? null,
    secret,
  };
}

/** The view's query with the frame's own keys of an earlier query kept; "?" where neither has any. */
export function withFrameKeys(viewQuery: string, frameQuery: string): string {
  const given = readParameters(frameQuery);
  const kept = FRAME_KEYS.flatMap((key) => {
    const value = given.get(key);
    return value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`];
  });
  return `?${[viewQuery.replace(/^\?/u, ""), ...kept].filter((part) => part !== "").join("&")}`;
}
