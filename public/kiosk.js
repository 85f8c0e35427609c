/**
 * A tablet at a session goes back to the start when nobody touches it any more. Half a minute before that it asks
 * whether somebody is still there: who thinks long loses nothing. A page that the browser kept is asked for again, because
 * somebody else may stand there by now.
 */
const ask = document.querySelector("dialog[data-kiosk]");
const TO_ANSWER = 30;
let waiting;

function wait(seconds, then) {
  clearTimeout(waiting);
  waiting = setTimeout(then, seconds * 1000);
}

function goBack() {
  location.assign(ask.dataset.kiosk);
}

function askFirst() {
  ask.showModal();
  wait(TO_ANSWER, goBack);
}

function beginAnew() {
  if (!ask.open) wait(Number(ask.dataset.wait) - TO_ANSWER, askFirst);
}

if (ask) {
  addEventListener("pagehide", () => {
    document.body.hidden = true;
  });
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) location.reload();
  });
  for (const sign of ["input", "keydown", "pointerdown", "scroll"]) {
    addEventListener(sign, beginAnew, { capture: true, passive: true });
  }
  ask.addEventListener("close", beginAnew);
  beginAnew();
}
