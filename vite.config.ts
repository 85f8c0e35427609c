import { fileURLToPath } from "node:url";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import type { Plugin } from "vite";
import tsconfigPaths from "vite-tsconfig-paths";
import remixConfig from "./remix.config.js";
import { COMMON_JS, FETCH_OF_NODE, OUTSIDE, oneByteLetters } from "./vite.tools.config";

declare module "@remix-run/node" {
  // Tells the types that loaders and actions travel by single fetch, as `remix.config.js` sets it.
  interface Future {
    v3_singleFetch: true;
  }
}

/** The tablet takes the texts that its page carries, instead of all texts in all languages. */
function textsOfThePage(): Plugin {
  const carried = fileURLToPath(
    new URL("app/features/responses/tablet/messages.ts", import.meta.url),
  );
  return {
    name: "texts-of-the-page",
    enforce: "pre",
    resolveId: (source, importer) =>
      source === "./messages" && importer?.endsWith("/app/i18n/t.ts") ? carried : null,
  };
}

/** Leaves out of the list of pages which scripts each would need in a browser: none gets there. */
function listWithoutScripts(): Plugin {
  return {
    name: "list-without-scripts",
    enforce: "post",
    transform: (code, id) =>
      id.includes("remix/server-manifest")
        ? { code: code.replace(/(["']?imports["']?:)\s*\[[^\]]*\]/g, "$1[]"), map: null }
        : null,
  };
}

/** Lets `setup/compiled-bundle.mjs` import what is not part of the bundle. */
function packagesFromOutside(): Plugin {
  return {
    name: "packages-from-outside",
    renderDynamicImport({ format, targetModuleId }) {
      const isOutside = targetModuleId === null || this.getModuleInfo(targetModuleId)?.isExternal;
      return format === "cjs" && isOutside ? { left: "importPackage(", right: ")" } : null;
    },
  };
}

/**
 * What runs is one bundle with its packages: a start need not look for six hundred files. Names stay, because the log tells
 * where something went wrong.
 */
const WHOLE_BUNDLE = {
  define: { "process.env.NODE_ENV": JSON.stringify("production") },
  esbuild: { minifyIdentifiers: false, minifyWhitespace: true, minifySyntax: true },
  resolve: { alias: FETCH_OF_NODE },
  ssr: { noExternal: true as const, external: OUTSIDE },
};

export default defineConfig(({ command }) => ({
  plugins: [
    remix(remixConfig),
    tsconfigPaths(),
    oneByteLetters(),
    packagesFromOutside(),
    listWithoutScripts(),
  ],
  build: {
    // One stylesheet for whoever takes part (a second request costs a phone on a slow network more than the bytes it
    // saves), and one more for the desks.
    cssCodeSplit: false,
    // Fonts and icons stay files, so that the content security policy needs no `data:` for them.
    assetsInlineLimit: 0,
    sourcemap: false,
    target: "es2022",
    minify: "esbuild",
    commonjsOptions: COMMON_JS,
  },
  // The one script of the product that is bundled for a browser (`?worker&url`): that of the tablet without network.
  worker: { format: "es", plugins: () => [textsOfThePage(), tsconfigPaths(), oneByteLetters()] },
  ...(command === "build" ? WHOLE_BUNDLE : {}),
  server: { watch: { ignored: ["**/data/**", "**/tests/**", "**/build/**"] } },
}));
