/** The copy of its own page and files that a tablet works with when there is no network (`public/tablet-worker.js`). */

/** The files that this page asked for. */
function ownFiles(): string[] {
  const asked = performance.getEntriesByType("resource").map(({ name }) => new URL(name));
  return asked.filter(({ origin }) => origin === location.origin).map(({ pathname }) => pathname);
}

async function copy(cache: Cache, address: string): Promise<void> {
  const answer = await fetch(address, { cache: "reload" });
  // A page that leads elsewhere, or is refused, takes the place of none that works.
  if (answer.ok && !answer.redirected) await cache.put(address, answer);
}

/**
 * Makes the copy, or brings it up to date.
 * @param pages the page of the tablet in every language
 * @param pictures what the questions show
 * @returns whether this page works without network from now on
 */
export async function makeOfflineCopy(
  name: string,
  pages: readonly string[],
  pictures: readonly string[],
): Promise<boolean> {
  const cache = await caches.open(name);
  const files = ownFiles().filter((file) => !pages.includes(file));
  const addresses = new Set([...pages, ...files, ...pictures]);
  await Promise.allSettled([...addresses].map((address) => copy(cache, address)));
  const workers = pages.map((scope) =>
    navigator.serviceWorker.register("/tablet-worker.js", { scope }),
  );
  await Promise.allSettled(workers);
  if ((await navigator.serviceWorker.getRegistration()) === undefined) return false;
  await navigator.serviceWorker.ready;
  const copies = [location.pathname, ...files, ...pictures].map((address) => cache.match(address));
  return (await Promise.all(copies)).every((found) => found !== undefined);
}

/** Removes the copy: from now on these pages need the network again. */
export async function removeOfflineCopy(name: string, pages: readonly string[]): Promise<void> {
  const workers = await navigator.serviceWorker.getRegistrations();
  const own = workers.filter(({ scope }) => pages.includes(new URL(scope).pathname));
  await Promise.all(own.map((worker) => worker.unregister()));
  await caches.delete(name);
}
