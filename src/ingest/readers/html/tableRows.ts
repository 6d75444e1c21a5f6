import { attribute, isElement, isHidden, measure, type Element } from "./parsePage.ts";

/** The cells of one row of a table, and where its group of rows ends. */
export interface TableRow {
  readonly cells: readonly Element[];
  /** Index after the last row of the group: no cell reaches further down. */
  readonly groupEnd: number;
}

/** Visible rows of a table in the order they are shown: head, bodies, foot. */
export function rowsOf(table: Element): readonly TableRow[] {
  const parts = table.childNodes.filter(isElement).filter((part) => !isHidden(part));
  const named = (name: string) => parts.filter(({ tagName }) => tagName === name);
  const groups = [...named("thead"), ...named("tbody"), ...named("tfoot")];
  const rows: TableRow[] = [];
  for (const group of groups) {
    const own = elements(group, ["tr"]);
    const groupEnd = rows.length + own.length;
    for (const row of own) rows.push({ cells: elements(row, ["td", "th"]), groupEnd });
  }
  return rows;
}

/** Whether rows of a table that are not shown hold text. */
export function hasHiddenRows(table: Element): boolean {
  const groups = table.childNodes.filter(isElement);
  return groups
    .flatMap((group) => group.childNodes.filter(isElement))
    .some((row) => row.tagName === "tr" && isHidden(row) && shownText(row));
}

/** Whether cells of shown rows, or parts of such cells, are not shown and hold text; tables in cells are looked at on their own. */
export function hasHiddenCells(table: Element): boolean {
  const groups = table.childNodes.filter(isElement);
  const rows = groups.flatMap((group) => group.childNodes.filter(isElement)).filter((row) => !isHidden(row));
  return rows.flatMap((row) => row.childNodes.filter(isElement)).some(holdsHidden);
}

function holdsHidden(element: Element): boolean {
  if (element.tagName === "table") return false;
  if (isHidden(element)) return holdsText(element);
  return element.childNodes.filter(isElement).some(holdsHidden);
}

function holdsText(element: Element): boolean {
  return element.childNodes.some((child) =>
    isElement(child) ? holdsText(child) : "value" in child && child.value.trim() !== "",
  );
}

function shownText(row: Element): boolean {
  return row.childNodes.filter(isElement).some((cell) => measure(cell).letters > 0);
}

function elements(parent: Element, names: readonly string[]): readonly Element[] {
  return parent.childNodes
    .filter(isElement)
    .filter((part) => names.includes(part.tagName) && !isHidden(part));
}

/**
 * Whether a table only places parts of the page: it says so, it holds other tables and few texts
 * of its own side by side, it never has two texts side by side, or its one row holds an article.
 */
export function isLayout(table: Element, rows: readonly TableRow[]): boolean {
  const role = attribute(table, "role");
  if (role === "presentation" || role === "none") return true;
  const measured = rows.map(({ cells }) => cells.map(measure));
  const abreast = measured.filter((cells) => cells.filter(({ letters }) => letters > 0).length > 1).length;
  const parts = measured.flat();
  if (parts.some(({ tables }) => tables > 0)) return abreast < 2 || 2 * abreast < rows.length;
  return abreast === 0 || (rows.length === 1 && parts.some(({ articleParts }) => articleParts > 0));
}

/** A table of nothing but links leads to other pages. */
export function isNavigation(rows: readonly TableRow[]): boolean {
  const parts = rows.flatMap(({ cells }) => cells.map(measure));
  const sum = (of: (part: (typeof parts)[number]) => number) =>
    parts.reduce((all, part) => all + of(part), 0);
  return (
    sum(({ links }) => links) >= 3 &&
    sum(({ tables }) => tables) === 0 &&
    sum(({ letters }) => letters) === sum(({ linkLetters }) => linkLetters)
  );
}
