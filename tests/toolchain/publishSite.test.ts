import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { embedHeaderPolicy, headerPolicy } from "../../scripts/contentSecurityPolicy.ts";
import { readPublishArguments } from "../../scripts/publish/arguments.ts";
import { readDataFolder } from "../../scripts/publish/dataFolder.ts";
import { refusedOut, replaceFolder } from "../../scripts/publish/outFolder.ts";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const shipped = join(root, "public/data");
const needed = ["--data", "d", "--title", "某县", "--out", "o"];
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mingzhang-publish-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("what publish-site is asked", () => {
  it("takes an address and ends it with a slash", () => {
    const read = readPublishArguments([...needed, "--address", "https://portal.example/open"]);
    expect(read.ok && read.value.address?.href).toBe("https://portal.example/open/");
  });

  it.each([
    [["--data", "d", "--out", "o"], "--title is missing."],
    [[...needed, "--address", "portal.example"], '--address "portal.example" is no address'],
    [[...needed, "--address", "https://portal.example/?a=1"], "--address takes no ?"],
    [[...needed, "--pretty"], "--pretty"],
  ])("refuses %j, saying why", (words, said) => {
    const read = readPublishArguments(words);
    expect(!read.ok && read.error).toContain(said);
  });
});

describe("the data folder of a site", () => {
  it("is read whole", () => {
    const read = readDataFolder(shipped);
    expect(read.ok && read.value.catalog.entries.length).toBe(20);
  });

  it("says that there is no catalog", () => {
    const read = readDataFolder(folder);
    expect(!read.ok && read.error[0]).toContain("catalog.json is missing");
  });

  it("names a disclosure that is missing, one that cannot be read and where", () => {
    cpSync(shipped, folder, { recursive: true });
    const disclosures = join(folder, "disclosures");
    rmSync(join(disclosures, "130730-434-2023-budget.json"));
    const file = join(disclosures, "130532-434-2023-budget.json");
    writeFileSync(file, readFileSync(file, "utf8").replace('"year":2023', '"year":"2023"'));
    const read = readDataFolder(folder);
    expect(!read.ok && read.error).toEqual([
      expect.stringContaining(
        'budget.json cannot be read: statements[0].year should be number and is "2023".',
      ),
      "catalog.json lists 130730-434-2023-budget, and disclosures/130730-434-2023-budget.json is missing.",
    ]);
  });
});

describe("the folder that is written", () => {
  it("is never one that holds anything else", () => {
    const out = join(folder, "site");
    expect(refusedOut(out, shipped)).toBeNull();
    mkdirSync(out);
    writeFileSync(join(out, "thesis.txt"), "mine");
    expect(refusedOut(out, shipped)).toContain("holds files that publish-site did not write");
    expect(refusedOut(join(shipped, "site"), shipped)).toContain("must lie apart");
  });

  it("stays as it was when writing fails", async () => {
    const out = join(folder, "site");
    await replaceFolder(out, (fresh) => {
      writeFileSync(join(fresh, "a"), "first");
      return Promise.resolve();
    });
    const failing = replaceFolder(out, (fresh) => {
      writeFileSync(join(fresh, "a"), "second");
      return Promise.reject(new Error("no room"));
    });
    await expect(failing).rejects.toThrow("no room");
    expect(readFileSync(join(out, "a"), "utf8")).toBe("first");
  });
});

describe("publish-site", () => {
  it("without an address writes the pages and says what it leaves out", { timeout: 120_000 }, () => {
    const app = join(folder, "app");
    mkdirSync(join(app, "assets"), { recursive: true });
    writeFileSync(join(app, "index.html"), "<title>a</title><body><!--prerendered--></body>");
    const out = join(folder, "site");
    const words = ["--data", shipped, "--title", "某县<预算>", "--out", out, "--app", app];
    const done = spawnSync(process.execPath, ["--import", "tsx", "scripts/publishSite.ts", ...words], {
      cwd: root,
      encoding: "utf8",
    });
    expect(done.stdout).toContain("20 disclosures, 64 pages");
    expect(done.stdout).toContain("Without --address are left out: sitemap.xml");
    expect(done.status).toBe(0);
    const home = readFileSync(join(out, "index.html"), "utf8");
    expect(home).toContain("<title>某县&lt;预算&gt;</title>");
    expect(home).toContain('<noscript><p><a href="d/">全部部门</a></p></noscript>');
    expect(home).toContain("1,140.33");
    expect(readFileSync(join(out, "d/130532-434/index.html"), "utf8")).toContain("1,140.33");
    expect(existsSync(join(out, "data/reference/functional.json"))).toBe(true);
    expect(existsSync(join(out, "og"))).toBe(false);
  });
});

describe("the configuration for nginx", () => {
  const config = readFileSync(join(root, "scripts/nginx/mingzhang.conf"), "utf8");

  it("sends the policies of the project", () => {
    expect(config).toContain(`default "${headerPolicy}";`);
    expect(config).toContain(`"~/embed\\.html$" "${embedHeaderPolicy}";`);
  });
});
