/** A build of pages as Remix's server takes it, with nothing in it but the given routes. */
import type { ServerBuild } from "@remix-run/node";

export function buildOf(routes: ServerBuild["routes"]): ServerBuild {
  return {
    mode: "production",
    entry: { module: { default: () => new Response() } },
    routes,
    assets: { version: "1", url: "", entry: { module: "", imports: [] }, routes: {} },
    publicPath: "/",
    assetsBuildDirectory: "",
    isSpaMode: false,
    future: {
      v3_fetcherPersist: true,
      v3_relativeSplatPath: true,
      v3_throwAbortReason: true,
      v3_singleFetch: true,
      v3_lazyRouteDiscovery: true,
    },
  };
}
