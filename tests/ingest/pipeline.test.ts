import { describe, expect, it } from "vitest";
import type { Disclosure } from "../../src/core/budget/disclosure.ts";
import { readDisclosure } from "../../src/core/file/readDisclosure.ts";
import { writeDisclosure } from "../../src/core/file/writeDisclosure.ts";
import { describeWithSources } from "../sources.ts";
import { disclosureFrom, HUAILAI, PINGXIANG, published, read, source } from "./published.ts";

// Where a document's words stand and how its cells are merged differ between formats; nothing else may.
const OF_THE_FORMAT = new Set(["spans", "place", "grid", "heads", "documents"]);

/** A disclosure without what belongs to the format of its file. */
function meaning(disclosure: Disclosure): unknown {
  const text = JSON.stringify(disclosure, (key, value: unknown) =>
    OF_THE_FORMAT.has(key) ? undefined : value,
  );
  return JSON.parse(text) as unknown;
}

describeWithSources("one document in two formats", () => {
  it.each([
    [PINGXIANG, "pingxiang-2023.docx"],
    [HUAILAI, "huailai-2023.docx"],
  ])("%s and %s give the same figures, lines and columns", async (text, docx) => {
    expect(meaning(await disclosureFrom([source(docx)]))).toEqual(
      meaning(await disclosureFrom([source(text)])),
    );
  });

  it("gives the same bytes every time, and they can be read again", async () => {
    const once = writeDisclosure(await disclosureFrom([source(PINGXIANG)]));
    expect(writeDisclosure(await disclosureFrom([source(PINGXIANG)]))).toBe(once);
    expect(readDisclosure(once).ok).toBe(true);
  });

  it("reads a file given twice once", async () => {
    expect((await disclosureFrom([source(PINGXIANG), source(PINGXIANG)])).documents).toHaveLength(1);
  });
});

describeWithSources("leaving prose out", () => {
  it.each([PINGXIANG, HUAILAI])(
    "%s keeps names, labels and figures, and lists every cell left out",
    async (name) => {
      const whole = await disclosureFrom([source(name)]);
      const bare = await disclosureFrom([source(name)], { keepProse: false });
      expect(bare.tables.map(({ lines }) => lines)).toEqual(whole.tables.map(({ lines }) => lines));
      for (const [at, table] of bare.tables.entries()) {
        for (const { row, column } of table.omitted) {
          expect(table.grid[row]?.[column]).toBe("");
          expect(whole.tables[at]?.grid[row]?.[column]).not.toBe("");
        }
        const blanked = table.grid.flat().filter((text) => text === "").length;
        const blank = (whole.tables[at]?.grid ?? []).flat().filter((text) => text === "").length;
        expect(blanked - blank).toBe(table.omitted.length);
      }
      expect(
        bare.tables.flatMap(({ notes }) => notes.map(({ text }) => text)).filter((text) => text !== null),
      ).toEqual([]);
      expect(bare.projects.every(({ objectives }) => objectives === null)).toBe(true);
      expect(
        bare.projects
          .flatMap(({ indicators }) => indicators)
          .every(({ description }) => description === null),
      ).toBe(true);
      expect(/[。；]/u.test(JSON.stringify(bare.tables))).toBe(false);
      expect(bare.projects.map(({ name: title, budget }) => [title, budget])).toEqual(
        whole.projects.map(({ name: title, budget }) => [title, budget]),
      );
    },
  );
});

/** A small disclosure as text: a title, a caption and one table. */
function smallDocument(title: string, caption: string, unit = "单位：万元"): Uint8Array {
  const table = "\t科目编码\n\t科目名称\n\t合计\n\n\t201\n\t一般公共服务支出\n\t90.00\n";
  return new TextEncoder().encode(`${title}\n\n部门预算支出总表\n${caption}\n${unit}\n${table}`);
}

describe("whose disclosure it is", () => {
  it("asks for the region of a body it does not know", async () => {
    const file = published("a.txt", smallDocument("临溪县档案馆2024年部门预算", "512临溪县档案馆"));
    expect((await read([file])).files[0]?.result).toEqual({ ok: false, error: { kind: "region-unknown" } });
  });

  it("takes the region that is given, and the code that is printed", async () => {
    const file = published("a.txt", smallDocument("临溪县档案馆2024年部门预算", "512临溪县档案馆"));
    const disclosure = await disclosureFrom([file], { region: "130532" });
    expect(disclosure.id).toBe("130532-512-2024-budget");
    expect(disclosure.department.name).toBe("临溪县档案馆");
  });

  it("asks about a name without a code, showing the nearest", async () => {
    const file = published("a.txt", smallDocument("平乡县人民政府办公厅2024年部门预算", ""));
    expect((await read([file])).files[0]?.result).toEqual({
      ok: false,
      error: {
        kind: "department-unknown",
        name: "平乡县人民政府办公厅",
        region: "130532",
        code: null,
        nearest: ["平乡县人民政府办公室", "怀来县人民政府办公室", "上海市普陀区人民政府办公室"],
      },
    });
  });

  it("does not give one body's code to another name", async () => {
    const file = published("a.txt", smallDocument("平乡县档案馆2023年部门预算", "434平乡县档案馆"));
    expect((await read([file])).files[0]?.result).toMatchObject({
      ok: false,
      error: { kind: "department-unknown", name: "平乡县档案馆" },
    });
  });

  it("takes a file's body and year from its reader where the file does not tell them", async () => {
    const nameless = published("a.txt", smallDocument("2024年部门预算", ""));
    const given = { ...nameless, given: { department: "130532-434" } };
    expect((await disclosureFrom([given])).id).toBe("130532-434-2024-budget");
    const undated = published("b.txt", smallDocument("", "434平乡县人民政府办公室"));
    expect((await disclosureFrom([{ ...undated, given: { year: 2022 } }])).year).toBe(2022);
  });

  it("tells which file it reads", async () => {
    const heard: number[] = [];
    const files = ["a.txt", "b.txt"].map((name) => published(name, new Uint8Array()));
    await read(files, { onFile: (at) => heard.push(at) });
    expect(heard).toEqual([0, 1]);
  });

  it("keeps a unit's own budget and final accounts apart from the department's", async () => {
    const ids: string[] = [];
    for (const title of ["2023年部门预算", "2023年单位预算", "2023年度部门决算"]) {
      const file = published("a.txt", smallDocument(`平乡县人民政府办公室${title}`, ""));
      ids.push((await disclosureFrom([file])).id);
    }
    expect(ids).toEqual(["130532-434-2023-budget", "130532-434-2023-budget-unit", "130532-434-2023-final"]);
  });

  it("does not know the year where none is printed", async () => {
    const file = published("a.txt", smallDocument("", "434平乡县人民政府办公室"));
    expect((await read([file])).files[0]?.result).toEqual({ ok: false, error: { kind: "year-unknown" } });
  });

  it("joins the files of one body, year and phase, each figure keeping its document", async () => {
    const first = published("tables.txt", smallDocument("平乡县人民政府办公室2023年部门预算", ""));
    const second = published("more.txt", smallDocument("平乡县人民政府办公室2023年部门预算", "", "单位：元"));
    const disclosure = await disclosureFrom([first, second]);
    expect(disclosure.documents.map(({ id, file }) => `${id} ${file}`)).toEqual([
      "d1 tables.txt",
      "d2 more.txt",
    ]);
    expect(disclosure.tables.map(({ id, document, unit }) => `${id} ${document} ${unit ?? ""}`)).toEqual([
      "t1 d1 wan",
      "t2 d2 yuan",
    ]);
  });

  it("refuses a text that is no disclosure", async () => {
    const file = published("a.txt", new TextEncoder().encode("今天天气很好。\n\n\t苹果\n\t梨\n"));
    expect((await read([file])).files[0]?.result).toEqual({ ok: false, error: { kind: "not-a-disclosure" } });
  });
});
