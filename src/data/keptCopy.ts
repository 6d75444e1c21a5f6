/** On an answer kept by the service worker: when it was fetched, as ISO date and time. Answers of the network lack it. */
export const KEPT_SINCE = "x-mingzhang-kept-since";

/** On the service worker's own answer where the network gives none and nothing is kept. */
export const NOT_KEPT = "x-mingzhang-not-kept";

/** Hears of each answer whether it is a kept copy: since when, or null for what came over the network. */
export type HeardSince = (address: string, since: string | null) => void;

/** The same fetcher, which tells of each answer how old it is. */
export function tellingAge(fetcher: typeof fetch, heard: HeardSince): typeof fetch {
  return async (input, init) => {
    const response = await fetcher(input, init);
    const address = input instanceof Request ? input.url : String(input);
    if (response.ok) heard(address, response.headers.get(KEPT_SINCE));
    return response;
  };
}
