/** The letters of an address: keys and values, percent-encoded so that mail programs keep the link whole. */

export interface AddressNotice {
  readonly key: string;
  readonly value: string;
}

export type Parameters = ReadonlyMap<string, string>;

/** A figure's key: cell and statement references joined by `,`, `*` and `/`, two joined by `:` for a ratio; see core/budget/figureKey. */
export const FIGURE_KEY_PATTERN = /^[0-9A-Za-z~.,*/:-]{1,2000}$/u;

/** Splits a query; the first of repeated keys counts, a broken escape is kept as its letters. */
export function readParameters(query: string): Parameters {
  const parameters = new Map<string, string>();
  for (const pair of query.replace(/^\?/u, "").split("&")) {
    const at = pair.indexOf("=");
    if (at <= 0) continue;
    const key = decode(pair.slice(0, at));
    if (!parameters.has(key)) parameters.set(key, decode(pair.slice(at + 1)));
  }
  return parameters;
}

function decode(text: string): string {
  const spaced = text.replaceAll("+", " ");
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

/** Joins the keys that have a value; "" when none has. */
export function writeParameters(parameters: Readonly<Record<string, string | null>>): string {
  const pairs = Object.entries(parameters).flatMap(([key, value]) =>
    value === null ? [] : [`${key}=${encode(value)}`],
  );
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

const KEPT = new Map([
  ["%2C", ","],
  ["%2F", "/"],
  ["%3A", ":"],
]);

function encode(text: string): string {
  const whole = text.replace(
    /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
    "\uFFFD",
  );
  return encodeURIComponent(whole)
    .replace(/[!'()]/gu, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%2C|%2F|%3A/gu, (escape) => KEPT.get(escape) ?? escape);
}

/** The value of a key that takes one of a list; the fallback when it is missing, noticed when it is unknown. */
export function oneOf<T extends string, F>(
  given: Parameters,
  key: string,
  list: readonly T[],
  fallback: F,
  notices: AddressNotice[],
): T | F {
  const value = given.get(key);
  if (value === undefined || value === "") return fallback;
  const known = list.find((item) => item === value);
  if (known !== undefined) return known;
  notices.push({ key, value });
  return fallback;
}

/** The items of a key that takes a list; each item of another form is left out and noticed. */
export function listOf(
  given: Parameters,
  key: string,
  pattern: RegExp,
  notices: AddressNotice[],
): readonly string[] {
  const items = (given.get(key) ?? "").split(",").filter((item) => item !== "");
  for (const value of items) if (!pattern.test(value)) notices.push({ key, value });
  return [...new Set(items.filter((item) => pattern.test(item)))];
}
