import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const text = (path: string): string => readFileSync(`${root}/${path}`, "utf8");
const source = filesUnder("src").filter((path) => /\.tsx?$/.test(path));

describe("package-lock.json", () => {
  it("names no registry, so that any mirror serves it", () => {
    const lock = JSON.parse(text("package-lock.json")) as { packages: Record<string, object> };
    const resolved = Object.entries(lock.packages).filter(([, entry]) => "resolved" in entry);
    expect(resolved).toEqual([]);
    expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
  });

  it("holds the optional packages of every platform, or npm ci would refuse it elsewhere", () => {
    type Entry = Readonly<{ optionalDependencies?: Readonly<Record<string, string>> }>;
    const lock = JSON.parse(text("package-lock.json")) as { packages: Record<string, Entry> };
    const named = Object.values(lock.packages).flatMap((entry) =>
      Object.keys(entry.optionalDependencies ?? {}),
    );
    expect(named.filter((name) => !(`node_modules/${name}` in lock.packages))).toEqual([]);
  });

  it("belongs to package.json", () => {
    type Manifest = Record<"dependencies" | "devDependencies", Record<string, string>>;
    const lock = JSON.parse(text("package-lock.json")) as { packages: { "": Manifest } };
    const manifest = JSON.parse(text("package.json")) as Manifest;
    expect(lock.packages[""].dependencies).toEqual(manifest.dependencies);
    expect(lock.packages[""].devDependencies).toEqual(manifest.devDependencies);
  });
});

describe("src", () => {
  it("has no file over 250 lines", () => {
    const long = filesUnder("src").filter((path) => text(path).split("\n").length > 251);
    expect(long).toEqual([]);
  });

  it("suppresses no check", () => {
    const suppression = /@ts-(ignore|expect-error|nocheck)|eslint-disable|prettier-ignore/;
    expect(source.filter((path) => suppression.test(text(path)))).toEqual([]);
  });

  it("has no barrel and no drawer for everything", () => {
    const drawer = /\/(index|types|utils?|helpers?|common|misc)\.tsx?$/;
    expect(source.filter((path) => drawer.test(path))).toEqual([]);
  });

  it("names each relative import with its extension", () => {
    const bare = /from "\.{1,2}\/[^"]*(?<!\.(tsx?|css|json|js|svg))(?<!\?\w+)"/;
    expect(source.filter((path) => bare.test(text(path)))).toEqual([]);
  });

  it("leaves no unfinished work behind", () => {
    expect(source.filter((path) => /\b(TODO|FIXME|XXX)\b/.test(text(path)))).toEqual([]);
  });
});

describe("tests", () => {
  it("are never set to run alone or later", () => {
    const held = /\b(it|test|describe)\.(only|todo)\b/;
    const tests = filesUnder("tests").filter((path) => /\.(test|spec)\.tsx?$/.test(path));
    expect(tests.filter((path) => held.test(text(path)))).toEqual([]);
  });
});

describe("index.html", () => {
  it("has no inline script or style, which the policy would refuse", () => {
    const html = text("index.html");
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);
  });
});

function filesUnder(folder: string): string[] {
  return readdirSync(`${root}/${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}
