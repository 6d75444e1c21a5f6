import { attribute, isElement, type Element, type Node } from "./parsePage.ts";

/** What the styles of an element say of whether its text is seen. */
export interface Look {
  readonly isHidden: boolean;
  readonly isStruck: boolean;
  readonly isWhite: boolean;
  readonly isGround: boolean;
}

/** The style sheets within a page, as far as they decide whether text is seen. */
export interface StyleSheets {
  lookOf(element: Element): Look;
}

const END = "\\s*(?:;|!|$)";
const NONE = /(?:^|[;\s])display\s*:\s*none/iu;
const SHOWN = /(?:^|[;\s])display\s*:\s*(?!none)[a-z]/iu;
const UNSEEN = new RegExp(
  `(?:^|[;\\s])(?:visibility\\s*:\\s*hidden|opacity\\s*:\\s*0(?:\\.0*)?${END}|font-size\\s*:\\s*0(?:\\.0*)?(?:px|pt|em|rem|%)?${END})`,
  "iu",
);
const LINE_THROUGH = /text-decoration(?:-line)?\s*:[^;]*line-through/iu;
const WHITE = new RegExp(
  `(?:^|[;\\s])color\\s*:\\s*(?:#f{3}(?:f{3})?|white|rgba?\\(\\s*255\\s*,\\s*255\\s*,\\s*255\\b[^)]*\\))${END}`,
  "iu",
);
const GROUND =
  /background(?:-color|-image)?\s*:\s*(?!\s*(?:#f{3}(?:f{3})?\b|white|transparent|none|inherit|initial))/iu;

/** Reads the style sheets of a page: rules for one tag, class or id; others are left to browsers. */
export function styleSheets(root: Element): StyleSheets {
  const looks = new Map<string, Look & { readonly isShown: boolean }>();
  for (const { selector, style } of rulesOf(root)) {
    const [before, own] = [looks.get(selector), lookOfStyle(style)];
    looks.set(selector, before === undefined ? own : joined([before, own]));
  }
  return {
    lookOf(element) {
      const own = ownLook(element);
      const ofSheets = selectorsOf(element).flatMap((selector) => looks.get(selector) ?? []);
      const all = joined([...ofSheets, own]);
      return { ...all, isHidden: all.isHidden && !all.isShown };
    },
  };
}

type FullLook = Look & { readonly isShown: boolean };

function lookOfStyle(style: string): FullLook {
  return {
    isHidden: NONE.test(style) || UNSEEN.test(style),
    isShown: SHOWN.test(style),
    isStruck: LINE_THROUGH.test(style),
    isWhite: WHITE.test(style),
    isGround: GROUND.test(style),
  };
}

function ownLook(element: Element): FullLook {
  const look = lookOfStyle(attribute(element, "style") ?? "");
  const isWhite = look.isWhite || /^(?:#?f{6}|white)$/iu.test(attribute(element, "color") ?? "");
  return { ...look, isWhite, isGround: look.isGround || attribute(element, "bgcolor") !== null };
}

function joined(looks: readonly FullLook[]): FullLook {
  return {
    isHidden: looks.some(({ isHidden }) => isHidden),
    isShown: looks.some(({ isShown }) => isShown),
    isStruck: looks.some(({ isStruck }) => isStruck),
    isWhite: looks.some(({ isWhite }) => isWhite),
    isGround: looks.some(({ isGround }) => isGround),
  };
}

function selectorsOf(element: Element): readonly string[] {
  const { tagName } = element;
  const names = (attribute(element, "class") ?? "").split(/\s+/u).filter((name) => name !== "");
  const signs = names.map((name) => `.${name}`);
  const id = attribute(element, "id");
  if (id !== null) signs.push(`#${id}`);
  return [tagName, ...signs, ...signs.map((sign) => tagName + sign)];
}

/** Rules outside of @media and the like, one for each selector that is a tag, a class or an id. */
function rulesOf(root: Element): readonly { readonly selector: string; readonly style: string }[] {
  return sheetsOf(root).flatMap((sheet) =>
    [...plain(sheet).matchAll(/([^{}]+)\{([^{}]*)\}/gu)].flatMap(([, selectors = "", style = ""]) =>
      selectors
        .split(",")
        .map((selector) => selector.trim())
        .filter((selector) => /^(?:[a-z][a-z0-9]*)?(?:[.#][\w-]+)?$/iu.test(selector) && selector !== "")
        .map((selector) => ({ selector, style })),
    ),
  );
}

function plain(sheet: string): string {
  return sheet
    .replace(/\/\*[\s\S]*?\*\//gu, "")
    .replace(/<!--|-->/gu, "")
    .replace(/@[^{};]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/gu, "");
}

function sheetsOf(root: Element): readonly string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    if (!isElement(node)) return;
    if (node.tagName === "style")
      found.push(node.childNodes.map((child) => ("value" in child ? child.value : "")).join(""));
    for (const child of node.childNodes) visit(child);
  };
  visit(root);
  return found;
}
