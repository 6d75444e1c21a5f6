import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";

const root = new URL("../../", import.meta.url);
const sources = readdirSync(new URL("src", root), { recursive: true, encoding: "utf8" })
  // The command line runs on Node.
  .filter((path) => !path.startsWith("cli") && /\.(?:tsx?|css)$/u.test(path))
  .map((path) => [path, readFileSync(new URL(`src/${path}`, root), "utf8")] as const);

/** Younger than Chromium 109, Firefox 121 or Safari 16.4, and with nothing to fall back on. */
const TOO_YOUNG: readonly (readonly [string, RegExp])[] = [
  ["copying array methods", /\.(?:toSorted|toReversed|toSpliced)\(/u],
  ["Array.fromAsync", /\bArray\.fromAsync\b/u],
  ["grouping", /\b(?:Object|Map)\.groupBy\b/u],
  ["Promise.withResolvers, Promise.try", /\bPromise\.(?:withResolvers|try)\b/u],
  ["URL.canParse, URL.parse", /\bURL\.(?:canParse|parse)\b/u],
  ["AbortSignal.any", /\bAbortSignal\.any\b/u],
  ["well-formed strings", /\.(?:isWellFormed|toWellFormed)\(/u],
  ["Intl.Segmenter, Intl.DurationFormat", /\bIntl\.(?:Segmenter|DurationFormat)\b/u],
  ["sets of expressions", /\/[a-z]*v[a-z]*\.(?:test|exec)\(/u],
  ["nested rules", /^\s+&/mu],
  ["@starting-style, @scope, subgrid", /@starting-style|@scope|:\s*subgrid/u],
  ["rounded, relative colours", /\b(?:rgb|hsl|oklch)\(from\b/u],
];

describe("the browsers of docs/browsers.md", () => {
  it.each(TOO_YOUNG)("%s are not used", (_, pattern) => {
    expect(sources.filter(([, text]) => pattern.test(text)).map(([path]) => path)).toEqual([]);
  });

  it("are those the build makes its syntax for", () => {
    const config = readFileSync(new URL("vite.config.ts", root), "utf8");
    expect(config).toContain('const BROWSERS = ["chrome109", "edge109", "firefox121", "safari16.4"];');
    const stated = readFileSync(new URL("docs/browsers.md", root), "utf8");
    expect(["109", "121", "16.4"].filter((from) => !stated.includes(`| ${from} `))).toEqual([]);
  });

  it("are asked before a tip is made a popover", () => {
    const [, tip = ""] = sources.find(([path]) => path === "ui/useTip.tsx") ?? [];
    expect(tip).toContain('typeof element.showPopover === "function"');
  });
});
