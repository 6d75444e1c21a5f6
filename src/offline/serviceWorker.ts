/** Keeps the app and the data that was looked at on the device; scripts/serviceWorker.mjs builds it after the page. */
import { clientsClaim } from "workbox-core/clientsClaim.js";
import { setCacheNameDetails } from "workbox-core/setCacheNameDetails.js";
import { cleanupOutdatedCaches } from "workbox-precaching/cleanupOutdatedCaches.js";
import { precacheAndRoute } from "workbox-precaching/precacheAndRoute.js";
import { registerRoute } from "workbox-routing/registerRoute.js";
import { CacheFirst } from "workbox-strategies/CacheFirst.js";
import { keptData } from "./keptData.ts";
import { cachesToDrop, isData, isReader } from "./routes.ts";

/** What of the worker's global scope is used; the DOM's types know the page's only. */
interface WorkerScope {
  readonly registration: { readonly scope: string };
  skipWaiting: () => Promise<void>;
  addEventListener: {
    (kind: "activate", heard: (event: { waitUntil: (work: Promise<unknown>) => void }) => void): void;
    (kind: "message", heard: (event: MessageEvent<unknown>) => void): void;
  };
}

const scope = self as unknown as WorkerScope;
const home = scope.registration.scope;
// Several sites may stand on one host, each in a folder of its own: the folder is part of the names.
const dataCache = `mingzhang-data-${home}`;
const readerCache = `mingzhang-readers-${__READERS__}-${home}`;

setCacheNameDetails({ prefix: "mingzhang", suffix: home });
// The page is one file, whatever view its query names.
precacheAndRoute([...__SHELL__], { ignoreURLParametersMatching: [/./u], cleanURLs: false });
registerRoute(({ request, url }) => request.method === "GET" && isData(request, url), keptData(dataCache));
registerRoute(
  ({ url }) => isReader(url, home),
  new CacheFirst({ cacheName: readerCache, matchOptions: { ignoreVary: true } }),
);
cleanupOutdatedCaches();
clientsClaim();

scope.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(cachesToDrop(names, home, [dataCache, readerCache]).map((name) => caches.delete(name))),
      ),
  );
});

// A new version waits until the reader asks for it, or until every window of the old one is closed.
scope.addEventListener("message", ({ data }) => {
  if (typeof data === "object" && data !== null && "type" in data && data.type === "SKIP_WAITING")
    void scope.skipWaiting();
});
