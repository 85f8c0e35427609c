/**
 * Development only: loads a page again when its sources change. A hydrated page does not need it, because Remix
 * replaces the changed parts there.
 */
if (import.meta.hot && !("__remixContext" in window)) {
  import.meta.hot.on("remix:hmr", () => {
    location.reload();
  });
}
