import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bodyKindOf, bodyLevelOf, peersOf } from "../../../src/core/analysis/peersOf.ts";
import { readCatalog } from "../../../src/core/file/readCatalog.ts";

const read = readCatalog(readFileSync(new URL("../../../public/data/catalog.json", import.meta.url), "utf8"));
const entries = read.ok ? read.value.entries : [];
const peers = (id: string): readonly string[] => {
  const own = entries.find((entry) => entry.id === id);
  if (own === undefined) throw new Error(`${id} is not in the catalog`);
  return peersOf(own, entries).map(({ entry, alike, isUsual }) => {
    const like = Object.entries(alike).filter(([, is]) => is === true);
    return `${isUsual ? "*" : " "}${entry.department}: ${like.map(([name]) => name).join(" ")}`;
  });
};

describe("bodies that another may be set beside", () => {
  it("are the same office of another county first", () => {
    expect(peers("130532-434-2023-budget")).toEqual([
      "*怀来县人民政府办公室: office kind level size",
      " 上海市普陀区人民政府万里街道办事处: kind",
    ]);
  });

  it("are those of the same place and year, whatever their kind", () => {
    expect(peers("320000-n1tdw6lo-2018-budget")).toEqual([
      "*中共江苏省委办公厅: level size place",
      "*江苏省人大常委会办公厅: level size place",
    ]);
  });

  it("have a document of the same phase and scope", () => {
    expect(peers("310107-n0a8i3re-2024-budget-unit")).toEqual([]);
  });
});

describe("the kind of a body by its name", () => {
  it.each([
    ["江苏省人大常委会办公厅", "congress"],
    ["江苏省人民检察院", "procuratorate"],
    ["中共江苏省委办公厅", "party"],
    ["中共上海市普陀区委社会工作部", "party"],
    ["平乡县人民政府办公室", "government"],
    ["上海市普陀区商务委员会", "government"],
    ["上海市普陀区社会福利院", "institution"],
    ["政协平乡县委员会办公室", "consultative-conference"],
    ["平乡县妇女联合会", "mass-organisation"],
    ["平乡县人民法院", "court"],
    ["国家税务总局", "government"],
  ])("%s", (name, kind) => {
    expect(bodyKindOf(name)).toBe(kind);
  });

  it("is not told by every name", () => {
    expect(bodyKindOf("某某公司")).toBeNull();
  });
});

it("puts a street office below its district", () => {
  const region = { code: "310107", name: "上海市普陀区" };
  expect(bodyLevelOf({ department: "上海市普陀区人民政府万里街道办事处", region })).toBe("township");
  expect(bodyLevelOf({ department: "上海市普陀区财政局", region })).toBe("county");
});
