/** Files that the page carries in itself, as `npm run build:single` makes it: nothing is fetched. */
export interface CarriedFiles {
  /** Answers for a file beside the page with what is carried; 404 for anything else. */
  readonly fetcher: typeof fetch;
  /** All of them, packed with gzip, by their path beside the page: "data/catalog.json". */
  readonly packed: () => Readonly<Record<string, Blob>>;
  /** One of them as it is; null where it is not carried. */
  readonly file: (path: string) => Promise<Blob | null>;
}

const BLOCKS = 'script[type="application/gzip"]';

/** The files in a page; null where it carries none, as every page that a host serves. */
export function carriedFiles(page: Document): CarriedFiles | null {
  if (page.querySelector(BLOCKS) === null) return null;
  const home = new URL("./", page.baseURI).href;
  const blocks = new Map(
    [...page.querySelectorAll<HTMLScriptElement>(BLOCKS)].map((block) => [
      block.dataset["path"] ?? "",
      block,
    ]),
  );
  const file = (path: string): Promise<Blob | null> => {
    const block = blocks.get(path);
    return block === undefined ? Promise.resolve(null) : unpacked(packedIn(block));
  };
  return {
    file,
    packed: () => Object.fromEntries([...blocks].map(([path, block]) => [path, packedIn(block)])),
    fetcher: async (input) => {
      const address = input instanceof Request ? input.url : String(input);
      const path = address.startsWith(home) ? decodeURIComponent(address.slice(home.length)) : "";
      const found = await file(path);
      return found === null ? new Response(null, { status: 404 }) : new Response(found);
    },
  };
}

function packedIn({ textContent }: HTMLScriptElement): Blob {
  return new Blob([Uint8Array.from(atob(textContent.trim()), (character) => character.charCodeAt(0))]);
}

function unpacked(packed: Blob): Promise<Blob> {
  return new Response(packed.stream().pipeThrough(new DecompressionStream("gzip"))).blob();
}
