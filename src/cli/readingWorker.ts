/** The thread that takes files apart, so that one that asks for too much can be stopped. */
import { parentPort } from "node:worker_threads";
import { readFile } from "../ingest/readers/readFile.ts";
import { loadPdfTools } from "./pdfTools.ts";

parentPort?.on("message", ({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }) => {
  const tools = { pdf: loadPdfTools };
  void readFile(name, bytes, tools).then((read) => parentPort?.postMessage(read));
});
