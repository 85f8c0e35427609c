/**
 * Turns notifications on and off in this browser. It asks for nothing before somebody presses the button, and registers
 * nothing before that either. Whoever logs out on this device leaves no subscription behind.
 */
const WORKER = "/service-worker.js";
const place = document.querySelector("[data-push]");
const knowsPush = "serviceWorker" in navigator && "PushManager" in window && "Notification" in window;

const part = (name) => place.querySelector(`[data-push-part="${name}"]`);

function show(name) {
  for (const each of place.querySelectorAll("[data-push-part]")) {
    each.hidden = each.dataset.pushPart !== name;
  }
}

function say(text) {
  const said = place.querySelector("[data-push-said]");
  said.textContent = place.querySelector(`[data-push-text="${text}"]`).textContent;
  said.hidden = false;
}

async function subscription() {
  const registration = await navigator.serviceWorker.getRegistration(WORKER);
  return registration ? registration.pushManager.getSubscription() : null;
}

/** Nothing of this site is left in the browser: no subscription, no worker and no page. */
async function forget() {
  const registration = await navigator.serviceWorker.getRegistration(WORKER);
  const current = await registration?.pushManager.getSubscription();
  await current?.unsubscribe();
  await registration?.unregister();
  for (const name of await caches.keys()) if (name.startsWith("offline")) await caches.delete(name);
}

async function hashOf(text) {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function bytesOf(base64url) {
  const text = atob(base64url.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

async function turnOn(form) {
  if ((await Notification.requestPermission()) !== "granted") {
    say("denied");
    return;
  }
  await navigator.serviceWorker.register(WORKER);
  const registration = await navigator.serviceWorker.ready;
  const applicationServerKey = bytesOf(place.dataset.push);
  const old = await registration.pushManager.getSubscription();
  // One that was made for a former key or a former person is of no use.
  await old?.unsubscribe();
  const made = await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey });
  const { endpoint, keys } = made.toJSON();
  form.elements.endpoint.value = endpoint;
  form.elements.p256dh.value = keys.p256dh;
  form.elements.auth.value = keys.auth;
  form.submit();
}

async function begin() {
  const [on, off] = [part("on"), part("off")];
  const current = await subscription();
  const known = place.dataset.pushKnown.split(" ");
  const isOn = current !== null && known.includes(await hashOf(current.endpoint));
  show(isOn ? "on" : "off");
  off.addEventListener("submit", (event) => {
    event.preventDefault();
    turnOn(off).catch(() => say("failed"));
  });
  on.addEventListener("submit", async (event) => {
    event.preventDefault();
    on.elements.endpoint.value = current.endpoint;
    await forget().catch(() => undefined);
    on.submit();
  });
}

if (knowsPush && place) begin().catch(() => show("none"));
if (knowsPush) {
  const leaving = document.querySelector("form[data-push-leave]");
  leaving?.addEventListener("submit", async (event) => {
    event.preventDefault();
    await forget().catch(() => undefined);
    leaving.submit();
  });
}
