/**
 * Follows a room along. The screen and the numbers of who leads it are asked for again and put in place; a phone only asks
 * for the number of the last step, and goes on when that has moved: three hundred phones ask little that way. What somebody
 * has begun to fill in stays until they go on themselves.
 */
const SECOND = 1000;
/** After so many answers that did not come, the page says so. */
const LOST_AFTER = 3;

const lost = document.querySelector("[data-live-lost]");
let failures = 0;

function heard() {
  failures = 0;
  if (lost) lost.hidden = true;
}

function notHeard() {
  failures += 1;
  if (lost && failures >= LOST_AFTER) lost.hidden = false;
}

/** What is left of a clock, as minutes and seconds. */
function left(milliseconds) {
  const seconds = Math.max(0, Math.ceil(milliseconds / SECOND));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** The clock of the server may differ from that of this device. */
function tick() {
  for (const clock of document.querySelectorAll("[data-timer]")) {
    clock.dataset.began ??= String(Date.now());
    const passed = Date.now() - Number(clock.dataset.began);
    const rest = Number(clock.dataset.timer) - passed;
    const shown = clock.querySelector("[data-timer-left]");
    if (shown) shown.textContent = rest > 0 ? left(rest) : clock.dataset.over;
  }
}

/** Asks for the page again, and puts the part that follows along in its place when it is another. */
async function swap(part) {
  const answer = await fetch(location.href, { cache: "no-store", credentials: "same-origin" });
  if (!answer.ok) throw new Error(String(answer.status));
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.getElementById(part.id);
  // The clock counts by itself, so a page that differs in nothing else is the same.
  if (fresh && fresh.dataset.state !== part.dataset.state) {
    part.replaceChildren(...fresh.childNodes);
    part.dataset.state = fresh.dataset.state;
    tick();
  }
}

function isBegun() {
  const form = document.querySelector("form[data-live-form]");
  if (!form) return false;
  return [...form.elements].some(
    (field) =>
      (field.type === "radio" || field.type === "checkbox"
        ? field.checked !== field.defaultChecked
        : field.type === "textarea" && field.value !== field.defaultValue) === true,
  );
}

/** Goes on when the room has moved, unless somebody is busy here. */
async function watch(part) {
  const answer = await fetch(part.dataset.liveWatch, { cache: "no-store" });
  if (!answer.ok) throw new Error(String(answer.status));
  const { version } = await answer.json();
  if (String(version) === part.dataset.version) return;
  if (isBegun()) document.querySelector("[data-live-news]").hidden = false;
  else location.replace(location.pathname);
}

function follow(part, step) {
  const [least, most] = part.dataset.liveEvery.split("-").map(Number);
  const wait = () => (least + Math.random() * (most - least)) * SECOND;
  const again = () =>
    setTimeout(async () => {
      // A page that nobody looks at asks for nothing.
      if (!document.hidden) await step(part).then(heard, notHeard);
      again();
    }, wait());
  again();
}

const swapped = document.querySelector("[data-live-swap]");
const watched = document.querySelector("[data-live-watch]");
if (swapped) follow(swapped, swap);
if (watched) follow(watched, watch);
tick();
setInterval(tick, SECOND / 2);
