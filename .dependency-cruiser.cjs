/** The import directions of ARCHITECTURE.md, enforced. */

const layers = {
  core: ["core"],
  ingest: ["core", "ingest"],
  data: ["core", "data"],
  offline: ["core", "data", "offline"],
  import: ["core", "ingest", "import"],
  state: ["core", "data", "import", "state"],
  charts: ["core", "charts"],
  i18n: ["core", "i18n"],
  ui: ["core", "i18n", "charts", "ui"],
  views: ["core", "charts", "ui", "state", "i18n", "views"],
  page: ["core", "data", "ui", "state", "i18n", "views", "page"],
  embed: ["core", "ui", "state", "i18n", "page", "embed"],
  portal: ["core", "charts", "state", "i18n", "portal"],
  app: ["core", "data", "import", "charts", "ui", "state", "i18n", "views", "page", "app"],
  cli: ["core", "ingest", "i18n", "cli"],
};

/** Inside core, each folder with all it may import beside itself and the files at its top. */
const coreOrder = {
  text: [],
  money: ["text"],
  classification: ["text"],
  budget: ["text", "money", "classification"],
  analysis: ["text", "money", "classification", "budget"],
  checks: ["text", "money", "classification", "budget"],
  file: ["text", "money", "classification", "budget", "analysis", "checks"],
  search: ["text"],
  citation: [],
};

const coreDirections = Object.entries(coreOrder).map(([folder, allowed]) => ({
  name: `core-${folder}-in-order`,
  severity: "error",
  from: { path: `^src/core/${folder}/` },
  to: { path: "^src/core/[^/]+/", pathNot: `^src/core/(${[folder, ...allowed].join("|")})/` },
}));

/** Inside ingest, each folder with all it may import beside itself; the pipeline stands above them. */
const ingestOrder = {
  readers: [],
  tables: ["readers"],
  annexes: ["readers", "tables"],
  prose: ["readers"],
  assemble: ["readers", "tables", "annexes", "prose"],
};

const ingestDirections = Object.entries(ingestOrder).map(([folder, allowed]) => ({
  name: `ingest-${folder}-in-order`,
  severity: "error",
  from: { path: `^src/ingest/${folder}/` },
  to: { path: "^src/ingest/", pathNot: `^src/ingest/(${[folder, ...allowed].join("|")})/` },
}));

/** The thin React binding of the store: its hooks and the components that only bind. */
const binding = "^src/state/(use[A-Z][^/]*|[^/]+\\.tsx)$";

const directions = Object.entries(layers).map(([layer, allowed]) => ({
  name: `${layer}-imports-only-${allowed.join("-")}`,
  severity: "error",
  from: { path: `^src/${layer}/` },
  to: { path: "^src/", pathNot: `^src/(${allowed.join("|")})/` },
}));

const packageOnlyIn = (name, packages, place, to = {}) => ({
  name,
  severity: "error",
  from: { path: "^src/", pathNot: place },
  to: { path: `(^|/)node_modules/(@types/)?${packages}/`, ...to },
});

module.exports = {
  forbidden: [
    ...directions,
    ...coreDirections,
    ...ingestDirections,
    {
      name: "core-folder-known",
      comment: "A new folder of core needs its place in the order above.",
      severity: "error",
      from: { path: "^src/core/[^/]+/", pathNot: `^src/core/(${Object.keys(coreOrder).join("|")})/` },
      to: {},
    },
    {
      name: "ingest-folder-known",
      comment: "A new folder of ingest needs its place in the order above.",
      severity: "error",
      from: { path: "^src/ingest/[^/]+/", pathNot: `^src/ingest/(${Object.keys(ingestOrder).join("|")})/` },
      to: {},
    },
    {
      name: "layer-known",
      comment: "A new folder of src needs its directions above.",
      severity: "error",
      from: { path: "^src/", pathNot: `^src/(${Object.keys(layers).join("|")})/` },
      to: {},
    },
    { name: "no-cycle", severity: "error", from: {}, to: { circular: true } },
    {
      name: "views-apart",
      comment: "A view never imports another view; what views share stands in views/frame or in ui.",
      severity: "error",
      from: { path: "^src/views/([^/]+)/" },
      to: { path: "^src/views/[^/]+/", pathNot: "^src/views/($1|frame)/" },
    },
    {
      name: "charts-reach-ui-through-the-chart",
      severity: "error",
      from: { path: "^src/ui/", pathNot: "^src/ui/[cC]hart" },
      to: { path: "^src/charts/" },
    },
    {
      name: "no-tests-in-source",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(tests|scripts)/" },
    },
    {
      name: "declared-packages-only",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "run-time-packages-only",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: {
        dependencyTypes: ["npm-dev"],
        dependencyTypesNot: ["type-only"],
        pathNot: "node_modules/@types/",
      },
    },
    { name: "resolvable", severity: "error", from: { path: "^src/" }, to: { couldNotResolve: true } },
    {
      name: "node-only-in-cli",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { dependencyTypes: ["core"] },
    },
    packageOnlyIn("decimal-only-in-money", "decimal\\.js", "^src/core/money/"),
    packageOnlyIn("echarts-runs-only-in-the-chart", "(echarts|zrender)", "^src/ui/[cC]hart", {
      dependencyTypesNot: ["type-only"],
    }),
    packageOnlyIn("tanstack-only-in-ui", "@tanstack", "^src/ui/"),
    packageOnlyIn(
      "react-only-where-it-draws",
      "(react|react-dom)",
      `^src/(ui|views|page|embed|portal|app)/|${binding}`,
    ),
    {
      name: "store-without-react",
      comment: "zustand's main entry draws React in; only the hooks of state may.",
      severity: "error",
      from: { path: "^src/", pathNot: binding },
      to: {
        path: "node_modules/zustand/",
        pathNot: "node_modules/zustand/(esm/)?(vanilla|middleware)",
        dependencyTypesNot: ["type-only"],
      },
    },
    packageOnlyIn("store-only-in-state", "zustand", "^src/state/", { dependencyTypesNot: ["type-only"] }),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "default"],
      extensions: [".ts", ".tsx", ".d.ts", ".js", ".mjs"],
    },
  },
};
