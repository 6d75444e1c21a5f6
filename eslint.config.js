import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import globals from "globals";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const binaryFractions = [
  {
    selector: "CallExpression[callee.name=/^(parseFloat|parseInt)$/]",
    message: "Read figures with src/core/money: a binary fraction is not an amount.",
  },
  {
    selector: "CallExpression[callee.object.name='Number'][callee.property.name=/^(parseFloat|parseInt)$/]",
    message: "Read figures with src/core/money: a binary fraction is not an amount.",
  },
  {
    selector: "CallExpression[callee.property.name='toFixed']",
    message: "Write figures with src/core/money: toFixed rounds a binary fraction.",
  },
];

const noDefaultExport = {
  selector: "ExportDefaultDeclaration",
  message: "Export by name, so that a thing has one name everywhere.",
};

export default defineConfig(
  {
    ignores: ["dist/**", "coverage/**", "test-results/**", "playwright-report/**", "public/data/**"],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ["./tsconfig.json", "./tsconfig.node.json"],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // Splitting Chinese text into code points is what is meant here.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "no-restricted-syntax": ["error", noDefaultExport, ...binaryFractions],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "max-lines": ["error", 250],
      "no-console": "error",
    },
  },
  { files: ["src/**/*.ts"], rules: { "max-lines-per-function": ["error", 60] } },
  { files: ["src/**/*.tsx"], rules: { "max-lines-per-function": ["error", 80] } },
  {
    files: ["src/core/money/**", "src/charts/number.ts"],
    rules: { "no-restricted-syntax": ["error", noDefaultExport] },
  },
  { files: ["src/cli/**"], rules: { "no-console": "off" } },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/core/**", "src/ingest/**", "src/charts/**", "src/cli/**"],
    extends: [reactHooks.configs.flat["recommended-latest"], jsxA11y.flatConfigs.strict],
    languageOptions: { globals: globals.browser },
    rules: {
      // The virtualised rows of ui/DataTable are the one known user; the compiler is not part of the build.
      "react-hooks/incompatible-library": "off",
    },
  },
  {
    files: ["tests/**", "scripts/**/*.ts", "*.config.ts"],
    rules: { "no-restricted-syntax": ["error", ...binaryFractions] },
  },
  { files: ["*.config.ts"], rules: { "no-restricted-syntax": "off" } },
  { files: ["scripts/**/*.ts"], rules: { "no-restricted-syntax": ["error", noDefaultExport] } },
  {
    files: ["scripts/**/*.mjs", "*.config.js", "*.cjs", ".dependency-cruiser.cjs"],
    languageOptions: { globals: globals.node },
  },
  { files: ["public/**/*.js"], languageOptions: { sourceType: "script", globals: globals.browser } },
);
