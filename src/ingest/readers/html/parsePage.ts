import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from "parse5";

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;

/** Elements inside one another; browsers stop at 512. */
const DEEPEST = 600;
/** Elements of a page: one of this size takes some 300 MB. */
const MOST_ELEMENTS = 400_000;

/** Leaves the parser, which has no other way out. */
class Refused extends Error {}

/** The root of a page as a browser would build it; null where its elements are too many or too deep in one another. */
export function parsePage(text: string): Element | null {
  let depth = 0;
  let elements = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush() {
      depth += 1;
      elements += 1;
      if (depth > DEEPEST || elements > MOST_ELEMENTS) throw new Refused();
    },
    onItemPop() {
      depth -= 1;
    },
  };
  try {
    return parse(text, { treeAdapter }).childNodes.find(isElement) ?? null;
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

/** Whether a node is an element. */
export function isElement(node: Node): node is Element {
  return "tagName" in node;
}

/** An attribute's value; "" where it has none, null where it is absent. */
export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}

const NOT_CONTENT = new Set(
  "head script style noscript template nav footer aside select button textarea option svg math iframe object del rt rp".split(
    " ",
  ),
);
const NOT_CONTENT_ROLES = new Set(["navigation", "banner", "contentinfo", "complementary", "search"]);

/** Whether an element is no part of the document a reader sees: code, navigation, hidden. */
export function isLeftOut(element: Element): boolean {
  return (
    NOT_CONTENT.has(element.tagName) ||
    NOT_CONTENT_ROLES.has(attribute(element, "role") ?? "") ||
    isHidden(element) ||
    isLinkList(element)
  );
}

/** Whether an element is hidden by itself. */
export function isHidden(element: Element): boolean {
  const style = attribute(element, "style") ?? "";
  return (
    attribute(element, "hidden") !== null || /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(style)
  );
}

/** A list of nothing but links leads to other pages. */
function isLinkList(element: Element): boolean {
  if (element.tagName !== "ul" && element.tagName !== "ol") return false;
  const { letters, linkLetters, links } = measure(element);
  return links >= 3 && letters === linkLetters;
}

/** What an element holds outside the tables in it. */
export interface Measure {
  letters: number;
  linkLetters: number;
  links: number;
  tables: number;
  /** Headings, lists and forms: what stands in an article and not in the cell of a table. */
  articleParts: number;
}

const ARTICLE_PARTS = new Set(["h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "form", "article"]);

/** Measures an element without going into the tables inside it. */
export function measure(element: Element): Measure {
  const total: Measure = { letters: 0, linkLetters: 0, links: 0, tables: 0, articleParts: 0 };
  const visit = (node: Node, isInLink: boolean): void => {
    if ("value" in node) {
      const letters = node.value.replace(/\s/gu, "").length;
      total.letters += letters;
      if (isInLink) total.linkLetters += letters;
    }
    if (!isElement(node)) return;
    if (NOT_CONTENT.has(node.tagName) || isHidden(node)) return;
    if (node.tagName === "table") {
      total.tables += 1;
      return;
    }
    if (node.tagName === "a") total.links += 1;
    if (ARTICLE_PARTS.has(node.tagName)) total.articleParts += 1;
    for (const child of node.childNodes) visit(child, isInLink || node.tagName === "a");
  };
  for (const child of element.childNodes) visit(child, false);
  return total;
}
