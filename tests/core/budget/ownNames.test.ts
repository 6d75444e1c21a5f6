import { describe, expect, it } from "vitest";
import { addAlias, addBody, NO_OWN_NAMES, withOwnNames } from "../../../src/core/budget/ownNames.ts";
import { findBody, type Register } from "../../../src/core/budget/register.ts";

const REGISTER: Register = {
  version: 1,
  bodies: [
    {
      key: "990101-101",
      region: "990101",
      names: ["临溪县档案馆"],
      codes: {},
      parent: null,
      bodyKind: "other",
      validFrom: null,
      validTo: null,
      search: { pinyin: "", initials: "" },
    },
  ],
};

describe("what the reader says of bodies", () => {
  it("makes a further name of a registered body known", () => {
    const register = withOwnNames(REGISTER, addAlias(NO_OWN_NAMES, "990101-101", "临溪县档案局"));
    const match = findBody(register, { region: "990101", code: null, name: "临溪县档案局" });
    expect(match).toMatchObject({ kind: "found", body: { key: "990101-101" } });
    expect(REGISTER.bodies[0]?.names).toEqual(["临溪县档案馆"]);
  });

  it("makes a new body known, under one key however often it is said", () => {
    const once = addBody(NO_OWN_NAMES, "990101", "临溪县气象局");
    const twice = addBody(once.own, "990101", "临溪县气象局");
    expect(twice.key).toBe(once.key);
    expect(twice.own.bodies).toHaveLength(1);
    const match = findBody(withOwnNames(REGISTER, once.own), {
      region: "990101",
      code: "207",
      name: "临溪县气象局",
    });
    expect(match).toMatchObject({ kind: "found", body: { key: once.key } });
  });
});
