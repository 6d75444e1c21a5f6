import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCatalog } from "../../src/core/file/readCatalog.ts";
import { parseAddress } from "../../src/state/address.ts";
import { selectGroup } from "../../src/state/oneGroup.ts";

const read = readCatalog(readFileSync(new URL("../../public/data/catalog.json", import.meta.url), "utf8"));

function group(query: string): string {
  if (!read.ok) throw new Error("the catalog is not read");
  const { chosen, year, region, entries } = selectGroup(read.value, parseAddress(query).address);
  const keys = entries.map(({ departmentKey }) => departmentKey.slice(7)).sort();
  return [chosen, String(year), region?.name ?? "several places", ...keys].join(" ");
}

describe("the documents that are ranked together", () => {
  it("are the place and year with most departments where nothing is asked", () => {
    expect(group("?view=overview")).toBe("most 2025 上海市普陀区 n07g1t4g n095hvld n0uin491 n1uslkkk");
  });

  it("are the place asked for, in its newest year with as many", () => {
    expect(group("?region=320000")).toBe("most 2019 江苏省 n00hkmu1 n1cdf0a6 n1tdw6lo");
    expect(group("?region=320000&year=2018")).toBe("named 2018 江苏省 n00hkmu1 n1cdf0a6 n1tdw6lo");
  });

  it("are one department and its usual peers", () => {
    expect(group("?dept=130532-434")).toBe("peers 2023 several places 434 434");
    expect(group("?dept=320000-n1tdw6lo&year=2017")).toBe("peers 2017 江苏省 n00hkmu1 n1cdf0a6 n1tdw6lo");
  });

  it("are the departments named, in one year", () => {
    expect(group("?dept=310107-n1uslkkk,310107-n095hvld")).toBe("named 2025 上海市普陀区 n095hvld n1uslkkk");
  });

  it("are final accounts by themselves", () => {
    expect(group("?phase=final")).toBe("most 2024 上海市普陀区 n095hvld n0ugea55");
  });
});
