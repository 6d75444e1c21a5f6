import { isElement, type Element, type Node } from "./parsePage.ts";
import { styleSheets } from "./styleSheets.ts";

/** What of a page is marked as not shown, so that it can be said. */
export interface HiddenParts {
  /** Whether text is struck out anywhere. */
  readonly isStruck: boolean;
}

const STRUCK: ReadonlySet<string> = new Set(["del", "s", "strike"]);
/** Pieces within a line. */
const PIECES: ReadonlySet<string> = new Set(["span", "font", "b", "i", "em", "strong", "u", "a"]);

/**
 * Marks with `hidden` what a reader of the page does not take for part of it: struck out; in tables
 * also what a class or id hides, too small or too faint to be seen, and white letters beside others
 * where no ground is coloured. Outside tables classes hide what a script shows again.
 */
export function markHidden(root: Element): HiddenParts {
  const sheets = styleSheets(root);
  const lettersIn = letterCount();
  let isStruck = false;
  const visit = (element: Element, block: Element, isInTable: boolean, isOnGround: boolean): void => {
    const look = sheets.lookOf(element);
    const isGround = isOnGround || look.isGround;
    const isOut = STRUCK.has(element.tagName) || look.isStruck;
    if (isOut && lettersIn(element) > 0) isStruck = true;
    const isPiece = PIECES.has(element.tagName);
    const inTable = isInTable || element.tagName === "tr";
    const isFaint = isPiece && look.isWhite && !isGround && lettersIn(block) > lettersIn(element);
    if (isOut || (inTable && (look.isHidden || isFaint))) element.attrs.push({ name: "hidden", value: "" });
    for (const child of element.childNodes) {
      if (isElement(child)) visit(child, isPiece ? block : element, inTable, isGround);
    }
  };
  visit(root, root, false, false);
  return { isStruck };
}

/** Counts the letters in an element, each element once. */
function letterCount(): (node: Node) => number {
  const known = new Map<Node, number>();
  const count = (node: Node): number => {
    if ("value" in node) return node.value.replace(/\s/gu, "").length;
    if (!isElement(node)) return 0;
    const sum = known.get(node) ?? node.childNodes.reduce((all, child) => all + count(child), 0);
    known.set(node, sum);
    return sum;
  };
  return count;
}
