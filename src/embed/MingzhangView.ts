import { ADDRESS_ATTRIBUTES, COLOUR_ATTRIBUTES, frameQuery } from "./frameQuery.ts";
import { readFrameMessage, showMessage, type SentFrameMessage } from "./hostMessages.ts";
import { reservedHeight } from "./reservedHeight.ts";

/** What a new value of needs another frame for; all other attributes are sent to the one there is. */
const FRAME_ATTRIBUTES: readonly string[] = ["data", "sandbox", "base"];

/** A frame that asks for more than this is not a view; the host's page is not stretched for it. */
const HIGHEST = 30_000;

/**
 * `<mingzhang-view>`: one frame in a shadow tree, as high as its view, that tells the host's page
 * what happens in it by `mingzhang:ready`, `mingzhang:navigate` and `mingzhang:resize`.
 */
export class MingzhangView extends HTMLElement {
  /** Address of a file beside embed.html, for elements that name no `base` of their own. */
  static home = document.baseURI;

  static readonly observedAttributes = [
    ...ADDRESS_ATTRIBUTES,
    ...COLOUR_ATTRIBUTES,
    ...FRAME_ATTRIBUTES.slice(1),
    "height",
    "title",
  ];

  readonly #shadow = withLook(this.attachShadow({ mode: "open" }));
  #frame: HTMLIFrameElement | null = null;
  #query = "";
  #isReady = false;
  #changed = new Set<string>();

  connectedCallback(): void {
    window.addEventListener("message", this.#hear);
    this.#begin();
  }

  disconnectedCallback(): void {
    window.removeEventListener("message", this.#hear);
    this.#frame?.remove();
    this.#frame = null;
  }

  /** Being moved without being taken out loses nothing. */
  connectedMoveCallback(): void {
    return;
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (this.#frame === null || before === now) return;
    // Several attributes set in a row are one change.
    if (this.#changed.size === 0) queueMicrotask(() => this.#follow());
    this.#changed.add(name);
  }

  #begin(): void {
    this.#frame?.remove();
    this.#isReady = false;
    this.#query = this.#wanted();
    const frame = document.createElement("iframe");
    frame.loading = "lazy";
    frame.title = this.title || "明账 Mingzhang";
    frame.allow = "clipboard-write";
    // It is always as high as its content: a scroll bar would only come and go.
    frame.setAttribute("scrolling", "no");
    const sandbox = this.getAttribute("sandbox");
    if (sandbox !== null) frame.setAttribute("sandbox", sandbox);
    this.#frame = frame;
    this.#reserve();
    frame.src = this.#address();
    this.#shadow.append(frame);
  }

  #follow(): void {
    const changed = this.#changed;
    this.#changed = new Set();
    const frame = this.#frame;
    if (frame === null) return;
    if (FRAME_ATTRIBUTES.some((name) => changed.has(name))) {
      this.#begin();
      return;
    }
    if (changed.has("title")) frame.title = this.title;
    if (changed.has("height") && !this.#isReady) this.#reserve();
    if (this.#wanted() === this.#query) return;
    this.#query = this.#wanted();
    if (this.#isReady) frame.contentWindow?.postMessage(showMessage(this.#query), "*");
    else frame.src = this.#address();
  }

  #wanted(): string {
    const pageLanguage = this.closest("[lang]")?.getAttribute("lang") ?? null;
    return frameQuery((name) => this.getAttribute(name), pageLanguage);
  }

  #address(): string {
    return new URL(`embed.html${this.#query}`, this.getAttribute("base") ?? MingzhangView.home).href;
  }

  #reserve(): void {
    const { width } = this.getBoundingClientRect();
    const [view, dept, hint] = ["view", "dept", "height"].map((name) => this.getAttribute(name));
    this.#setHeight(reservedHeight({ view: view ?? null, dept: dept ?? null, hint: hint ?? null, width }));
  }

  #setHeight(height: number): void {
    if (this.#frame !== null) this.#frame.style.height = `${String(Math.min(Math.ceil(height), HIGHEST))}px`;
  }

  readonly #hear = ({ source, origin, data }: MessageEvent): void => {
    const frame = this.#frame;
    if (frame === null || source === null || source !== frame.contentWindow) return;
    // A sandboxed frame has no origin of its own.
    if (origin !== "null" && origin !== new URL(frame.src).origin) return;
    const message = readFrameMessage(data);
    if (message === null) return;
    if (message.type === "ready") this.#isReady = true;
    if (message.type === "ready" && this.title === "") frame.title = message.title;
    if (message.type === "resize") this.#setHeight(message.height);
    this.#tell(message);
  };

  #tell(detail: SentFrameMessage): void {
    this.dispatchEvent(
      new CustomEvent(`mingzhang:${detail.type}`, { detail, bubbles: true, composed: true }),
    );
  }
}

/** A sheet made by code: the host's policy need not allow inline style. */
function withLook(shadow: ShadowRoot): ShadowRoot {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    ":host{display:block}:host([hidden]){display:none}iframe{display:block;width:100%;border:0}",
  );
  shadow.adoptedStyleSheets = [sheet];
  return shadow;
}
