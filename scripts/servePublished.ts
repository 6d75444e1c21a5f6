// Publishes the built app with the project's data and serves it under a sub-path, as a portal would.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { nginxPath } from "./systemPackages.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const subPath = "open/mingzhang";
const { values } = parseArgs({ options: { port: { type: "string", default: "4180" } } });
const folder = join(root, "test-results/site");

await publish();
const prefix = mkdtempSync(join(tmpdir(), "mingzhang-nginx-"));
const server = existsSync(nginxPath) ? nginx() : preview();
server.on("exit", (status) => {
  rmSync(prefix, { recursive: true, force: true });
  process.exit(status ?? 1);
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.kill(signal));
console.log(`http://127.0.0.1:${values.port}/${subPath}/`);

function publish(): Promise<void> {
  const words = ["--data", "public/data", "--title", "示例预决算公开平台", "--gzip"];
  const place = ["--out", join(folder, subPath), "--address", `https://portal.example/${subPath}/`];
  const app = ["--app", "dist"];
  return new Promise((resolve, reject) => {
    const node = ["--import", "tsx", "scripts/publishSite.ts", ...words, ...place, ...app];
    const child = spawn(process.execPath, node, { cwd: root, stdio: "inherit" });
    child.on("exit", (status) => {
      if (status === 0) resolve();
      else reject(new Error("the site could not be published"));
    });
  });
}

/** In the foreground with files of its own, so that it ends with this process and meets no other nginx. */
function nginx() {
  const isRoot = process.getuid?.() === 0;
  const config = `daemon off;
${isRoot ? "master_process off;" : ""}
pid ${prefix}/nginx.pid;
error_log stderr error;
events { worker_connections 512; }
http {
  access_log off;
  log_not_found off;
  ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${prefix}/${name};`).join(" ")}
  ${siteConfig()}
}
`;
  mkdirSync(prefix, { recursive: true });
  writeFileSync(join(prefix, "nginx.conf"), config);
  return spawn(nginxPath, ["-e", "stderr", "-p", prefix, "-c", join(prefix, "nginx.conf")], {
    stdio: ["ignore", "inherit", "inherit"],
  });
}

/** The configuration that the documentation hands out, with this folder and port. */
function siteConfig(): string {
  return readFileSync(join(root, "scripts/nginx/mingzhang.conf"), "utf8")
    .replace("listen 80;", `listen 127.0.0.1:${values.port};`)
    .replace("root /srv/mingzhang;", `root ${folder};`);
}

/** Without nginx the same files under the same address; npm test counts the missing nginx as a failure. */
function preview() {
  console.error(`${nginxPath} is missing: the site is served by vite preview instead.`);
  const vite = join(root, "node_modules/vite/bin/vite.js");
  return spawn(
    process.execPath,
    [vite, "preview", "--outDir", folder, "--host", "127.0.0.1", "--port", values.port, "--strictPort"],
    { cwd: root, stdio: ["ignore", "inherit", "inherit"] },
  );
}
