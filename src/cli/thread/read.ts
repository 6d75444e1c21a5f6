/** The thread that takes files apart, so that one that asks for too much can be stopped. */
import { parentPort } from "node:worker_threads";
import { err } from "../../core/result.ts";
import { readFile } from "../../ingest/readers/readFile.ts";
import { loadPdfTools } from "../pdfTools.ts";

parentPort?.on("message", ({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }) => {
  void readFile(name, bytes, { pdf: loadPdfTools })
    .catch((error: unknown) =>
      err({ kind: "damaged", detail: error instanceof Error ? error.message : String(error) }),
    )
    .then((read) => parentPort?.postMessage(read));
});
