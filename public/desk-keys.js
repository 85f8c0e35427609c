/**
 * Shortcuts of the desks. Which there are stands in the list of the page (`data-key`, `data-does`, `data-presses`); each
 * presses a link, a choice or a button that is there. None works while somebody types or with Ctrl, Alt or Command, and
 * the switch in the list turns them off in this browser.
 */
const list = document.querySelector("[data-desk-keys]");
const toggle = list.querySelector("[data-desk-keys-switch]");
const shortcuts = new Map(
  [...list.querySelectorAll("[data-key]")].map(({ dataset }) => [dataset.key, dataset]),
);
const OFF = "inbreng-keys=off";
const A_YEAR = 31_536_000;
const TYPED_IN =
  "textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=submit], [type=button])";

toggle.checked = !document.cookie.split("; ").includes(OFF);
toggle.addEventListener("change", () => {
  const age = toggle.checked ? 0 : A_YEAR;
  for (const path of ["/werkplek", "/en/werkplek"]) {
    document.cookie = `${OFF}; Path=${path}; Max-Age=${age}; SameSite=Lax`;
  }
});

for (const place of document.querySelectorAll("[data-desk-keys-open]")) {
  place.hidden = false;
  place.addEventListener("click", () => list.showModal());
}

const isShown = (element) => element.checkVisibility();
const rows = () =>
  [...document.querySelectorAll("[data-list] :is(tbody tr, li)")].filter(
    (row) => row.querySelector("a[href]") && isShown(row),
  );
const linkOf = (row) => row?.querySelector("[data-open]") ?? row?.querySelector("a[href]");
const current = () => rows().find((row) => row.contains(document.activeElement));

function step(by) {
  const all = rows();
  const at = all.indexOf(current());
  linkOf(all[at === -1 ? 0 : Math.min(Math.max(at + by, 0), all.length - 1)])?.focus();
}

function press(found) {
  if (!found) return false;
  found.focus();
  found.click();
  return true;
}

const deeds = {
  search: () => {
    const found = [...document.querySelectorAll("[data-desk-search]")].find(isShown);
    if (found?.href) found.click();
    else found?.select();
  },
  help: () => list.showModal(),
  next: () => step(1),
  previous: () => step(-1),
  open: () => linkOf(current())?.click(),
  select: () => current()?.querySelector("input[type=checkbox]")?.click(),
};

addEventListener("keydown", (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  const shortcut = shortcuts.get(key);
  if (!shortcut || !toggle.checked || list.open || ctrlKey || metaKey || altKey) return;
  if (target.closest?.(TYPED_IN)) return;
  const { does, presses } = shortcut;
  if (presses) {
    const marked = document.querySelector(`[data-shortcut="${does}"]`);
    if (!press(marked ?? document.querySelector(presses))) return;
  } else deeds[does]();
  event.preventDefault();
});
