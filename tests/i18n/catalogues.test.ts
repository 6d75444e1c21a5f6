import { describe, expect, it } from "vitest";
import { LANGUAGES, type Localized } from "../../src/i18n/language.ts";

type Catalogues = Readonly<Record<string, Localized<unknown>>>;

const modules = import.meta.glob<Catalogues>("../../src/i18n/*{Messages,Terms}.ts", { eager: true });
const catalogues = Object.values(modules)
  .flatMap((module) => Object.entries(module))
  .filter(([, value]) => isLocalized(value));

function isLocalized(value: unknown): value is Localized<unknown> {
  return typeof value === "object" && value !== null && LANGUAGES.every((language) => language in value);
}

/** Every message of a catalogue by its path; a message is a text, a function of figures, or null where there is none. */
function messages(value: unknown, path: string): readonly (readonly [path: string, message: unknown])[] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => messages(inner, `${path}.${key}`));
}

describe.each(catalogues)("%s", (_, catalogue) => {
  const zh = messages(catalogue.zh, "");
  const en = messages(catalogue.en, "");

  it("has the same messages in both languages, of the same kind", () => {
    expect(en.map(([path]) => path).sort()).toEqual(zh.map(([path]) => path).sort());
    const kinds = new Map(zh.map(([path, message]) => [path, message === null ? "none" : typeof message]));
    for (const [path, message] of en) {
      expect([path, message === null ? "none" : typeof message]).toEqual([path, kinds.get(path)]);
    }
  });

  it("leaves no English message empty", () => {
    for (const [path, message] of en) expect([path, message]).not.toEqual([path, ""]);
  });

  it("writes Chinese with full-width punctuation", () => {
    for (const [path, message] of zh) {
      if (typeof message === "string")
        expect([path, /\p{Script=Han}[,;:!?]/u.test(message)]).toEqual([path, false]);
    }
  });

  it("sets no curly quotes about English words, where a Chinese font draws them full width", () => {
    for (const [path, message] of en) {
      if (typeof message === "string")
        expect([path, /[“‘][^”’]*[A-Za-z]|[A-Za-z][”’]/u.test(message)]).toEqual([path, false]);
    }
  });
});

it("finds the catalogues", () => {
  expect(catalogues.map(([name]) => name)).toEqual(
    expect.arrayContaining([
      "commonMessages",
      "budgetTerms",
      "checkMessages",
      "evidenceMessages",
      "changeMessages",
    ]),
  );
});
