import type { WorkboxPlugin } from "workbox-core/types.js";
import { ExpirationPlugin } from "workbox-expiration/ExpirationPlugin.js";
import { NetworkFirst } from "workbox-strategies/NetworkFirst.js";
import { KEPT_SINCE, NOT_KEPT } from "../data/keptCopy.ts";

/** So long may the network be silent before a copy, if there is one, is shown with its date. */
const PATIENCE_SECONDS = 4;
/** Files kept; beyond it the one that was used longest ago goes. */
const MOST_FILES = 600;

/**
 * Data from the network, each answer kept; a kept one only where the network gives none in time,
 * marked with its date. A copy never stands in for an answer that is there.
 */
export function keptData(cacheName: string): NetworkFirst {
  return new NetworkFirst({
    cacheName,
    networkTimeoutSeconds: PATIENCE_SECONDS,
    // Asks the host whether its file has changed, so that "fetched at" never means an older copy of the browser's.
    fetchOptions: { cache: "no-cache" },
    matchOptions: { ignoreVary: true },
    plugins: [
      {
        cacheWillUpdate: ({ response }) => Promise.resolve(isWorthKeeping(response) ? dated(response) : null),
        // A host in trouble is no answer; where nothing is kept, its word is passed on.
        fetchDidSucceed: ({ response, state }) => {
          if (response.status < 500) return Promise.resolve(response);
          if (state !== undefined) state["refusal"] = response;
          throw new Error(`status ${String(response.status)}`);
        },
        handlerDidError: ({ state }) =>
          Promise.resolve((state?.["refusal"] as Response | undefined) ?? notKept()),
      },
      // Its type says "or undefined" where the type of plugins says "or absent".
      new ExpirationPlugin({
        maxEntries: MOST_FILES,
        purgeOnQuotaError: true,
        matchOptions: { ignoreVary: true },
      }) as WorkboxPlugin,
    ],
  });
}

/** A network that wants a login first answers anything with a page of its own. */
function isWorthKeeping({ status, headers }: Response): boolean {
  return status === 200 && !/^text\/html\b/iu.test(headers.get("content-type") ?? "");
}

function dated(response: Response): Response {
  const headers = new Headers(response.headers);
  headers.set(KEPT_SINCE, new Date().toISOString());
  return new Response(response.body, { status: response.status, headers });
}

function notKept(): Response {
  return new Response(null, { status: 504, headers: { [NOT_KEPT]: "1" } });
}
