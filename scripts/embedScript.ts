import { fileURLToPath } from "node:url";
import { build, type Plugin, type Rolldown } from "vite";

const entry = fileURLToPath(new URL("../src/embed/element.ts", import.meta.url));
const fileName = "embed.js";

/** `embed.js` beside the pages: one classic script under a name that stays, for hosts to include. */
export function embedScript(): Plugin {
  return {
    name: "embed-script",
    apply: ({ build: options }) => options?.ssr === undefined,
    async generateBundle() {
      this.emitFile({ type: "asset", fileName, source: await embedScriptSource() });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if ((request.url ?? "").replace(/\?.*$/u, "") !== `/${fileName}`) {
          next();
          return;
        }
        void embedScriptSource().then((source) => {
          response.setHeader("Content-Type", "text/javascript").end(source);
        }, next);
      });
    },
  };
}

async function embedScriptSource(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      write: false,
      target: "es2022",
      lib: { entry, formats: ["iife"], name: "mingzhangElement", fileName: () => fileName },
    },
  });
  const [bundle] = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  const [script] = bundle?.output ?? [];
  if (script === undefined) throw new Error(`${fileName} was not built`);
  return script.code;
}
