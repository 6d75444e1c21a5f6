import {
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
} from "react";
import { neighbour, type Direction } from "../../charts/neighbour.ts";
import type { Rect } from "../../charts/rect.ts";
import type { TargetActions } from "./CellTarget.tsx";
import type { TipAt } from "./ChartTip.tsx";

/** A mark that the keys reach, at its place in the picture. */
export interface Target {
  readonly key: string;
  readonly place: Rect;
}

/** What the marks of a chart say and do. Keep the object between renders. */
export interface TargetBehaviour {
  readonly label: (key: string) => string;
  readonly tip: (key: string) => readonly string[];
  /** A click or a tap. */
  readonly press: (key: string) => void;
  /** The space bar. */
  readonly select: (key: string) => void;
  /** Enter. */
  readonly open: (key: string) => void;
  /** Backspace or Escape; the mark that should have the focus on the level above, or null at the top. */
  readonly up: () => string | null;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

const GOES_UP: ReadonlySet<string> = new Set(["Backspace", "Escape"]);

/**
 * One tab stop for all marks of a chart, arrows between them, and the tip of the one pointed at.
 * @param level changes when the chart shows another level; a focus that was inside stays inside
 */
export function useTargets(
  frame: RefObject<SVGSVGElement | null>,
  targets: readonly Target[],
  selected: string | null,
  level: string,
  behaviour: TargetBehaviour,
): { readonly current: string | null; readonly tip: TipAt | null; readonly actions: TargetActions } {
  const [focused, setFocused] = useState<string | null>(null);
  const [tip, setTip] = useState<(TipAt & { readonly level: string }) | null>(null);
  const refocus = useRef(false);
  const keys = targets.map((target) => target.key);
  const current = [focused, selected].find((key) => key !== null && keys.includes(key)) ?? keys[0] ?? null;

  useLayoutEffect(() => {
    if (!refocus.current) return;
    refocus.current = false;
    frame.current?.querySelector<SVGGElement>('[tabindex="0"]')?.focus();
  }, [frame, level]);

  const actions = useMemo((): TargetActions => {
    const focusOn = (key: string): void => {
      setFocused(key);
      const marks = frame.current?.querySelectorAll<SVGGElement>("[data-key]") ?? [];
      [...marks].find((mark) => mark.dataset["key"] === key)?.focus();
    };
    return {
      label: behaviour.label,
      press: (key) => behaviour.press(key),
      keyDown: (key, event) => {
        const next = reachedBy(event.key, targets, key);
        const above = GOES_UP.has(event.key) ? behaviour.up() : null;
        if (next !== null) focusOn(next);
        else if (event.key === " ") behaviour.select(key);
        else if (event.key === "Enter") {
          refocus.current = true;
          behaviour.open(key);
        } else if (above !== null) {
          refocus.current = true;
          setFocused(above);
        } else return;
        swallow(event);
      },
      focus: (key, event) => {
        refocus.current = false;
        setFocused(key);
        const place = targets.find((target) => target.key === key)?.place;
        if (place === undefined || !event.currentTarget.matches(":focus-visible")) return;
        setTip({ ...beside(place), lines: behaviour.tip(key), level });
      },
      blur: () => setTip(null),
      point: (key, event) => {
        const box = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
        if (event.pointerType !== "mouse" || box === undefined) return;
        setTip({ ...besidePointer(event, box), lines: behaviour.tip(key), level });
      },
      leave: () => setTip(null),
    };
  }, [frame, targets, behaviour, level]);
  return { current, tip: tip?.level === level ? tip : null, actions };
}

/** The mark that a key moves to from another; null for a key that moves nowhere. */
function reachedBy(pressed: string, targets: readonly Target[], from: string): string | null {
  const at = targets.findIndex((target) => target.key === from);
  const direction = ARROWS[pressed];
  if (direction !== undefined) {
    const places = targets.map((target) => target.place);
    return targets[neighbour(places, at, direction)]?.key ?? null;
  }
  if (pressed === "Home") return targets[0]?.key ?? null;
  return pressed === "End" ? (targets.at(-1)?.key ?? null) : null;
}

/** Where the tip of a mark stands that the keys reached: below it, or in it where it is high. */
function beside({ x, y, height }: Rect): Omit<TipAt, "lines"> {
  return height > 120 ? { x: x + 12, top: y, bottom: y + 80 } : { x, top: y - 4, bottom: y + height + 4 };
}

function besidePointer(event: PointerEvent, box: DOMRect): Omit<TipAt, "lines"> {
  const [x, y] = [event.clientX - box.x, event.clientY - box.y];
  return { x: x + 14, top: y - 10, bottom: y + 20 };
}

function swallow(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
