/**
 * Answers for a tablet at a session when there is no network: with the page of the tablet and its files, which that page put in a
 * cache itself (`app/features/responses/tablet/offline-copy.ts`). It is registered for the address of that page alone, and
 * holds nothing of a person: what people fill in is never in a cache.
 */
self.addEventListener("install", (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

async function fromCache(request) {
  // The page is the same with and without the question whether the tablet stops.
  const options = { ignoreSearch: request.mode === "navigate", ignoreVary: true };
  return (await caches.match(request, options)) ?? fetch(request);
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const isOurs = new URL(request.url).origin === self.location.origin;
  // The page brings its copy up to date past this one.
  if (request.method === "GET" && isOurs && request.cache !== "reload") event.respondWith(fromCache(request));
});
