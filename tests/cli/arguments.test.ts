import { describe, expect, it } from "vitest";
import { readArguments } from "../../src/cli/arguments.ts";

describe("the command line of ingest", () => {
  it("has defaults for all but the files", () => {
    expect(readArguments(["a.txt"])).toEqual({
      ok: true,
      value: {
        files: ["a.txt"],
        out: "public/data",
        region: null,
        sources: null,
        keepProse: true,
        json: false,
        language: "zh",
      },
    });
  });

  it("takes options anywhere, with or without an equals sign", () => {
    expect(
      readArguments([
        "--json",
        "a.txt",
        "--out=build",
        "--region",
        "130532",
        "b.txt",
        "--sources=notes.json",
        "--no-prose",
        "--lang",
        "en",
      ]),
    ).toEqual({
      ok: true,
      value: {
        files: ["a.txt", "b.txt"],
        out: "build",
        region: "130532",
        sources: "notes.json",
        keepProse: false,
        json: true,
        language: "en",
      },
    });
  });

  it.each([
    [[], { kind: "no-files" }],
    [["--json"], { kind: "no-files" }],
    [["a.txt", "--fast"], { kind: "unknown-option", option: "--fast" }],
    [["a.txt", "--region"], { kind: "bad-value", option: "--region", value: "" }],
    [["a.txt", "--region", "平乡县"], { kind: "bad-value", option: "--region", value: "平乡县" }],
    [["a.txt", "--out", "--json"], { kind: "bad-value", option: "--out", value: "--json" }],
  ])("refuses %j", (words, error) => {
    expect(readArguments(words)).toEqual({ ok: false, error });
  });
});
