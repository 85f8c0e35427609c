/**
 * What the bar of the desks does beyond its links: a part that is unfolded folds at Escape and when somebody goes on
 * elsewhere. Without this each still opens and folds by itself.
 */
const parts = [...document.querySelectorAll("[data-desk-part]")];

function fold(except) {
  for (const part of parts) if (part !== except) part.open = false;
}

addEventListener("keydown", ({ key }) => {
  const open = parts.find((part) => part.open);
  if (key !== "Escape" || !open) return;
  fold();
  open.querySelector("summary").focus();
});

for (const event of ["pointerdown", "focusin"]) {
  addEventListener(event, ({ target }) => fold(target.closest?.("[data-desk-part]")));
}
