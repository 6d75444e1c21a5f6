import { test as base, expect } from "@playwright/test";
import { launch, type Browser, type Page } from "puppeteer-core";
import { firefoxPath } from "../../../scripts/systemPackages.mjs";

export { expect, type Page };

/**
 * Tests in the installed Firefox, driven by WebDriver BiDi: Playwright drives builds of its own, and
 * its BiDi asks for more than the extended support release has. Its runner, server and report serve.
 */
export const test = base.extend<{ readonly tab: Page }, { readonly firefox: Browser }>({
  firefox: [
    async ({ headless }, use) => {
      const firefox = await launch({
        browser: "firefox",
        executablePath: firefoxPath,
        headless,
        env: { ...process.env, TZ: "Asia/Shanghai" },
        extraPrefsFirefox: { "intl.accept_languages": "zh-CN, zh" },
      });
      await use(firefox);
      await firefox.close();
    },
    { scope: "worker" },
  ],
  // Each test has storage of its own, and fails on what the page complains of.
  tab: async ({ firefox }, use) => {
    const context = await firefox.createBrowserContext();
    const tab = await context.newPage();
    const problems: string[] = [];
    await watch(tab, problems);
    await tab.setViewport({ width: 1280, height: 800 });
    await use(tab);
    await context.close();
    expect(problems, "problems seen in the page").toEqual([]);
  },
});

async function watch(tab: Page, problems: string[]): Promise<void> {
  // What the policy or Trusted Types refuse reaches no console of WebDriver by itself.
  await tab.evaluateOnNewDocument(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      console.error(`refused: ${violatedDirective} ${blockedURI}`);
    });
  });
  tab.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()}`);
  });
  tab.on("pageerror", (error) => {
    problems.push(`uncaught: ${error instanceof Error ? error.message : String(error)}`);
  });
  tab.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  tab.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "127.0.0.1")
      problems.push(`to another host: ${request.url()}`);
  });
}

/** What the page shows to read, from its main part or the part named; "" where it is not there. */
export function readable(tab: Page, part = "main"): Promise<string> {
  return tab.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.innerText ?? "", part);
}

/** Waits until a part of the page shows a text. */
export async function expectShown(tab: Page, text: string, part = "main"): Promise<void> {
  await expect.poll(() => readable(tab, part), { message: `${text} in ${part}` }).toContain(text);
}

/** Waits until the address of the tab contains a text. */
export async function expectAddress(tab: Page, text: string): Promise<void> {
  await expect.poll(() => tab.url()).toContain(text);
}

/** Puts the focus on the first element of a selector whose text or label contains a text, and presses keys. */
export async function press(
  tab: Page,
  selector: string,
  text: string,
  ...keys: readonly Key[]
): Promise<void> {
  await tab.waitForFunction(
    (all, wanted) => {
      const named = (each: HTMLElement): string =>
        [
          each.textContent,
          each.ariaLabel,
          ...("labels" in each ? ((each as HTMLInputElement).labels ?? []) : []),
        ]
          .map((part) => (part instanceof HTMLElement ? part.textContent : part))
          .join(" ");
      const found = [...document.querySelectorAll<HTMLElement>(all)].find((each) =>
        named(each).includes(wanted),
      );
      found?.focus();
      return found !== undefined && document.activeElement === found;
    },
    { timeout: 5000 },
    selector,
    text,
  );
  for (const key of keys) await tab.keyboard.press(key);
}

type Key = Parameters<Page["keyboard"]["press"]>[0];
