import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import { gridMove, typedRow, type GridPosition, type GridRow } from "./treeGridKeys.ts";

const TYPING_PAUSE = 700;

export interface GridFocusOptions {
  readonly rows: readonly GridRow[];
  readonly columns: number;
  readonly selected: string | null;
  readonly onExpand: (row: string, expanded: boolean) => void;
  readonly onActivate: (row: string) => void;
}

/**
 * Roving focus of a treegrid: one row is the tab stop; the arrow keys move between rows and cells.
 * A cell that holds a button gives the focus to it; Enter on another cell acts on its row.
 */
export function useGridFocus({ rows, columns, selected, onExpand, onActivate }: GridFocusOptions) {
  const grid = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: "", at: 0 });
  const wanted = useRef<GridPosition | null>(null);
  const [position, setPosition] = useState<GridPosition | null>(null);
  const known = (key: string | null | undefined) => rows.some((row) => row.key === key);
  const current = known(position?.row) ? position : null;
  const tabStop = current?.row ?? (known(selected) ? selected : rows[0]?.key) ?? null;

  useEffect(() => {
    if (wanted.current === null) return;
    elementAt(grid.current, wanted.current)?.focus();
    wanted.current = null;
  });

  const focus = (next: GridPosition) => {
    wanted.current = next;
    setPosition({ ...next });
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const at = positionOf(event.target);
    if (at === null || event.altKey || event.metaKey) return;
    const now = Date.now();
    const text = now - typed.current.at < TYPING_PAUSE ? typed.current.text : "";
    if (isTyped(event) && (event.key !== " " || text !== "")) {
      typed.current = { text: text + event.key, at: now };
      const found = typedRow(rows, at.row, typed.current.text);
      if (found !== null) focus({ row: found, column: at.column });
      event.preventDefault();
      return;
    }
    if (event.key === "Enter" && event.target instanceof HTMLButtonElement) return;
    const move = gridMove(rows, columns, at, { key: event.key, ctrl: event.ctrlKey });
    if (move === null) return;
    event.preventDefault();
    if (move.kind === "focus") focus(move.position);
    else if (move.kind === "activate") onActivate(move.position.row);
    else onExpand(move.row, move.kind === "expand");
  };

  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const at = positionOf(event.target);
    if (at !== null && (at.row !== position?.row || at.column !== position.column)) setPosition(at);
  };

  return { grid, tabStop, onKeyDown, onFocus };
}

function isTyped({ key, ctrlKey }: KeyboardEvent): boolean {
  return !ctrlKey && [...key].length === 1;
}

/** The row and column an element of the grid stands in, from its `data-row` and `data-column`. */
export function positionOf(target: EventTarget | null): GridPosition | null {
  if (!(target instanceof Element)) return null;
  const row = target.closest("[data-row]")?.getAttribute("data-row") ?? null;
  const column = target.closest("[data-column]")?.getAttribute("data-column") ?? null;
  return row === null ? null : { row, column: column === null ? null : Number(column) };
}

function elementAt(grid: HTMLElement | null, { row, column }: GridPosition): HTMLElement | null {
  const inRow = grid?.querySelector<HTMLElement>(`[data-row="${CSS.escape(row)}"]`) ?? null;
  if (column === null) return inRow;
  const cell = inRow?.querySelector<HTMLElement>(`[data-column="${column}"]`) ?? null;
  return cell?.querySelector<HTMLElement>("button, a") ?? cell;
}
