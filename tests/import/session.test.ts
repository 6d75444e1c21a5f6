import { describe, expect, it } from "vitest";
import { NOTHING_GIVEN, type FileState, type ImportRun } from "../../src/core/file/ownImport.ts";
import type { StartReading } from "../../src/import/readInWorker.ts";
import { createSession } from "../../src/import/session.ts";
import { shelfOver } from "../../src/import/shelf.ts";
import { readInProcess, smallFile } from "./inProcess.ts";

function session(start: StartReading = readInProcess) {
  const shelf = shelfOver(null);
  const runs: ImportRun[] = [];
  const made = createSession({
    start,
    shelf,
    surroundings: () => ({
      folder: "https://example.org/data/",
      site: "https://example.org/",
      shipped: [],
      carried: null,
    }),
    now: () => "2026-01-02T03:04:05.000Z",
    changed: (run) => runs.push(run),
    kept: () => Promise.resolve(),
  });
  const run = (): ImportRun => runs.at(-1) ?? NOTHING_GIVEN;
  const state = (name: string): FileState | undefined =>
    run().files.find((file) => file.name === name)?.state;
  const ids = async () => (await shelf.content()).imports.map(({ entry }) => entry.id);
  return { ...made, shelf, run, state, ids };
}

const ARCHIVE = "平乡县档案馆2024年部门预算";
const CODE = "512平乡县档案馆";

describe("files given in one visit", () => {
  it("come to the shelf as disclosures with their prose and their files' names", async () => {
    const { give, shelf, run } = session();
    await give([smallFile("a.txt", ARCHIVE, CODE)]);
    const { imports } = await shelf.content();
    expect(imports).toMatchObject([
      { entry: { id: "130532-512-2024-budget" }, files: ["a.txt"], importedAt: "2026-01-02T03:04:05.000Z" },
    ]);
    expect(await shelf.json("130532-512-2024-budget")).toContain("90.00");
    expect(run()).toMatchObject({ running: false, lasting: false, replaced: [] });
  });

  it("take the place of an earlier import of the same disclosure", async () => {
    const { give, shelf, run } = session();
    await give([smallFile("a.txt", ARCHIVE, CODE)]);
    await give([smallFile("b.txt", ARCHIVE, CODE, "91.00")]);
    expect(run().replaced).toEqual(["130532-512-2024-budget"]);
    expect(await shelf.json("130532-512-2024-budget")).toContain("91.00");
    expect((await shelf.content()).imports).toHaveLength(1);
  });

  it("of one drop and one disclosure stay together when one of them had to be asked about", async () => {
    const { give, answer, run, shelf } = session();
    await give([
      smallFile("a.txt", "平乡县人民政府办公室2024年部门预算"),
      smallFile("b.txt", "平乡县人民政府办公厅2024年部门预算", "", "91.00"),
    ]);
    const asked = run().files.find(({ name }) => name === "b.txt");
    await answer(asked?.key ?? "", { kind: "body", key: "130532-434" });
    expect((await shelf.content()).imports).toMatchObject([{ files: ["a.txt", "b.txt"] }]);
    const json = await shelf.json("130532-434-2024-budget");
    expect(json).toContain("90.00");
    expect(json).toContain("91.00");
  });

  it("keep a new body under a key of its own, and know it the next time", async () => {
    const { give, answer, run, ids } = session();
    await give([smallFile("a.txt", "平乡县人民政府办公厅2024年部门预算")]);
    const [file] = run().files;
    expect(file?.state).toMatchObject({
      kind: "asks",
      question: { name: "平乡县人民政府办公厅", nearest: [{ key: "130532-434" }, {}, {}] },
    });
    await answer(file?.key ?? "", { kind: "new-body", name: "平乡县人民政府办公厅", region: "130532" });
    await give([smallFile("b.txt", "平乡县人民政府办公厅2023年部门预算")]);
    const [first = "", second = ""] = await ids();
    expect(first).toMatch(/^130532-n[0-9a-z]{7}-2023-budget$/u);
    expect(second).toBe(first.replace("2023", "2024"));
  });

  it("are stopped without a trace, and what waits is not read", async () => {
    const { give, stop, state, ids } = session(() => ({ stop: () => undefined }));
    const first = give([smallFile("a.txt", ARCHIVE, CODE)]);
    const second = give([smallFile("b.txt", ARCHIVE, CODE)]);
    await Promise.resolve();
    stop();
    await Promise.all([first, second]);
    expect(state("a.txt")).toEqual({ kind: "stopped" });
    expect(state("b.txt")).toEqual({ kind: "stopped" });
    expect(await ids()).toEqual([]);
  });

  it("are read without the one over which the reading broke down", async () => {
    const breaking: StartReading = (request, heard) => {
      const isThere = request.only === null || request.only.includes("1.1");
      if (!isThere) return readInProcess(request, heard);
      heard({ kind: "file", key: "1.1", state: { kind: "reading" } });
      heard({ kind: "failed", detail: "out of memory" });
      return { stop: () => undefined };
    };
    const { give, state, ids } = session(breaking);
    await give([smallFile("a.txt", "坏"), smallFile("b.txt", ARCHIVE, CODE)]);
    expect(state("a.txt")).toEqual({ kind: "crashed", detail: "out of memory" });
    expect(state("b.txt")).toMatchObject({ kind: "read" });
    expect(await ids()).toEqual(["130532-512-2024-budget"]);
  });

  it("all fail with a word where nothing can be read at all", async () => {
    const { give, state, run } = session((_, heard) => {
      heard({ kind: "failed", detail: "departments.json" });
      return { stop: () => undefined };
    });
    await give([smallFile("a.txt", ARCHIVE), smallFile("b.txt", ARCHIVE)]);
    expect(state("a.txt")).toEqual({ kind: "crashed", detail: "departments.json" });
    expect(state("b.txt")).toEqual({ kind: "crashed", detail: "departments.json" });
    expect(run().running).toBe(false);
  });
});
