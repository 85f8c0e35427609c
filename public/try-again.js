/**
 * Sends a form that came too soon again by itself, at the moment from which on that makes sense. What was typed is in the
 * form, and its token makes it count once.
 */
for (const form of document.querySelectorAll("form[data-again-after]")) {
  const said = form.querySelector("[data-again-said]");
  if (said) said.hidden = false;
  const waiting = setTimeout(() => form.requestSubmit(), Number(form.dataset.againAfter) * 1000);
  form.addEventListener("submit", () => clearTimeout(waiting));
}
