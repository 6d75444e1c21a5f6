/** A file of a data package, of this site or another: fetched by the page, neither a page nor a part of one. */
export function isData(
  { mode, destination }: Pick<Request, "mode" | "destination">,
  { pathname }: URL,
): boolean {
  return mode !== "navigate" && destination === "" && /\.(?:json|csv)$/u.test(pathname);
}

/** Code that is fetched when first used: what reads the reader's own files, with its tables of characters. */
export function isReader(url: URL, home: string): boolean {
  return [`${home}assets/`, `${home}cmaps/`].some((folder) => url.href.startsWith(folder));
}

/** This site's caches that no version in use fills any more. The precache is cleaned by its library. */
export function cachesToDrop(
  names: readonly string[],
  home: string,
  inUse: readonly string[],
): readonly string[] {
  const own = /^mingzhang-(?:data|readers)-/u;
  return names.filter((name) => own.test(name) && name.endsWith(home) && !inUse.includes(name));
}
