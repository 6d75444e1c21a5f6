/** The thread that reads the reader's own files. It fetches from the page's data folder and sends nothing. */
import { readDisclosure } from "../core/file/readDisclosure.ts";
import { carriedAt } from "./carriedAt.ts";
import { loadPdfTools } from "./pdfTools.ts";
import type { ReadNews, ReadRequest } from "./protocol.ts";
import { readRequest } from "./readRequest.ts";
import { loadReference } from "./reference.ts";

/** What of the worker's global scope is used; the DOM's types know the page's only. */
interface WorkerScope {
  addEventListener: (kind: "message", heard: (event: MessageEvent<unknown>) => void) => void;
  postMessage: (news: ReadNews, transfer: readonly Transferable[]) => void;
}

const scope = self as unknown as WorkerScope;

scope.addEventListener("message", ({ data }) => {
  if (isRequest(data)) void read(data);
});

function isRequest(data: unknown): data is ReadRequest {
  return typeof data === "object" && data !== null && "files" in data && "folder" in data;
}

async function read(request: ReadRequest): Promise<void> {
  const tell = (news: ReadNews): void => {
    scope.postMessage(news, news.kind === "disclosure" ? [news.json.buffer] : []);
  };
  try {
    await readRequest(
      request,
      {
        reader: { pdf: () => loadPdfTools(request) },
        reference: () => loadReference(request, (path) => fetchText(path, request)),
        shipped: async (id) => {
          const address = new URL(`disclosures/${encodeURIComponent(id)}.json`, request.folder);
          const text = await textAt(address, request).catch(() => null);
          const disclosure = readDisclosure(text);
          return disclosure.ok ? disclosure.value : null;
        },
      },
      tell,
    );
  } catch (error) {
    tell({ kind: "failed", detail: error instanceof Error ? error.message : String(error) });
  }
}

/** A file of the data package in view, else of the site's own: not every package has a register. */
async function fetchText(path: string, request: ReadRequest): Promise<string> {
  const { folder, site } = request;
  const own = await textAt(new URL(path, folder), request);
  const text = own ?? (await textAt(new URL(path, new URL("data/", site)), request));
  if (text === null) throw new Error(path);
  return text;
}

async function textAt(address: URL, request: ReadRequest): Promise<string | null> {
  if (request.carried !== null) return carriedAt(address.href, request)?.text() ?? null;
  const response = await fetch(address);
  return response.ok ? response.text() : null;
}
