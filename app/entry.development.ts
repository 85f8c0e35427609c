/** Development only: loads a page again when its sources change. */
if (import.meta.hot) {
  import.meta.hot.on("remix:hmr", () => {
    location.reload();
  });
}
