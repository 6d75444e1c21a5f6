import { carriedFiles } from "../data/carriedFiles.ts";

interface Rules {
  readonly createHTML: (text: string) => string;
  readonly createScriptURL: (address: string) => string;
}

interface PolicyFactory {
  createPolicy: (name: string, rules: Rules) => unknown;
}

/**
 * The page allows no markup from text and no script but its own. Chart code clears its container
 * by `innerHTML = ""`, own files are read in a worker, and a service worker keeps the page: the
 * default policy lets exactly the empty text and the addresses of these two through.
 */
export function allowOwnCode(): void {
  const factory = (window as unknown as { trustedTypes?: PolicyFactory }).trustedTypes;
  factory?.createPolicy("default", {
    createHTML: (text) => (text === "" ? "" : refuse("markup from text")),
    createScriptURL: (address) =>
      isImportWorker(address) || isServiceWorker(address) || isCarriedCode(address)
        ? address
        : refuse(address),
  });
}

function isImportWorker(address: string): boolean {
  const { origin, pathname } = new URL(address, document.baseURI);
  return origin === window.location.origin && /\/assets\/importWorker-[\w-]+\.js$/u.test(pathname);
}

/** A page that carries its files starts the worker out of itself. */
function isCarriedCode(address: string): boolean {
  return address.startsWith("blob:") && carriedFiles(document) !== null;
}

function isServiceWorker(address: string): boolean {
  return new URL(address, document.baseURI).href === new URL("sw.js", document.baseURI).href;
}

function refuse(what: string): never {
  throw new TypeError(`${what} is not allowed`);
}
