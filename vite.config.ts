import { fileURLToPath } from "node:url";
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

export default defineConfig({
  plugins: [remix(remixConfig), tsconfigPaths(), oneByteLetters()],
  build: {
    // One stylesheet for whoever takes part (a second request costs a phone on a slow network more than the bytes it
    // saves), and one more for the desks.
    cssCodeSplit: false,
    // Fonts and icons stay files, so that the content security policy needs no `data:` for them.
    assetsInlineLimit: 0,
    sourcemap: false,
    target: "es2022",
  },
  // The one script of the product that is bundled for a browser (`?worker&url`): that of the tablet without network.
  worker: { format: "es", plugins: () => [textsOfThePage(), tsconfigPaths(), oneByteLetters()] },
  server: { watch: { ignored: ["**/data/**", "**/tests/**", "**/build/**"] } },
});
