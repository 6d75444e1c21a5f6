import { describe, expect, it } from "vitest";
import { gatheredBy, needsOf, showsDocuments, showsOneDepartment } from "../../src/page/viewNeeds.ts";
import { VIEWS, type View } from "../../src/state/address.ts";

const PINGXIANG = "130532-434";
const HUAILAI = "130730-434";

const gathered = (view: View) =>
  [[], [PINGXIANG], [PINGXIANG, HUAILAI]].map((dept) => gatheredBy({ view, dept }));

describe("what the page and its filters know of a view", () => {
  it("the tree shows one department and adds several up", () => {
    expect(gathered("tree")).toEqual(["one", "one", "sum"]);
    expect(showsOneDepartment({ view: "tree", dept: [PINGXIANG] })).toBe(true);
    expect(showsOneDepartment({ view: "tree", dept: [PINGXIANG, HUAILAI] })).toBe(false);
  });

  it("the flow without a department is that of a place, 三公 always are of departments beside each other", () => {
    expect(gathered("flow")).toEqual(["group", "sum", "sum"]);
    expect(gathered("three-public")).toEqual(["group", "group", "group"]);
  });

  it("checks without a department are those of every document", () => {
    expect(gathered("quality")).toEqual(["everything", "each", "each"]);
  });

  it("data and method have no filters, wait for no catalog and draw no charts", () => {
    expect(VIEWS.filter((view) => !showsDocuments(view))).toEqual(["data", "about"]);
    expect(VIEWS.filter((view) => !needsOf(view).charts)).toEqual(["quality", "data", "about"]);
  });

  it("only the comparison chooses departments and years itself", () => {
    expect(VIEWS.filter((view) => needsOf(view).choosesItself)).toEqual(["compare"]);
    expect(VIEWS.filter((view) => needsOf(view).prefers === "most-years")).toEqual(["change"]);
  });

  it("the results of checks and views without documents repeat neither scope nor unit in print", () => {
    expect(needsOf("overview").head).toEqual(["unit"]);
    expect(VIEWS.filter((view) => needsOf(view).head.length === 0)).toEqual(["quality", "data", "about"]);
  });
});
