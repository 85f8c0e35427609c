/**
 * Extras on a page of questions, which works in full without them: it saves while somebody fills it in,
 * and lets options be dragged into order.
 */
const form = document.querySelector("form[data-survey]");
const WAIT_BEFORE_SAVING = 2500;

let written;

/** Help below the text that somebody is writing, when what was saved suggests danger: the page has it, once asked anew. */
async function helpWhileWriting() {
  if (!written || document.querySelector(".danger-note")) return;
  const [path] = location.pathname.split("/vragen/");
  const asked = await fetch(`${path}/hulp`);
  if (asked.status !== 200) return;
  const page = await fetch(location.href);
  const note = new DOMParser().parseFromString(await page.text(), "text/html").querySelector(".danger-note");
  const place = document.createElement("div");
  place.setAttribute("role", "status");
  written.closest("[data-question]").after(place);
  // A place that is there before its words is read aloud when they come.
  setTimeout(() => note && place.append(note));
}

function saveWhileFillingIn(survey) {
  const said = document.querySelector("[data-saved]");
  let waiting;
  const save = async () => {
    const body = new URLSearchParams(new FormData(survey));
    body.set("intent", "autosave");
    const answer = await fetch(location.href, { method: "POST", body, redirect: "manual" });
    // The page answers with "go on here", which is not followed: all it has to say is that it was kept.
    const kept = answer.type === "opaqueredirect";
    if (kept) await helpWhileWriting();
    const again = Number(answer.headers.get("Retry-After"));
    if (again > 0) waiting = setTimeout(tryToSave, again * 1000);
    if (said) said.textContent = kept ? said.dataset.saved : "";
  };
  // Without a connection the next answer, or the connection itself, saves everything.
  const tryToSave = () => save().catch(() => {});
  const saveSoon = () => {
    clearTimeout(waiting);
    if (said) said.textContent = "";
    waiting = setTimeout(tryToSave, WAIT_BEFORE_SAVING);
  };
  survey.addEventListener("input", saveSoon);
  survey.addEventListener("input", ({ target }) => {
    if (target.matches("textarea, input[type=text]")) written = target;
  });
  addEventListener("online", saveSoon);
  survey.addEventListener("submit", () => clearTimeout(waiting));
}

function dragIntoOrder(list) {
  let dragged;
  for (const option of list.children) option.draggable = true;
  list.addEventListener("dragstart", (event) => (dragged = event.target.closest("li")));
  list.addEventListener("dragover", (event) => {
    const over = event.target.closest("li");
    if (!dragged || !over || over === dragged || over.parentElement !== list) return;
    event.preventDefault();
    const { top, height } = over.getBoundingClientRect();
    over[event.clientY < top + height / 2 ? "before" : "after"](dragged);
  });
  list.addEventListener("dragend", () => {
    const lists = [...list.querySelectorAll("select")];
    lists.forEach((select, index) => {
      const place = String(index + 1);
      select.value = select.querySelector(`option[value="${place}"]`) ? place : "";
    });
    dragged = undefined;
    list.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

if (form) {
  saveWhileFillingIn(form);
  document.querySelectorAll("[data-ranking]").forEach(dragIntoOrder);
}
