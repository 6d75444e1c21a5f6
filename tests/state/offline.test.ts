import { describe, expect, it } from "vitest";
import { createAppStore } from "../../src/state/store.ts";

const catalog = "https://portal.example/data/catalog.json";
const since = "2026-11-22T02:03:00.000Z";

describe("how old what is shown is", () => {
  it("is remembered by file, and forgotten once the network has answered", () => {
    const store = createAppStore({ query: "", source: null, catalog: null });
    const { ageHeard } = store.getState();
    ageHeard(catalog, null);
    expect(store.getState().kept).toEqual({});
    ageHeard(catalog, since);
    expect(store.getState().kept).toEqual({ [catalog]: since });
    const before = store.getState().kept;
    ageHeard(catalog, since);
    expect(store.getState().kept).toBe(before);
    ageHeard(catalog, null);
    expect(store.getState().kept).toEqual({});
  });
});
