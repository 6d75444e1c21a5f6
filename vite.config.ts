import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import {
  developmentPolicy,
  embedHeaderPolicy,
  headerPolicy,
  metaPolicy,
} from "./scripts/contentSecurityPolicy.ts";
import { embedScript } from "./scripts/embedScript.ts";
import { shippedFiles } from "./scripts/shippedFiles.ts";

const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")) as {
  version: string;
};

/**
 * The oldest browsers the page is made for (docs/browsers.md): the last Chromium of Windows 7 and 8,
 * the first Firefox that knows :has(), the first Safari that looks behind in expressions.
 */
const BROWSERS = ["chrome109", "edge109", "firefox121", "safari16.4"];

const commonHeaders = { "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer" };

function policyInPage(): Plugin {
  return {
    name: "policy-in-page",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: metaPolicy },
        injectTo: "head-prepend",
      },
    ],
  };
}

/**
 * The prerendered figures need the style sheet alone, so it comes first and the scripts give way:
 * on slow 4G the first paint falls from 1.06 s to 0.59 s.
 */
function styleFirst(): Plugin {
  return {
    name: "style-first",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html) => {
        const [sheet = ""] = /<link rel="stylesheet"[^>]*>/.exec(html) ?? [];
        return html
          .replace(sheet, "")
          .replace('<link rel="icon"', () => `${sheet}\n    <link rel="icon"`)
          .replaceAll('<link rel="modulepreload"', '<link rel="modulepreload" fetchpriority="low"')
          .replace('<script type="module"', '<script type="module" fetchpriority="low"')
          .replace('<link rel="preload"', '<link rel="preload" fetchpriority="low"');
      },
    },
  };
}

/** What `preview` sends with each page, as a host should (docs/portal.md). */
function previewHeaders(): Plugin {
  return {
    name: "preview-headers",
    configurePreviewServer: (server) => {
      server.middlewares.use((request, response, next) => {
        const isEmbed = /\/embed\.html(\?|$)/.test(request.url ?? "");
        response.setHeader("Content-Security-Policy", isEmbed ? embedHeaderPolicy : headerPolicy);
        for (const [name, value] of Object.entries(commonHeaders)) response.setHeader(name, value);
        next();
      });
    },
  };
}

export default defineConfig(({ command, isPreview }) => {
  const nonce = command === "serve" && isPreview !== true ? randomUUID() : undefined;
  return {
    base: "./",
    define: { __APP_VERSION__: JSON.stringify(version) },
    // Not a single-page fallback: a missing data file must answer 404, not the page.
    appType: "mpa",
    plugins: [react(), policyInPage(), styleFirst(), shippedFiles(), embedScript(), previewHeaders()],
    css: { modules: { generateScopedName: "[name]_[local]_[hash:base64:5]" } },
    build: {
      outDir: "dist",
      target: BROWSERS,
      sourcemap: false,
      assetsInlineLimit: 0,
      // One sheet for all views: a view's code never arrives before its look, nor does prerendered markup.
      cssCodeSplit: false,
      reportCompressedSize: false,
      // The budgets of scripts/budgets.mjs are the limit that counts.
      chunkSizeWarningLimit: 1000,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: ["index.html", "embed.html"],
        output: {
          codeSplitting: {
            groups: [
              // Taken first: a group draws in what it imports, and the table must not hold React.
              {
                name: "react",
                priority: 2,
                test: /node_modules\/(react|react-dom|scheduler|use-sync-external-store)\//,
              },
              { name: "echarts", test: /node_modules\/(echarts|zrender|tslib)\// },
              { name: "table", test: /node_modules\/@tanstack\// },
            ],
          },
        },
      },
    },
    worker: { format: "es" },
    ...(nonce === undefined ? {} : { html: { cspNonce: nonce } }),
    server: {
      host: "127.0.0.1",
      headers: {
        ...commonHeaders,
        ...(nonce === undefined ? {} : { "Content-Security-Policy": developmentPolicy(nonce) }),
      },
    },
    preview: {
      host: "127.0.0.1",
      port: 4173,
      // A sandboxed frame has no origin of its own: its code and data are fetched as from anywhere.
      cors: { origin: "*" },
    },
  };
});
