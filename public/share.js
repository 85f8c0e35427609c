/**
 * Shows the share buttons, which do nothing without script. Each opens the device's own sheet for sharing; where there
 * is none it copies the address and says so, also to a screen reader. A text without an address has a button to copy it
 * beside it, so its share button stays away there.
 */
for (const button of document.querySelectorAll("button[data-share]")) {
  const { share: url, shareTitle: title } = button.dataset;
  const said = button.parentElement?.querySelector("[data-shared]");
  if (!navigator.share && !navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    if (navigator.share) {
      // Whoever closes the sheet has changed their mind; that is no fault.
      await navigator.share({ title, url }).catch(() => undefined);
      return;
    }
    await navigator.clipboard.writeText(url);
    if (said) said.textContent = said.dataset.shared;
  });
}
for (const button of document.querySelectorAll("button[data-share-text]")) {
  if (!navigator.share) continue;
  const { shareText: text, shareTitle: title } = button.dataset;
  button.hidden = false;
  button.addEventListener("click", () => {
    navigator.share({ title, text }).catch(() => undefined);
  });
}
