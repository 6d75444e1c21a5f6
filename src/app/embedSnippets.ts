import { readParameters } from "../state/addressText.ts";

/** One view as a page of somebody else shows it. */
export interface Embedding {
  /** Absolute address of embed.html, without a query. */
  readonly frame: string;
  /** Absolute address of embed.js. */
  readonly script: string;
  /** The view's address: `?view=tree&dept=…`, or "". */
  readonly query: string;
  /** What the frame is called for those who do not see it. */
  readonly title: string;
  /** In px; null for the width of its column. */
  readonly width: number | null;
  /** In px, as measured at that width. */
  readonly height: number;
  /** The host's own colour, `#rrggbb`; null for none. */
  readonly accent: string | null;
}

/** The address that a frame shows. */
export function frameAddress({ frame, query, accent }: Embedding): string {
  if (accent === null) return `${frame}${query}`;
  return `${frame}${query === "" ? "?" : `${query}&`}accent=${encodeURIComponent(accent)}`;
}

/** A plain frame; without a script in the host's page it keeps the height measured here. */
export function iframeSnippet(embedding: Embedding): string {
  const { title, width, height } = embedding;
  return element("iframe", [
    ["src", frameAddress(embedding)],
    ["title", title],
    ["width", width === null ? "100%" : String(width)],
    ["height", String(height)],
    ["loading", "lazy"],
    ["frameborder", "0"],
    ["allow", "clipboard-write"],
  ]);
}

/** The element of embed.js; its attributes are the keys of the address, its language is said whatever the page's is. */
export function elementSnippet(embedding: Embedding): string {
  const { script, query, title, height, accent } = embedding;
  const keys = [...readParameters(query)].filter(([key]) => key !== "lang");
  const language = readParameters(query).get("lang") ?? "zh";
  return [
    `<script src="${escaped(script)}" async></script>`,
    element("mingzhang-view", [
      ...keys,
      ["lang", language],
      ...(accent === null ? [] : [["accent", accent] as const]),
      ["height", String(height)],
      ["title", title],
    ]),
  ].join("\n");
}

/** A frame of nothing but what WordPress keeps of one. */
export function wordpressSnippet(embedding: Embedding): string {
  const { title, width, height } = embedding;
  return element("iframe", [
    ["src", frameAddress(embedding)],
    ["width", width === null ? "100%" : String(width)],
    ["height", String(height)],
    ["frameborder", "0"],
    ["title", title],
  ]);
}

function element(name: string, attributes: readonly (readonly [name: string, value: string])[]): string {
  const written = attributes.map(([attribute, value]) => ` ${attribute}="${escaped(value)}"`).join("");
  return `<${name}${written}></${name}>`;
}

/** A value that ends neither its attribute nor its element, whatever it holds. */
function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
