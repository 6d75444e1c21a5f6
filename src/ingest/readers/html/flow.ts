import { lowered, raised } from "../raisedText.ts";
import { attribute, isElement, isLeftOut, type Element, type Node } from "./parsePage.ts";

/** Takes what flows through a page or a cell, in order. */
export interface Sink {
  line(text: string): void;
  table(table: Element): void;
}

const BLOCKS = new Set(
  "address article blockquote body caption center dd details dialog div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

/** Hands the lines and tables of an element to a sink: a block or a line break ends a line. */
export function readFlow(element: Element, sink: Sink): void {
  let line = "";
  const endLine = () => {
    for (const part of line.split(PRINTED_BREAK)) sink.line(shownText(part));
    line = "";
  };
  const visit = (node: Node, isPre: boolean, height: Height): void => {
    if ("value" in node) {
      const text = height(node.value);
      line += isPre ? text.replace(/\r?\n/gu, PRINTED_BREAK) : text;
    }
    if (!isElement(node) || isLeftOut(node)) return;
    if (node.tagName === "br") endLine();
    const isBlock = BLOCKS.has(node.tagName);
    if (isBlock) endLine();
    if (node.tagName === "table") sink.table(node);
    else {
      const pre =
        isPre || node.tagName === "pre" || /white-space\s*:\s*pre/iu.test(attribute(node, "style") ?? "");
      for (const child of node.childNodes) visit(child, pre, HEIGHTS[node.tagName] ?? height);
    }
    if (isBlock) endLine();
  };
  for (const child of element.childNodes) visit(child, false, (text) => text);
  endLine();
}

/** What becomes of text above or below the line. */
type Height = (text: string) => string;

const HEIGHTS: Readonly<Record<string, Height>> = { sup: raised, sub: lowered };

const PRINTED_BREAK = "\u2028";

/** White space of the source as a page shows it. */
function shownText(text: string): string {
  return text
    .replace(/[ \t\r\n\f]+/gu, " ")
    .replace(/\u00a0/gu, " ")
    .trim();
}
