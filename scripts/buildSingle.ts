// npm run build:single: app and data as one HTML file that opens from disk, for offices without a network.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { singlePolicy } from "./contentSecurityPolicy.ts";
import { readDataFolder } from "./publish/dataFolder.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const ownData = join(root, "public/data");
const cMaps = join(dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json")), "cmaps");
/** Names beside the figures, the project's where the folder has none. */
const NAMES = [
  "departments.json",
  ...readdirSync(join(ownData, "reference")).map((name) => `reference/${name}`),
];
/** The tables of characters of simplified Chinese; the others stay out. */
const CHINESE = /^(?:Adobe-GB1|GB|UniGB)/u;

const { values } = parseArgs({
  options: {
    data: { type: "string", default: ownData },
    out: { type: "string", default: join(root, "dist-single/mingzhang.html") },
  },
});
const read = readDataFolder(values.data);
if (!read.ok) {
  for (const sentence of read.error) console.error(sentence);
  process.exit(1);
}
const html = page(await code(), files(values.data, [...read.value.disclosures.keys()]));
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, html);
const megabytes = (Buffer.byteLength(html) / 1e6).toFixed(1);
console.log(
  `✓ ${relative(process.cwd(), values.out)}: ${megabytes} MB, ${String(read.value.disclosures.size)} disclosures`,
);

interface Code {
  readonly script: string;
  readonly style: string;
  readonly worker: string;
}

/** The app with every view in one script; its worker, built with it, is taken out of the files beside. */
async function code(): Promise<Code> {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const built = await build({
    root,
    configFile: false,
    logLevel: "warn",
    base: "./",
    publicDir: false,
    define: { __APP_VERSION__: JSON.stringify(version) },
    plugins: [react()],
    worker: { format: "iife" },
    build: {
      write: false,
      target: "es2022",
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { input: join(root, "src/app/main.tsx"), output: { codeSplitting: false } },
    },
  });
  const output = [built].flat().flatMap((each) => ("output" in each ? each.output : []));
  const text = (name: RegExp): string => {
    const found = output.filter(({ fileName }) => name.test(fileName));
    const [file] = found;
    if (file === undefined || found.length > 1)
      throw new Error(`${String(found.length)} files like ${String(name)}`);
    return file.type === "chunk" ? file.code : String(file.source);
  };
  return {
    script: text(/main-[^/]+\.js$/u),
    style: text(/\.css$/u),
    worker: text(/importWorker-[^/]+\.js$/u),
  };
}

/** What the page carries beside its code, by path: data, names, and tables of characters for PDF files. */
function files(data: string, ids: readonly string[]): ReadonlyMap<string, Buffer> {
  const names = NAMES.map(
    (name) => [`data/${name}`, eitherOf(join(data, name), join(ownData, name))] as const,
  );
  const own = ["catalog.json", ...ids.map((id) => `disclosures/${id}.json`)];
  const figures = own.map((name) => [`data/${name}`, readFileSync(join(data, name))] as const);
  const tables = readdirSync(cMaps)
    .filter((name) => CHINESE.test(name))
    .map((name) => [`cmaps/${name}`, readFileSync(join(cMaps, name))] as const);
  return new Map([...figures, ...names, ...tables]);
}

function eitherOf(first: string, second: string): Buffer {
  try {
    return readFileSync(first);
  } catch {
    return readFileSync(second);
  }
}

/** What is not code stands first, so that it is there when the script runs. */
function page({ script, style, worker }: Code, carried: ReadonlyMap<string, Buffer>): string {
  const first = readFileSync(join(root, "public/boot.js"), "utf8");
  const icon = readFileSync(join(root, "public/favicon.svg")).toString("base64");
  const blocks = [...carried, ["importWorker.js", Buffer.from(worker)] as const].map(
    ([path, content]) =>
      `<script type="application/gzip" data-path="${path}">${gzipSync(content, { level: 9 }).toString("base64")}</script>`,
  );
  const [early, main] = [first, script].map(inMarkup);
  const policy = singlePolicy({ scripts: [early ?? "", main ?? ""].map(hash), style: hash(style) });
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${policy}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<title>明账 Mingzhang</title>
<link rel="icon" href="data:image/svg+xml;base64,${icon}" />
<style>${style}</style>
<script>${early ?? ""}</script>
</head>
<body>
<div id="root"></div>
${blocks.join("\n")}
<script type="module">${main ?? ""}</script>
</body>
</html>
`;
}

/** Inside a script element these two would end it, or hide its end. */
function inMarkup(script: string): string {
  return script.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
}

function hash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
