import { expect, it } from "vitest";
import { read, said } from "./said.ts";

it("reads a change whose base is explained in a bracket: 比2023年（上一年度，下同）预算", () => {
  expect(said("2024年收入预算19,314.52万元，比2023年（上一年度，下同）预算增加421.25万元。")).toEqual([
    "revenue 19,314.52万元 | increase 421.25万元 2023 budget",
  ]);
});

it("takes a nil right behind 一致 for the change, and the amount again for the year before", () => {
  const [nil] = read(["公务用车购置费0万元，与2023年预算一致0万元，主要原因是无公务用车。"]);
  expect(nil?.change).toMatchObject({ direction: "unchanged", delta: 0, printed: "0万元" });
  expect(said("公务接待费3万元，与2023年预算持平3万元。")).toEqual([
    "reception 3万元 | unchanged 持平 2023 budget from 3000000",
  ]);
  expect(said("公务接待费3万元，与2023年预算持平5万元。")).toEqual([
    "reception 3万元 | unchanged 持平 2023 budget",
  ]);
});
