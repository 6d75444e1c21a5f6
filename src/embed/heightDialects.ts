import type { HostKeys } from "./hostKeys.ts";

export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

/**
 * One height said as different hosts understand it: open-iframe-resizer, Datawrapper and AMP always,
 * pym.js and WordPress where the host gave the name or the secret that they go by.
 */
export function heightMessages(
  { width, height }: FrameSize,
  { childId, secret }: Pick<HostKeys, "childId" | "secret">,
): readonly unknown[] {
  return [
    { type: "iframe-resized", width, height },
    { "datawrapper-height": { [childId ?? "mingzhang"]: height } },
    { sentinel: "amp", type: "embed-size", height },
    ...(childId === null ? [] : [`pymxPYMx${childId}xPYMxheightxPYMx${String(height)}`]),
    ...(secret === null ? [] : [{ message: "height", value: height, secret }]),
  ];
}

/** Whether a host's message asks for the height: open-iframe-resizer's two questions, pym's word of its width. */
export function asksForHeight(message: unknown, { childId }: Pick<HostKeys, "childId">): boolean {
  if (typeof message === "string") {
    return childId !== null && message.startsWith(`pymxPYMx${childId}xPYMxwidthxPYMx`);
  }
  if (typeof message !== "object" || message === null || !("type" in message)) return false;
  return message.type === "iframe-child-init" || message.type === "iframe-get-child-dimensions";
}
