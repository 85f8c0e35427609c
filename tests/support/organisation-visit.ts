/** A browser that goes to an organisation to sign in, and comes back. */
import { expect } from "vitest";
import { unqueuedDatabase } from "~/platform/db.server";
import { sha256 } from "~/platform/secret.server";
import { asActor, cookieOf } from "./actors";
import { visit } from "./application";
import type { ProviderUser, RunningProvider } from "./identity-provider";

/** The provider where most of a test happens. */
export const ID = "organisatie-een";

/** What a browser holds after an answer: later cookies of a name take the place of earlier ones. */
export function after(answer: Response, before = ""): string {
  const jar = new Map(
    before.split("; ").flatMap((pair) => (pair ? [[pair.split("=")[0], pair]] : [])),
  );
  for (const line of answer.headers.getSetCookie()) {
    const pair = cookieOf(line);
    const name = pair.split("=")[0];
    if (pair.endsWith("=")) jar.delete(name);
    else jar.set(name, pair);
  }
  return [...jar.values()].join("; ");
}

/** Where an answer leads. */
export const locationOf = (answer: Response) => answer.headers.get("Location") ?? "";

/** The first half: the address at the provider, and what the browser carries. */
export async function begin(search = "", Cookie = "", id: string = ID) {
  const answer = await visit(`/inloggen/organisatie/${id}${search}`, { headers: { Cookie } });
  expect(answer.status).toBe(303);
  return { answer, address: locationOf(answer), cookie: after(answer, Cookie) };
}

/** The second half, with what the provider put into the address. */
export async function comeBack(address: URL, Cookie: string) {
  const answer = await visit(address.pathname + address.search, { headers: { Cookie } });
  expect(answer.status).toBe(303);
  return { answer, to: locationOf(answer), cookie: after(answer, Cookie) };
}

/** Whether a browser is signed in at the desks. */
export async function opens(cookie: string) {
  return (await visit("/werkplek", { headers: { Cookie: cookie } })).status === 200;
}

/** What the log said last. */
export async function lastAction() {
  const client = await unqueuedDatabase();
  const entry = await client.auditEntry.findFirstOrThrow({ orderBy: { sequence: "desc" } });
  return entry.action;
}

/** Somebody of the staff who has a one-time link and no password yet. */
export async function invite(token: string) {
  const { email, totpSecret } = await asActor("moderator");
  const client = await unqueuedDatabase();
  await client.staffAccount.update({
    where: { email },
    data: {
      passwordHash: "",
      setupTokenHash: sha256(token),
      setupExpiresAt: new Date(Date.now() + 3_600_000),
    },
  });
  return { email, totpSecret };
}

/** Both halves, with somebody at the provider in between. */
export async function walkThrough(
  provider: RunningProvider,
  user: ProviderUser,
  search: string,
  Cookie: string,
) {
  const { address, cookie } = await begin(search, Cookie);
  return comeBack(await provider.signIn(address, user), cookie);
}
