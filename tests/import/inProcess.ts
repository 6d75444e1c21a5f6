import { readFileSync } from "node:fs";
import type { StartReading } from "../../src/import/readInWorker.ts";
import { readRequest } from "../../src/import/readRequest.ts";
import { loadReference } from "../../src/import/reference.ts";
import { tools } from "../ingest/published.ts";

const DATA = new URL("../../public/data/", import.meta.url);

/** Reads as the worker does, in this process, against the shipped register. */
export const readInProcess: StartReading = (request, heard) => {
  let stopped = false;
  const tell: typeof heard = (news) => {
    if (!stopped) heard(news);
  };
  const reference = () =>
    loadReference(request, (path) => Promise.resolve(readFileSync(new URL(path, DATA), "utf8")));
  const shipped = () => Promise.resolve(null);
  void readRequest(request, { reader: tools, reference, shipped }, tell).catch((error: unknown) => {
    tell({ kind: "failed", detail: String(error) });
  });
  return {
    stop: () => {
      stopped = true;
    },
  };
};

/** A small document of our own as a file; the body's name is in its title. */
export function smallFile(name: string, title: string, caption = "", amount = "90.00") {
  const table = `\t科目编码\n\t科目名称\n\t合计\n\n\t201\n\t一般公共服务支出\n\t${amount}\n`;
  const text = `${title}\n\n部门预算支出总表\n${caption}\n单位：万元\n${table}`;
  return { name, content: new Blob([text]) };
}
