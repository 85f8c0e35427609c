/**
 * How Remix is set up; `vite.config.ts` hands this to the Remix plugin.
 *
 * The addresses are not here: with `v3_routeConfig` they stand in `app/routes.ts`. Every flag of the coming
 * version is on, so that the later step to React Router is a mechanical one.
 *
 * @type {import("@remix-run/dev").VitePluginConfig}
 */
export default {
  appDirectory: "app",
  buildDirectory: "build/pages",
  serverBuildFile: "index.cjs",
  serverModuleFormat: "cjs",
  ignoredRouteFiles: ["**/*.test.{ts,tsx}", "**/*.md"],
  future: {
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: true,
    v3_relativeSplatPath: true,
    v3_routeConfig: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  },
};
