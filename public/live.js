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
  // Without its cookie: the answer is the same for every phone, so the server makes it once.
  const answer = await fetch(part.dataset.liveWatch, { cache: "no-store", credentials: "omit" });
  if (!answer.ok) throw new Error(String(answer.status));
  const { version } = await answer.json();
  if (String(version) === part.dataset.version) return;
  if (isBegun()) document.querySelector("[data-live-news]").hidden = false;
  else location.replace(location.pathname);
}

/** The form as it is sent, with the button that sent it. */
function fieldsOf(form, button) {
  const fields = new URLSearchParams(new FormData(form));
  if (button?.name) fields.append(button.name, button.value);
  return fields;
}

/**
 * Votes without asking for a page: hundreds do so within seconds. A vote that was taken is answered with the way back to this
 * page, which is not followed; whatever else comes back is for the browser to show, which sends the form once more.
 */
async function vote(form, button) {
  const fields = fieldsOf(form, button);
  const answer = await fetch(form.action, { method: "POST", body: fields, redirect: "manual" });
  if (answer.type !== "opaqueredirect") throw new Error(String(answer.status));
  const part = form.closest("[data-live-vote]");
  const shown = part.querySelector("template[data-live-voted]").content.cloneNode(true);
  const chosen = fields.getAll("choice");
  for (const line of shown.querySelectorAll("[data-live-choice]")) {
    if (!chosen.includes(line.dataset.liveChoice)) line.remove();
  }
  part.replaceChildren(shown);
  const title = part.querySelector("h1");
  title.tabIndex = -1;
  title.focus();
}

function voteHere(form) {
  let isSending = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (isSending) return;
    isSending = true;
    vote(form, event.submitter).catch(() => form.submit());
  });
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
for (const form of document.querySelectorAll("[data-live-vote] form")) voteHere(form);
tick();
setInterval(tick, SECOND / 2);
