/**
 * Shows the copy buttons, which do nothing without script, and lets each copy the text of the element it names. The
 * button itself says that it worked, and says it to a screen reader too.
 */
for (const button of document.querySelectorAll("button[data-copies]")) {
  const source = document.getElementById(button.dataset.copies);
  const said = button.parentElement?.querySelector("[data-copied]");
  if (!source || !navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(source.textContent.trim());
    if (said) said.textContent = said.dataset.copied;
  });
}
