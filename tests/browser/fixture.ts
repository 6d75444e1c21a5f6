import { test as base, expect, type BrowserContext, type Page } from "@playwright/test";

interface Watch {
  /** Problems this test provokes on purpose; `test.use({ expectedProblems: [/404/] })`. */
  readonly expectedProblems: readonly RegExp[];
}

/** A test that fails on a console error, an uncaught error, a refused policy or a request to another host. */
export const test = base.extend<Watch & { readonly watched: undefined }>({
  expectedProblems: [[], { option: true }],
  watched: [
    async ({ context, expectedProblems }, use) => {
      const problems: string[] = [];
      watch(context, problems);
      await use(undefined);
      const unexpected = problems.filter((problem) => !expectedProblems.some((known) => known.test(problem)));
      expect(unexpected, "problems seen in the page").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect, type Page };

/** Chromium reports what the Content-Security-Policy and Trusted Types refuse as console errors. */
function watch(context: BrowserContext, problems: string[]): void {
  context.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()} ${message.location().url}`);
  });
  context.on("weberror", (error) => problems.push(`uncaught: ${error.error().message}`));
  context.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol !== "data:" && protocol !== "blob:" && hostname !== "127.0.0.1") {
      problems.push(`request to another host: ${request.url()}`);
    }
  });
}
