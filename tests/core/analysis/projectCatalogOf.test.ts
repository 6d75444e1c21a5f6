import { describe, expect, it } from "vitest";
import { matchingProjects, projectCatalogOf } from "../../../src/core/analysis/projectCatalogOf.ts";
import { shipped } from "./shipped.ts";
import { wan } from "./wan.ts";

const catalog = projectCatalogOf(
  ["130532-434-2023-budget", "130730-434-2023-budget", "310107-n1uslkkk-2023-budget"].map(shipped),
);
const [pingxiang, huailai, wanli] = catalog.departments;

describe("the projects of several departments", () => {
  it("lists nine of 平乡县, four of 怀来县, five of 万里街道 2023", () => {
    expect(catalog.departments.map(({ list }) => list.projects.length)).toEqual([9, 4, 5]);
    expect(catalog.projects).toHaveLength(18);
    expect(new Set(catalog.projects.map(({ key }) => key)).size).toBe(18);
  });

  it("says how much of 项目支出 the budgets listed cover", () => {
    expect(wan(wanli?.list.budgets)).toBe("3,351.3343 derived");
    expect(wan(wanli?.list.spending)).toBe("6,557.2343");
    expect(wanli?.covered).toBe("51.11");
    expect(wan(huailai?.list.budgets)).toBe("800.00 derived");
    expect(huailai?.covered).toBe("100.00");
  });

  it("holds ceilings beside 项目支出 without calling them budgets: 490.51 beside 486.51, 4.00 apart", () => {
    expect(wan(pingxiang?.list.ceilings)).toBe("490.51 derived");
    expect(wan(pingxiang?.list.spending)).toBe("486.51");
    expect(wan(pingxiang?.list.difference)).toBe("4.00 derived");
    expect(pingxiang?.list.withBudget).toBe(0);
    expect(pingxiang?.covered).toBeNull();
  });

  it("counts targets with a number apart from targets in words", () => {
    const counts = catalog.departments.map(({ targets }) => targets.quantitative + targets.qualitative);
    expect(counts).toEqual([91, 25, 65]);
    const platform = catalog.projects.find(({ entry }) => entry.project.name === "12345热线平台");
    expect(platform?.targets).toEqual({ quantitative: 6, qualitative: 3 });
  });

  it("joins procurement lines by the project's name", () => {
    expect(huailai?.procurement).toEqual({ lines: 13, joined: 13 });
    expect(catalog.projects.map(({ purchases }) => wan(purchases)).slice(9, 13)).toEqual([
      "500.00",
      "not-in-file",
      "not-in-file",
      "19.92 derived",
    ]);
  });

  it("joins no asset line that bears no project's name", () => {
    expect(pingxiang?.assets).toEqual({ lines: 6, joined: 0 });
  });

  it("finds projects by name, department and target, all words together", () => {
    const names = (query: string) =>
      matchingProjects(catalog.projects, query).map(({ entry }) => entry.project.name);
    expect(names("就业援助")).toEqual(["就业援助基地补贴"]);
    expect(names("怀来 法律")).toEqual(["怀财字【2023】7号法律事务"]);
    expect(names("没有这个项目")).toEqual([]);
    expect(names(" ")).toHaveLength(18);
  });
});
