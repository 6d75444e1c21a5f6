// @vitest-environment happy-dom
import { act } from "react";
import { renderToString } from "react-dom/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { Treemap, type TreemapProps } from "../../../src/ui/chart/Treemap.tsx";
import { spendingTree, words } from "../../charts/spending.ts";
import { draw, key, only, press } from "../render.tsx";

function props(over: Partial<TreemapProps> = {}): TreemapProps {
  return {
    tree: spendingTree,
    rootCode: "",
    measure: "total",
    selected: null,
    words,
    onSelect: vi.fn(),
    onOpen: vi.fn(),
    onUp: vi.fn(),
    ...over,
  };
}

function cell(page: ParentNode, name: string): HTMLElement {
  return only(page, `[role="button"][aria-label="${name}"]`);
}

function focusOn(element: HTMLElement): void {
  act(() => element.focus());
}

const AFFAIRS = "城乡社区管理事务 9,499.58万元 占50.06%";

beforeEach(() => {
  Object.assign(window, {
    matchMedia: () => ({ matches: true, addEventListener: vi.fn(), removeEventListener: vi.fn() }),
  });
});

describe("map on a prerendered page", () => {
  const html = renderToString(<Treemap {...props()} />);

  it("names every cell as its table row does, before any script runs", () => {
    expect(html).toContain(`aria-label="${AFFAIRS}"`);
    expect(html).toContain("其余3类（教育、文化旅游体育与传媒、科学技术）55.00，占0.29%");
  });

  it("carries no inline style, which the content policy forbids", () => {
    expect(html).not.toMatch(/\sstyle=/u);
  });

  it("has one tab stop", () => {
    expect(html.match(/tabindex="0"/gu)).toHaveLength(1);
  });
});

describe("map under the pointer", () => {
  it("selects a cell at the first click and goes down at the second", () => {
    const asked = props();
    const { page, redraw } = draw(<Treemap {...asked} />);
    press(cell(page, AFFAIRS));
    expect(asked.onSelect).toHaveBeenCalledWith("21201");
    redraw(<Treemap {...asked} selected="21201" />);
    expect(cell(page, AFFAIRS).getAttribute("aria-pressed")).toBe("true");
    press(cell(page, AFFAIRS));
    expect(asked.onOpen).toHaveBeenCalledWith("21201");
  });

  it("opens the rest in its place and closes it again", () => {
    const { page } = draw(<Treemap {...props()} />);
    press(cell(page, "其余3类（教育、文化旅游体育与传媒、科学技术）55.00，占0.29%"));
    expect(cell(page, "教育支出 25.00万元 占0.13%")).toBeTruthy();
    focusOn(cell(page, "教育支出 25.00万元 占0.13%"));
    key("Escape");
    expect(cell(page, AFFAIRS)).toBeTruthy();
  });
});

describe("map by keys", () => {
  it("moves between cells by arrows, goes down by Enter, selects by the space bar", () => {
    const asked = props();
    const { page } = draw(<Treemap {...asked} />);
    focusOn(cell(page, "城乡社区支出 15,436.93万元 占81.35%"));
    key("ArrowDown");
    expect(document.activeElement?.getAttribute("aria-label")).toBe(AFFAIRS);
    key(" ");
    expect(asked.onSelect).toHaveBeenCalledWith("21201");
    key("ArrowRight");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("其他城乡社区支出 5,234.89万元 占27.59%");
    key("Home");
    key("Enter");
    expect(asked.onOpen).toHaveBeenCalledWith("212");
  });

  it("goes up by Backspace or Escape, but not past the whole", () => {
    const below = props({ rootCode: "212" });
    const { page } = draw(<Treemap {...below} />);
    focusOn(cell(page, AFFAIRS));
    key("Backspace");
    key("Escape");
    expect(below.onUp).toHaveBeenCalledTimes(2);
    const top = props();
    const { page: whole } = draw(<Treemap {...top} />);
    focusOn(cell(whole, AFFAIRS));
    key("Escape");
    expect(top.onUp).not.toHaveBeenCalled();
  });

  it("keeps one tab stop, on the selected cell", () => {
    const { page } = draw(<Treemap {...props({ selected: "21201" })} />);
    expect(only(page, '[tabindex="0"]').getAttribute("aria-label")).toBe(AFFAIRS);
  });
});

describe("map of nothing", () => {
  it("draws nothing without a tree or for a code that is not in it", () => {
    expect(renderToString(<Treemap {...props({ tree: { ...spendingTree, root: null } })} />)).toBe("");
    expect(renderToString(<Treemap {...props({ rootCode: "299" })} />)).toBe("");
  });
});
