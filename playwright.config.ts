import { createServer } from "node:net";
import { defineConfig } from "@playwright/test";

const host = "127.0.0.1";

// Workers load this file again and find the port of the first load in the environment.
process.env["MINGZHANG_PORT"] ??= String(await freePort());
// A published site in a sub-path: what works here works wherever a portal puts it.
const address = `http://${host}:${process.env["MINGZHANG_PORT"]}/open/mingzhang/`;

export default defineConfig({
  testDir: "tests/browser",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results/browser",
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 30_000,
  reporter: [["line"], ["json", { outputFile: "test-results/browser.json" }]],
  use: {
    baseURL: address,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    // Tests watch what the page asks for; offline.spec.ts lets the worker answer.
    serviceWorkers: "block",
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        `--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE ${host}`,
      ],
    },
  },
  webServer: {
    // Publishes what `npm run build` left in dist, and serves it with nginx.
    command: `node --import tsx scripts/servePublished.ts --port ${process.env["MINGZHANG_PORT"]}`,
    url: address,
    reuseExistingServer: false,
    // Pictures that were never drawn before take a while.
    timeout: 180_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 2000 },
  },
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, host, () => {
      const bound = server.address();
      server.close(() => {
        resolve(typeof bound === "object" && bound !== null ? bound.port : 0);
      });
    });
  });
}
