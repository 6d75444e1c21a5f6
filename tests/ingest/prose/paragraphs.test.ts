import { expect, it } from "vitest";
import { joinBroken } from "../../../src/ingest/prose/paragraphs.ts";
import { paragraphs } from "./said.ts";

it("joins a figure to the words it was cut from, at the place of the words", () => {
  const joined = joinBroken(paragraphs(["人员经费", "95.36万元。", "公用经费10万元。", "20万元"]));
  expect(joined.map((one) => [one.place.paragraph, one.text])).toEqual([
    [1, "人员经费95.36万元。"],
    [3, "公用经费10万元。"],
    [4, "20万元"],
  ]);
});
