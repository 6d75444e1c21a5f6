import type { ReadRequest } from "./protocol.ts";

/** A file that the page carries in itself, by its address beside the page; null where it carries no such file. */
export function carriedAt(
  address: string,
  { carried, site }: Pick<ReadRequest, "carried" | "site">,
): Response | null {
  const path = address.startsWith(site) ? decodeURIComponent(address.slice(site.length)) : "";
  const packed = carried?.[path];
  return packed === undefined
    ? null
    : new Response(packed.stream().pipeThrough(new DecompressionStream("gzip")));
}
