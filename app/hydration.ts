/** Whether a page is hydrated in the browser: a route asks for it with `export const handle = { hydrate: true }`. */

/** Whether the `handle` of a route asks for script on its page. */
export function wantsScript(handle: unknown): boolean {
  return (
    typeof handle === "object" && handle !== null && "hydrate" in handle && handle.hydrate === true
  );
}
