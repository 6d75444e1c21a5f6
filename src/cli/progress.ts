import { stderr } from "node:process";
import type { ReadFile } from "../ingest/readers/block.ts";
import type { CliMessages } from "./messages.ts";

/** Says on standard error what is being read: on a terminal a line that is rewritten, elsewhere a line a file. */
export interface Progress {
  readonly reading: (file: string) => void;
  /** @param read null where it could not be read */
  readonly done: (file: string, seconds: number, read: ReadFile | null) => void;
}

/** Progress on standard error in the words of a language. */
export function progressOn(say: CliMessages): Progress {
  let at = 0;
  return {
    reading(file) {
      at += 1;
      if (stderr.isTTY) stderr.write(`\r\u001b[K${say.reading(at, file)}`);
    },
    done(file, seconds, read) {
      const line = say.readIn(
        file,
        String(Math.round(seconds * 10) / 10),
        read === null ? null : pagesOf(read),
      );
      stderr.write(stderr.isTTY ? "\r\u001b[K" : `${line}\n`);
    },
  };
}

/** The last page anything stands on; null in formats without pages. */
function pagesOf({ blocks, warnings }: ReadFile): number | null {
  const places = [...blocks, ...warnings].map(({ place }) => place.pages ?? []);
  const last = places.reduce((most, pages) => Math.max(most, ...pages), 0);
  return last === 0 ? null : last;
}
