/**
 * Keeps what somebody types in a form with room for text, until it is sent: through a reload, a tab that the phone put
 * away, a lost connection and a session that ended. It is kept in this tab of this browser only, goes when the tab is
 * closed or an hour after it was last touched, and the page says so. A tablet at a session keeps nothing.
 */
const PREFIX = "typed ";
const LONGEST = 3_600_000;
const isSecret = /password|wachtwoord|totp|code|^intent$/i;
const isTablet = document.querySelector("[data-kiosk]") !== null;

function stored() {
  return Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX));
}

function read(key) {
  try {
    return JSON.parse(sessionStorage.getItem(key)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** The fields that a person fills in. */
function fieldsOf(form) {
  return [...form.elements].filter(
    ({ name, type }) => name && !isSecret.test(name) && !["hidden", "password", "file", "submit", "button"].includes(type),
  );
}

const isChoice = ({ type }) => type === "checkbox" || type === "radio";
const valueOf = (field) => (isChoice(field) ? field.checked : field.value);
const isUntouched = (field) =>
  isChoice(field)
    ? field.checked === field.defaultChecked
    : field.options
      ? [...field.options].every((option) => option.selected === option.defaultSelected) || field.selectedIndex === 0
      : field.value === field.defaultValue;

/** A choice is known by its name and value, anything else by its name and how many of that name came before. */
function named(form) {
  const seen = new Map();
  return fieldsOf(form).map((field) => {
    const count = seen.get(field.name) ?? 0;
    seen.set(field.name, count + 1);
    return [`${field.name} ${isChoice(field) ? field.value : count}`, field];
  });
}

function keep(form, key) {
  const changed = named(form).filter(([, field]) => !isUntouched(field));
  if (changed.length === 0) return sessionStorage.removeItem(key);
  const values = changed.map(([name, field]) => [name, valueOf(field)]);
  sessionStorage.setItem(key, JSON.stringify({ at: Date.now(), values }));
}

function putBack(form, { values }) {
  const fields = new Map(named(form));
  for (const [name, value] of values) {
    const field = fields.get(name);
    if (!field) continue;
    if (isChoice(field)) field.checked = value;
    else field.value = value;
  }
  form.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Whether anything of it is not in the form already. */
function differs(form, { values }) {
  const fields = new Map(named(form));
  return values.some(([name, value]) => fields.has(name) && valueOf(fields.get(name)) !== value);
}

const WAIT_BEFORE_ASKING = 2500;
const isDesk = /^\/(en\/)?werkplek\b/.test(location.pathname);

/**
 * Shows help below the text as soon as it suggests danger. The words that do are known to the server alone, so it is asked;
 * it keeps nothing of what it reads. A survey, which is saved while somebody fills it in, asks by itself.
 */
function lookForDanger(form, notice, show) {
  if (isDesk || form.matches("[data-survey]")) return;
  const texts = () => [...form.querySelectorAll("textarea, input[type=text]")].filter(({ name }) => !isSecret.test(name));
  let waiting;
  let asked = "";
  const ask = async () => {
    const written = texts().map(({ value }) => value.trim()).filter(Boolean);
    const all = written.join("\n");
    if (all === "" || all === asked || !navigator.onLine) return;
    asked = all;
    const body = new URLSearchParams(written.map((text) => ["text", text]));
    const answer = await fetch(notice.dataset.help, { method: "POST", body });
    const page = new DOMParser().parseFromString(answer.ok ? await answer.text() : "", "text/html");
    const note = page.querySelector(".danger-note");
    if (!note) return;
    form.removeEventListener("input", askSoon);
    show("help");
    // A place that is there before its words is read aloud when they come.
    setTimeout(() => notice.querySelector("[data-kept-help]").append(note));
  };
  const askSoon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => ask().catch(() => {}), WAIT_BEFORE_ASKING);
  };
  show("looked");
  form.addEventListener("input", askSoon);
  form.addEventListener("submit", () => clearTimeout(waiting));
  if (texts().some(({ value }) => value.trim() !== "")) askSoon();
}

function follow(form, index) {
  const place = new URL(form.getAttribute("action") || location.href, location.href).pathname;
  const key = `${PREFIX}${place.replace(/^\/en\//, "/")} ${index}`;
  const notice = form.querySelector("[data-kept]");
  const part = (name) => notice?.querySelector(`[data-kept-${name}]`);
  const show = (name, on = true) => {
    const shown = part(name);
    if (!shown) return;
    shown.hidden = !on;
    // A field that a form shows only with some choice would fold its notice away: this one has to be read.
    if (on && shown.getClientRects().length === 0) form.prepend(notice);
  };
  if (notice) {
    notice.hidden = false;
    lookForDanger(form, notice, show);
  }
  const known = read(key);
  // A form that was refused holds what was sent already.
  const isHeld = known && !differs(form, known);
  // A page that says it was done gives an empty form for the next one.
  const isDone = known?.sent && document.querySelector(".utrecht-alert--ok[role=status]") !== null;
  if (isHeld || isDone) sessionStorage.removeItem(key);
  else if (known && !document.getElementById("error-summary")) {
    if (known.sent) show("offer");
    else {
      putBack(form, known);
      show("restored");
    }
  }
  part("back")?.addEventListener("click", () => {
    putBack(form, known);
    show("offer", false);
    show("restored");
  });
  part("clear")?.addEventListener("click", () => {
    form.reset();
    sessionStorage.removeItem(key);
    for (const name of ["offer", "restored"]) show(name, false);
  });
  form.addEventListener("input", () => keep(form, key));
  form.addEventListener("submit", (event) => {
    if (!navigator.onLine) {
      event.preventDefault();
      show("offline");
      part("offline")?.scrollIntoView({ block: "center" });
      return;
    }
    const last = read(key);
    if (last) sessionStorage.setItem(key, JSON.stringify({ ...last, sent: true }));
  });
  addEventListener("offline", () => show("offline"));
  addEventListener("online", () => show("offline", false));
}

for (const key of stored()) {
  if (isTablet || !(Date.now() - read(key)?.at < LONGEST)) sessionStorage.removeItem(key);
}
if (!isTablet) {
  [...document.querySelectorAll('form[method="post"]')].filter((form) => form.querySelector("[data-kept]")).forEach(follow);
}
