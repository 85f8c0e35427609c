/**
 * What the linter holds: types are trusted and therefore strict, screens are usable by everyone, files stay short.
 * The table of layers is held by `tests/unit/architecture/house.test.ts`.
 */
import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import regexp from "eslint-plugin-regexp";
import globals from "globals";
import tseslint from "typescript-eslint";

const LONGEST_FILE = 300;
const LONGEST_ROUTE = 150;

export default tseslint.config(
  {
    ignores: [
      "build/",
      "data/",
      ".cache/",
      "app/platform/generated/",
      "playwright-report/",
      "test-results/",
    ],
  },
  // A rule that may be switched off in a comment is no rule.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    // A pattern that takes longer than in step with its text lets one request stop the site.
    plugins: { regexp },
    rules: {
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": ["error", { report: "potential" }],
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      // `"known" | string` documents what is usual; the types of translated texts rest on it.
      "@typescript-eslint/no-redundant-type-constituents": "off",
      // Numbers in a sentence are plain to read.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // A Remix route throws responses: that is how a refusal leaves a loader.
      "@typescript-eslint/only-throw-error": "off",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
    },
  },
  {
    files: ["**/*.tsx"],
    extends: [jsxA11y.flatConfigs.strict],
    rules: {
      // A list without markers loses its role in Safari unless the role is written out.
      "jsx-a11y/no-redundant-roles": ["error", { ul: ["list"], ol: ["list"] }],
    },
  },
  // A refused form begins to be read at what is wrong, also where no script can move the focus.
  { files: ["app/ui/error-summary.tsx"], rules: { "jsx-a11y/no-autofocus": "off" } },
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: { globals: globals.node },
  },
  { files: ["public/**/*.js"], languageOptions: { globals: globals.browser } },
  {
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
      "prefer-const": "error",
      "max-lines": ["error", LONGEST_FILE],
    },
  },
  { files: ["app/routes/**"], rules: { "max-lines": ["error", LONGEST_ROUTE] } },
  {
    files: ["app/platform/openid.server.ts"],
    rules: {
      // Marked so that it stands out: it is asked for a provider on this very machine only.
      "@typescript-eslint/no-deprecated": [
        "error",
        { allow: [{ from: "package", name: "allowInsecureRequests", package: "openid-client" }] },
      ],
    },
  },
  // These talk to the person at the terminal.
  {
    files: [
      "*.mjs",
      "setup/**",
      "prisma/**",
      "tests/**/*.mjs",
      "tests/bench/**",
      "tests/pictures/**",
    ],
    rules: { "no-console": "off" },
  },
);
