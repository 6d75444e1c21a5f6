import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  findBody,
  newBodyKey,
  REGISTER_VERSION,
  type Body,
  type Register,
} from "../../../src/core/budget/register.ts";

const FILE = new URL("../../../public/data/departments.json", import.meta.url);
const shipped = JSON.parse(readFileSync(FILE, "utf8")) as Register;

function body(key: string, region: string, names: Body["names"], codes: Body["codes"]): Body {
  return {
    key,
    region,
    names,
    codes,
    parent: null,
    bodyKind: "government",
    validFrom: null,
    validTo: null,
    search: { pinyin: "", initials: "" },
  };
}

const register: Register = {
  version: 1,
  bodies: [
    body("130532-434", "130532", ["平乡县人民政府办公室"], { "2023": "434" }),
    body("130532-435", "130532", ["平乡县财政局"], { "2023": "435" }),
    body("130730-434", "130730", ["怀来县人民政府办公室", "怀来县人民政府办公室部门"], { "2023": "434" }),
    body("320000-n1", "320000", ["中国共产党江苏省委员会办公厅", "中共江苏省委办公厅", "江苏省委办公厅"], {}),
  ],
};

function found(region: string | null, code: string | null, name: string): string | null {
  const match = findBody(register, { region, code, name });
  return match.kind === "found" ? match.body.key : null;
}

function proposed(region: string | null, code: string | null, name: string): readonly string[] | null {
  const match = findBody(register, { region, code, name });
  return match.kind === "proposed" ? match.nearest.map((near) => near.body.key) : null;
}

describe("a body known by several names", () => {
  it("is one and the same body", () => {
    expect(found("320000", null, "中共江苏省委办公厅")).toBe("320000-n1");
    expect(found("320000", null, "江苏省委办公厅")).toBe("320000-n1");
    expect(found("130730", "434", "怀来县人民政府办公室部门")).toBe("130730-434");
  });

  it("is known by its name where the document gives neither region nor code", () => {
    expect(found(null, null, "平乡县人民政府办公室")).toBe("130532-434");
    expect(found("130532", null, " 平乡县人民政府办公室 ")).toBe("130532-434");
  });
});

describe("a name that is relative to its place", () => {
  it("is known only where the place is", () => {
    const known: Register = {
      version: 1,
      bodies: [body("320000-n1", "320000", ["中共江苏省委办公厅", "省委办公厅"], {})],
    };
    expect(findBody(known, { region: "320000", code: null, name: "省委办公厅" }).kind).toBe("found");
    expect(findBody(known, { region: null, code: null, name: "省委办公厅" }).kind).toBe("proposed");
  });
});

describe("a body that is not clearly one of the register", () => {
  it("is never found by its code alone: two counties have a 434", () => {
    expect(found("130532", "434", "平乡县第一中学")).toBeNull();
    expect(proposed("130532", "434", "平乡县第一中学")).toEqual(["130532-434"]);
  });

  it("is not merged where its code contradicts its name", () => {
    expect(proposed("130532", "999", "平乡县人民政府办公室")?.[0]).toBe("130532-434");
  });

  it("is not merged across regions", () => {
    expect(found("130730", "434", "平乡县人民政府办公室")).toBeNull();
  });

  it("is proposed with the nearest first, those of its region before others", () => {
    expect(proposed("130532", null, "平乡县人民政府办公室（机关）")).toEqual(["130532-434", "130730-434"]);
  });

  it("is new where nothing is near", () => {
    expect(proposed("310107", null, "上海市普陀区商务委员会")).toEqual([]);
    expect(proposed(null, null, "")).toEqual([]);
  });

  it("is asked about where two bodies bear the name", () => {
    const twice = {
      ...register,
      bodies: [...register.bodies, body("130532-436", "130532", ["平乡县财政局"], {})],
    };
    expect(findBody(twice, { region: "130532", code: null, name: "平乡县财政局" }).kind).toBe("proposed");
  });

  it("comes with how alike the names are", () => {
    const match = findBody(register, { region: "130532", code: null, name: "平乡县财政" });
    expect(match.kind === "proposed" ? match.nearest[0]?.likeness : null).toBe(89);
  });
});

describe("a key", () => {
  it("is the region and the printed code", () => {
    expect(newBodyKey("130532", "434", "平乡县人民政府办公室")).toBe("130532-434");
  });

  it("is drawn from the name where no code is printed, the same every time", () => {
    const key = newBodyKey("320000", null, "江苏省人民检察院");
    expect(key).toMatch(/^320000-n[0-9a-z]{7}$/);
    expect(newBodyKey("320000", null, "江苏省 人民检察院")).toBe(key);
    expect(newBodyKey("320000", null, "江苏省人民法院")).not.toBe(key);
  });
});

describe("the register shipped", () => {
  it("holds each key, and each name of a region, once", () => {
    expect(shipped.version).toBe(REGISTER_VERSION);
    const keys = shipped.bodies.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const names = shipped.bodies.flatMap(({ region, names: own }) => own.map((name) => `${region} ${name}`));
    expect(new Set(names).size).toBe(names.length);
  });

  it("finds the two counties' government offices", () => {
    for (const [region, name] of [
      ["130532", "平乡县人民政府办公室"],
      ["130730", "怀来县人民政府办公室部门"],
    ] as const) {
      expect(findBody(shipped, { region, code: "434", name })).toMatchObject({
        kind: "found",
        body: { key: `${region}-434` },
      });
    }
  });

  it("can be searched by pinyin", () => {
    expect(shipped.bodies.find(({ key }) => key === "130532-434")?.search).toEqual({
      pinyin: "ping xiang xian ren min zheng fu ban gong shi",
      initials: "pxxrmzfbgs",
    });
  });
});
