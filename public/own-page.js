/**
 * A page of somebody who is signed in, when it is left and come back to. A browser may show it again as it was, without
 * asking, also after its owner left: so it hides itself when it is left, and shows itself again only while the same
 * person is signed in. Whoever comes back to a form that they were filling in still finds what they typed.
 */
const mark = document.currentScript.dataset.session;

async function isStillOwn() {
  const answer = await fetch(location.href, { redirect: "manual", cache: "no-store" });
  return answer.ok && (await answer.text()).includes(`data-session="${mark}"`);
}

addEventListener("pagehide", () => {
  document.body.hidden = true;
});

addEventListener("pageshow", async ({ persisted }) => {
  if (!persisted) return;
  if (await isStillOwn().catch(() => false)) document.body.hidden = false;
  else location.reload();
});
