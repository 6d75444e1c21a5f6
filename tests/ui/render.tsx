import { act, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { afterEach } from "vitest";
import type { Language } from "../../src/i18n/language.ts";
import type { MoneyUnit } from "../../src/core/money/unit.ts";
import { ReaderProvider, type EvidenceRequest } from "../../src/ui/ReaderContext.tsx";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const mounted: (() => void)[] = [];

afterEach(() => {
  for (const unmount of mounted.splice(0)) unmount();
});

/** What a reader of the test page sees and asked for. */
export interface Drawn {
  readonly page: HTMLElement;
  readonly asked: readonly EvidenceRequest[];
  readonly redraw: (element: ReactNode) => void;
}

/** Draws an element for a reader of one language and unit. */
export function draw(
  element: ReactNode,
  { language = "zh", unit = "wan" }: { readonly language?: Language; readonly unit?: MoneyUnit } = {},
): Drawn {
  const page = document.createElement("div");
  document.body.append(page);
  const root = createRoot(page);
  const asked: EvidenceRequest[] = [];
  const redraw = (next: ReactNode) =>
    act(() =>
      root.render(
        <ReaderProvider language={language} unit={unit} openEvidence={(request) => asked.push(request)}>
          {next}
        </ReaderProvider>,
      ),
    );
  redraw(element);
  mounted.push(() => {
    act(() => root.unmount());
    page.remove();
  });
  return { page, asked, redraw };
}

/** The one element of the page that a selector finds. */
export function only(page: ParentNode, selector: string): HTMLElement {
  const found = page.querySelectorAll<HTMLElement>(selector);
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`${found.length} elements for ${selector}`);
  return first;
}

export function press(element: Element): void {
  act(() => {
    element.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
  });
}

/** Presses a key on the element that holds the focus. */
export function key(name: string, over: KeyboardEventInit = {}): void {
  act(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true, ...over }),
    );
  });
}

/** The words of an element without doubled spaces. */
export function wordsOf(element: Element | null): string {
  return (element?.textContent ?? "").replace(/\s+/gu, " ").trim();
}
