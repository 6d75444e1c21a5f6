import { describe, expect, it } from "vitest";
import { backAtStart, createStartAddress, hasLeft, settleStart } from "../../src/embed/startAddress.ts";
import { parseAddress, printAddress } from "../../src/state/address.ts";
import { createAppStore } from "../../src/state/store.ts";

const START = parseAddress("?view=tree&dept=130532-434&chart=icicle").address;

describe("the way back to what the host shows", () => {
  it.each(["&node=20103", "&year=2024"])("is there after going to %s", (part) => {
    expect(hasLeft(START, parseAddress(`?view=tree&dept=130532-434${part}`).address)).toBe(true);
  });

  it("is there after following a link to another view", () => {
    expect(hasLeft(START, { ...START, view: "department" })).toBe(true);
  });

  it.each(["&unit=yi", "&chart=sunburst", "&lang=en", "&figure=130532-434-2023-budget~t3~9~4"])(
    "is not there for a setting: %s",
    (part) => {
      expect(hasLeft(START, parseAddress(`?view=tree&dept=130532-434${part}`).address)).toBe(false);
    },
  );

  it("shows the start in the language and unit that the reader chose", () => {
    const now = parseAddress("?view=department&dept=310107-n1uslkkk&unit=yi&lang=en").address;
    expect(printAddress(backAtStart(START, now))).toBe(
      "?view=tree&dept=130532-434&chart=icicle&unit=yi&lang=en",
    );
  });

  it("keeps what the reader set before leaving, and nothing set after", () => {
    const store = createAppStore({ query: "?view=tree&dept=nowhere", source: null, catalog: null });
    const start = createStartAddress(store.getState().address);
    settleStart(store, start);
    store.getState().adjusted({ dept: [], chart: "icicle" });
    store.getState().navigated({ node: "201" });
    store.getState().adjusted({ chart: "sunburst" });
    expect(printAddress(start.get())).toBe("?view=tree&chart=icicle");
    expect(hasLeft(start.get(), store.getState().address)).toBe(true);
  });

  it("follows the host to another start", () => {
    const start = createStartAddress(START);
    const told: string[] = [];
    const end = start.subscribe(() => told.push(start.get().view));
    start.set({ ...START, view: "flow" });
    end();
    start.set(START);
    expect(told).toEqual(["flow"]);
  });
});
