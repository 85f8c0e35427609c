/**
 * Extras where a questionnaire is made, which works in full without them: the preview follows what is written, the tips
 * whoever leaves a field, an earlier answer comes where the maker stands, and a question can be dragged or moved with the arrows of its handle.
 */
const editor = document.getElementById("vraag");
const steps = editor ?? document.getElementById("stappen");
const WAIT_BEFORE_LOOKING = 350;

/** The page makes the preview and the tips itself: the form as it is now is sent, and nothing of it is kept. */
function followTheForm() {
  let waiting;
  let asked = 0;
  let isLeft = false;
  const look = async () => {
    clearTimeout(waiting);
    const number = (asked += 1);
    const body = new URLSearchParams(new FormData(editor));
    body.set("step", "preview");
    const answer = await fetch(editor.action, { method: "POST", body, redirect: "manual" });
    if (!answer.ok || number !== asked) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const id of isLeft ? ["voorbeeld", "tips"] : ["voorbeeld"]) {
      const fresh = page.getElementById(id);
      if (fresh) document.getElementById(id)?.replaceChildren(...fresh.childNodes);
    }
    isLeft = false;
  };
  const tryToLook = () => look().catch(() => {});
  editor.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(tryToLook, WAIT_BEFORE_LOOKING);
  });
  editor.addEventListener("change", () => {
    isLeft = true;
    tryToLook();
  });
}

/** An earlier answer comes where the maker stands in the words of the question, and nothing is sent. */
function repeatWhereItStands() {
  editor.addEventListener("click", (event) => {
    if (event.target.closest("button")?.value !== "repeat") return;
    event.preventDefault();
    const [words, { value }] = [editor.elements["label.nl"], editor.elements["repeat"]];
    if (value) words.setRangeText(value, words.selectionStart, words.selectionEnd, "end");
    words.focus();
    words.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

function press(value) {
  const button = document.createElement("button");
  Object.assign(button, { name: "step", value, hidden: true });
  steps.append(button);
  steps.requestSubmit(button);
}

const placesOf = () => [...document.querySelectorAll("[data-place-of]")];

/** The page keeps the place: before the next question on its page, or behind all. */
function keepPlace(question) {
  const next = question.nextElementSibling?.dataset.placeOf ?? "";
  press(`placeQuestion:${question.closest("[data-page]").dataset.page}:${next}:${question.dataset.placeOf}`);
}

function moveWithArrows(handle) {
  const question = handle.closest("[data-place-of]");
  let moved = false;
  handle.addEventListener("keydown", (event) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (event.key === "Enter" && moved) return keepPlace(question);
    if (!step) return;
    event.preventDefault();
    const all = placesOf();
    const other = all[all.indexOf(question) + step];
    if (!other) return;
    other[step < 0 ? "before" : "after"](question);
    handle.focus();
    moved = true;
    const place = document.querySelector("[data-place]");
    const words = { number: placesOf().indexOf(question) + 1, total: all.length };
    place.textContent = place.dataset.place.replace(/\{(\w+)\}/g, (_whole, name) => words[name]);
  });
  // Moving the question takes the focus away for a moment; only who really goes on is done.
  handle.addEventListener("blur", () => setTimeout(() => moved && document.activeElement !== handle && keepPlace(question)));
}

function drag() {
  let dragged;
  let from;
  document.addEventListener("dragover", (event) => {
    const over = event.target.closest?.("[data-place-of]");
    const list = event.target.closest?.("[data-page]");
    if (!dragged || !list) return;
    event.preventDefault();
    if (!over) return list.children.length === 0 && list.append(dragged);
    if (over === dragged) return;
    const { top, height } = over.getBoundingClientRect();
    over[event.clientY < top + height / 2 ? "before" : "after"](dragged);
  });
  document.addEventListener("dragend", () => {
    if (!dragged) return;
    const question = dragged;
    question.draggable = false;
    dragged = undefined;
    if (question.nextElementSibling !== from.next || question.parentElement !== from.list) keepPlace(question);
  });
  for (const handle of document.querySelectorAll("[data-handle]")) {
    const question = handle.closest("[data-place-of]");
    handle.hidden = false;
    handle.addEventListener("pointerdown", () => (question.draggable = true));
    handle.addEventListener("pointerup", () => (question.draggable = false));
    question.addEventListener("dragstart", () => {
      dragged = question;
      from = { next: question.nextElementSibling, list: question.parentElement };
    });
    moveWithArrows(handle);
  }
}

if (editor) {
  followTheForm();
  repeatWhereItStands();
  // Writing a question that was just made begins at its words.
  if (new URLSearchParams(location.search).has("nieuw")) editor.elements["label.nl"].focus();
}
if (steps) drag();
