import { outcomeOf } from "../domain/sealed-refusal";
import type { Outcome } from "../domain/sealed-refusal";
import type { Waiting, WaitingStore } from "./waiting";

/** Only what the page of our own server says counts: an answer of anything on the way, such as a sign-in page, does not. */
async function send(address: string, { tablet, sealed }: Waiting): Promise<Outcome> {
  const body = new URLSearchParams({ tablet, sealed });
  try {
    const answer = await fetch(address, { method: "POST", body, redirect: "error" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const said = page.querySelector<HTMLElement>("[data-tablet-answer]")?.dataset["tabletAnswer"];
    return outcomeOf(answer.status, said);
  } catch {
    return "wait";
  }
}

/**
 * Sends what waits, one after the other, and forgets what was taken. Of two pages of one tablet only one sends; what both would
 * send counts once all the same.
 * @param again also what was refused before
 */
export async function sendWaiting(
  address: string,
  store: WaitingStore,
  again: boolean,
): Promise<void> {
  await navigator.locks.request("inbreng-tablet", { ifAvailable: true }, async (lock) => {
    if (lock === null) return;
    for (const row of await store.all()) {
      if (row.refused !== null && !again) continue;
      const outcome = await send(address, row);
      if (outcome === "wait") return;
      if (outcome === "later") continue;
      if (outcome === "taken") await store.remove([row.id]);
      else await store.put({ ...row, refused: outcome });
    }
  });
}
