import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import type { Plugin } from "vite";
import tsconfigPaths from "vite-tsconfig-paths";
import remixConfig from "./remix.config.js";
import { oneByteLetters } from "./vite.tools.config";

declare module "@remix-run/node" {
  // Tells the types that loaders and actions travel by single fetch, as `remix.config.js` sets it.
  interface Future {
    v3_singleFetch: true;
  }
}

/**
 * Temporal writes out every date and moment it makes as text, for who inspects it in a debugger, unless a minifier has
 * renamed the function that does it. A page makes hundreds of them.
 */
function withoutTemporalDebugging(): Plugin {
  return {
    name: "without-temporal-debugging",
    transform(code, id) {
      if (!id.includes("temporal-polyfill")) return null;
      return { code: code.replaceAll('"dbg" === dbg.name', "false"), map: null };
    },
  };
}

export default defineConfig({
  plugins: [remix(remixConfig), tsconfigPaths(), withoutTemporalDebugging(), oneByteLetters()],
  ssr: { noExternal: ["temporal-polyfill"] },
  build: {
    // One stylesheet: a second request costs a phone on a slow network more than the bytes it saves.
    cssCodeSplit: false,
    // Fonts and icons stay files, so that the content security policy needs no `data:` for them.
    assetsInlineLimit: 0,
    sourcemap: false,
    target: "es2022",
  },
  server: { watch: { ignored: ["**/data/**", "**/tests/**", "**/build/**"] } },
});
