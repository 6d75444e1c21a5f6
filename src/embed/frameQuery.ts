/** Attributes of `<mingzhang-view>` that are keys of the address, one to one; a test holds them against the address. */
export const ADDRESS_ATTRIBUTES = [
  "view",
  "dept",
  "year",
  "phase",
  "scope",
  "region",
  "size",
  "node",
  "pick",
  "measure",
  "measures",
  "by",
  "scale",
  "mode",
  "above",
  "group",
  "rule",
  "outcome",
  "chart",
  "unit",
  "lang",
  "theme",
  "patterns",
  "q",
  "find",
  "sort",
  "figure",
  "data",
] as const;

/** Attributes that the frame takes beside the address. */
export const COLOUR_ATTRIBUTES = ["accent", "ground"] as const;

/**
 * The query of the frame that shows what an element's attributes say.
 * @param read the value of an attribute; null where the element has none
 * @param pageLanguage of the text that the element stands in; English pages get English words
 */
export function frameQuery(read: (name: string) => string | null, pageLanguage: string | null): string {
  const pairs = [...ADDRESS_ATTRIBUTES, ...COLOUR_ATTRIBUTES].flatMap((name) => {
    const value = name === "lang" ? languageOf(read(name) ?? pageLanguage) : read(name);
    return value === null || value === "" ? [] : [`${name}=${encode(value.trim())}`];
  });
  return `?${pairs.join("&")}`;
}

function languageOf(tag: string | null): string | null {
  return tag !== null && /^en\b/iu.test(tag) ? "en" : null;
}

function encode(value: string): string {
  return encodeURIComponent(value).replace(/%2C/gu, ",");
}
