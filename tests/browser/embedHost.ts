import { createHash } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { Frame } from "@playwright/test";
import { expect, test as base, type Page } from "./fixture.ts";

/** A page of somebody else, on a port of its own, with a policy that allows nothing but the embed. */
export interface HostPage {
  /** Serves the body and goes there; embed.js comes with it unless told otherwise. */
  readonly open: (body: string, options?: HostOptions) => Promise<void>;
  /** `http://127.0.0.1:…/open/mingzhang/`: where the embeds come from. */
  readonly app: string;
}

interface HostOptions {
  readonly lang?: string;
  /** Further content of the head: a second script, style. */
  readonly head?: string;
  /** Rules of the host's own sheet. */
  readonly css?: string;
  readonly withElement?: boolean;
  /** How the host's policy lets embed.js in. */
  readonly allow?: "address" | "nonce" | "hash";
}

/** What the host's page kept of the messages that came to it, in order. */
export interface Heard {
  readonly data: unknown;
  readonly at: number;
}

export const test = base.extend<{ readonly host: HostPage }>({
  host: async ({ page, baseURL }, use) => {
    const app = new URL("./", baseURL).href;
    let source = "";
    const files = new Map<string, readonly [type: string, text: string]>();
    const server = createServer((request, response) => {
      const [type, text] = files.get(request.url ?? "") ?? ["text/plain", ""];
      const { origin } = new URL(app);
      response.writeHead(type === "text/plain" ? 404 : 200, {
        "Content-Type": `${type}; charset=utf-8`,
        "Content-Security-Policy": `default-src 'none'; script-src 'self' ${source}; style-src 'self'; frame-src ${origin}; base-uri 'none'; form-action 'none'`,
      });
      response.end(text);
    });
    const address = await listening(server);
    files.set("/host.js", ["text/javascript", HOST_SCRIPT]);
    await use({
      app,
      open: async (body, options = {}) => {
        const { lang = "zh-CN", head = "", css = "", withElement = true, allow = "address" } = options;
        const entry = await entryOf(`${app}embed.js`, allow);
        source = entry.source;
        const script = withElement ? entry.tag : "";
        files.set("/host.css", ["text/css", `${HOST_STYLE}${css}`]);
        files.set("/", [
          "text/html",
          `<!doctype html><html lang="${lang}"><head><title>部门预算公开</title><link rel="stylesheet" href="/host.css"><script src="/host.js"></script>${script}${head}</head><body><main>${body}</main></body></html>`,
        ]);
        await page.goto(address);
      },
    });
    server.closeAllConnections();
    server.close();
  },
});

/** The script's tag, and what the host's policy says for it. */
async function entryOf(address: string, allow: "address" | "nonce" | "hash") {
  switch (allow) {
    case "address":
      return { source: address, tag: `<script src="${address}" async></script>` };
    case "nonce":
      return { source: "'nonce-h0st'", tag: `<script src="${address}" nonce="h0st" async></script>` };
    case "hash": {
      const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
      const hash = `sha384-${createHash("sha384").update(bytes).digest("base64")}`;
      return {
        source: `'${hash}'`,
        tag: `<script src="${address}" integrity="${hash}" crossorigin async></script>`,
      };
    }
  }
}

const HOST_STYLE = `body { margin: 0; font: 16px/1.6 sans-serif; color-scheme: light dark }
main { max-width: 768px; margin: 0 auto; padding: 16px }
iframe { display: block; width: 100%; height: 320px; border: 0 }
.away { height: 6000px }`;

/** Keeps the messages and events it hears, and gives plain frames the height that they say in open-iframe-resizer's words. */
const HOST_SCRIPT = `window.heard = [];
window.shift = 0;
window.told = [];
for (const type of ["mingzhang:ready", "mingzhang:navigate", "mingzhang:resize"]) {
  document.addEventListener(type, ({ detail }) => told.push({ type, detail }));
}
addEventListener("message", (event) => {
  heard.push({ data: event.data, at: Date.now() });
  for (const frame of document.querySelectorAll("iframe")) {
    if (frame.contentWindow === event.source && event.data.type === "iframe-resized" && !frame.dataset.kept) {
      frame.style.height = event.data.height + "px";
    }
  }
});
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) shift += entry.value;
}).observe({ type: "layout-shift", buffered: true });
`;

function listening(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const bound = server.address();
      resolve(`http://127.0.0.1:${String(typeof bound === "object" && bound !== null ? bound.port : 0)}/`);
    });
  });
}

/** The messages heard so far. */
export function heard(page: Page): Promise<readonly Heard[]> {
  return page.evaluate(() => (window as unknown as { heard: readonly Heard[] }).heard);
}

/** The frame of an element or of a plain iframe, once its view is drawn. */
export async function frameOf(page: Page, selector: string): Promise<Frame> {
  const outer = page.locator(selector);
  await outer.scrollIntoViewIfNeeded();
  const handle = await outer.evaluateHandle(
    (element) => element.shadowRoot?.querySelector("iframe") ?? element,
  );
  const frame = await handle.contentFrame();
  if (frame === null) throw new Error(`${selector} has no frame`);
  await expect(frame.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(frame.locator('main [aria-busy="true"]')).toHaveCount(0);
  return frame;
}

/** Of an element or a plain iframe, as the host's page lays it out. */
export function heightOf(page: Page, selector: string): Promise<number> {
  return page.locator(selector).evaluate((element) => element.getBoundingClientRect().height);
}

/** Waits until no frame has said another height for half a second. */
export async function settled(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      const sizes = (await heard(page)).filter(({ data }) => isHeight(data));
      return page.evaluate((last) => Date.now() - last, sizes.at(-1)?.at ?? 0);
    })
    .toBeGreaterThan(500);
}

/** Whether a message says a height in open-iframe-resizer's words. */
export function isHeight(data: unknown): boolean {
  return typeof data === "object" && data !== null && "type" in data && data.type === "iframe-resized";
}

export { expect, type Page };
