import { describe, expect, it } from "vitest";
import { LANGUAGES, type Localized } from "../../src/i18n/language.ts";

const modules = import.meta.glob<Readonly<Record<string, unknown>>>("../../src/i18n/*.ts", { eager: true });
const catalogues = Object.values(modules)
  .flatMap((module) => Object.entries(module))
  .filter((entry): entry is [string, Localized<unknown>] => isLocalized(entry[1]));

function isLocalized(value: unknown): value is Localized<unknown> {
  return typeof value === "object" && value !== null && LANGUAGES.every((language) => language in value);
}

type Message = (...given: readonly unknown[]) => unknown;

function functions(value: unknown, path: string): readonly (readonly [path: string, message: Message])[] {
  if (typeof value === "function") return [[path, value as Message]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => functions(inner, `${path}.${key}`));
}

/** What a message says when every count it is given is the same; "" for one that asks for other things. */
function saidWith(message: Message, count: number): string {
  // A record whose every member is the count stands for messages that take their counts by name.
  const named = new Proxy({}, { get: () => count });
  const said = [count, named].flatMap((given): readonly unknown[] => {
    try {
      return [message(...Array<unknown>(6).fill(given))];
    } catch {
      return [];
    }
  });
  return said
    .flat()
    .filter((part) => typeof part === "string")
    .join(" ");
}

/** A count of one before a plural: "1 departments". What may follow 1 and ends in s. */
const PLURAL =
  /\b1 (?!(?:class|names|says|writes|is|was|has|less|means|as|states|leaves|prints|agrees|differs)\b)[a-z]+s\b/u;

describe.each(catalogues)("%s", (_, { zh, en }) => {
  it("counts one thing as one", () => {
    const wrong = functions(en, "").flatMap(([path, message]) => {
      const said = saidWith(message, 1);
      return PLURAL.test(said) ? [`${path}: ${said}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it("counts several as several", () => {
    const wrong = functions(en, "").flatMap(([path, message]) => {
      const said = saidWith(message, 7);
      return SINGULAR.test(said) ? [`${path}: ${said}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it("sets no mark of the other language", () => {
    for (const [path, message] of functions(en, ""))
      expect([path, /[，。；：？！（）、]/u.exec(saidWith(message, 7))]).toEqual([path, null]);
    for (const [path, message] of functions(zh, ""))
      expect([path, /\p{Script=Han}[,;:!?]/u.exec(saidWith(message, 7))]).toEqual([path, null]);
  });
});

const SINGULAR =
  /(?<!\b(?:the|comparable) )\b7 (?:department|unit|document|disclosure|table|check|project|target|finding|result|line|file|year|vehicle|place|item|class|row|column|note)\b/iu;
