/**
 * What every page outside the desks has beside its words, and works without. One small file: a first visit asks for little.
 *
 * The quick way out leaves at once for a page that tells nothing: the link, or Esc twice. The page is gone from sight before
 * the other one is there, from the history of this tab, and what was typed goes with it. A tablet at a session stays where it is.
 */
const link = document.querySelector("[data-quick-exit]");
const TWICE_WITHIN = 1000;

function leave() {
  document.documentElement.hidden = true;
  sessionStorage.clear();
  document.title = "";
  location.replace(link.href);
}

if (link && !document.querySelector("[data-kiosk]")) {
  let escapedAt = -TWICE_WITHIN;
  for (const keys of link.querySelectorAll("[data-quick-exit-keys]")) keys.hidden = false;
  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });
  addEventListener("keydown", ({ key, repeat, timeStamp }) => {
    if (key !== "Escape" || repeat) return;
    if (timeStamp - escapedAt < TWICE_WITHIN) leave();
    escapedAt = timeStamp;
  });
  // Whoever comes back all the same finds it asked for anew, not shown as it was.
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted && document.documentElement.hidden) location.reload();
  });
}

// The button of reading aloud shows itself where there is speech; what reads comes when somebody asks for it.
const aloud = document.querySelector("button[data-read-aloud]");
if (aloud && "speechSynthesis" in window) {
  aloud.hidden = false;
  aloud.addEventListener("click", () => import("/read-aloud.js").then(({ readOrStop }) => readOrStop()));
}
