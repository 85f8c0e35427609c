/**
 * Shows a notification when the server has news, and a page when there is no network. It is registered when somebody turns
 * notifications on, and keeps two pages that are the same for everybody: nothing of a person is ever kept.
 */
const KEPT = "offline-1";
const PAGES = { nl: "/geen-verbinding", en: "/en/geen-verbinding" };
const STYLE = /<link rel="stylesheet" href="([^"]+)"/g;

async function keepPages() {
  const kept = await caches.open(KEPT);
  for (const page of Object.values(PAGES)) {
    // Without cookies: what is kept is what a stranger sees.
    const answer = await fetch(page, { credentials: "omit", cache: "reload" });
    if (!answer.ok) throw new Error(String(answer.status));
    const html = await answer.clone().text();
    await kept.put(page, answer);
    for (const [, style] of html.matchAll(STYLE)) {
      await kept.add(new Request(style, { credentials: "omit" }));
    }
  }
}

async function removeOld() {
  const old = (await caches.keys()).filter((name) => name.startsWith("offline-") && name !== KEPT);
  for (const name of old) await caches.delete(name);
  await self.clients.claim();
}

self.addEventListener("install", (event) => {
  event.waitUntil(keepPages().then(() => self.skipWaiting()));
});
self.addEventListener("activate", (event) => {
  event.waitUntil(removeOld());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { pathname, origin } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate") {
    const page = /^\/en(\/|$)/.test(pathname) ? PAGES.en : PAGES.nl;
    event.respondWith(fetch(request).catch(() => caches.match(page)));
  } else if (request.destination === "style") {
    event.respondWith(
      fetch(request).catch(async () => (await caches.match(request)) ?? Response.error()),
    );
  }
});

self.addEventListener("push", (event) => {
  const { title, language, page } = event.data.json();
  event.waitUntil(
    self.registration.showNotification(title, {
      lang: language,
      // One at a time: a newer one takes the place of one that nobody looked at.
      tag: "news",
      icon: "/icons/icon-192.png",
      data: page,
    }),
  );
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(self.clients.openWindow(event.notification.data));
});
