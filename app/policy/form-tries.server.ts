/** How often a form may be sent: which counts go up before it is looked at, and which once it is known what came of it. */
import type { RefusalCode } from "~/platform/http.server";
import {
  countGuess,
  countWrongLink,
  limit,
  limitNewPerson,
  limitOne,
} from "~/platform/rate-limit.server";
import type { ActionOfOne, WrongAction } from "~/platform/rate-limit.server";
import type { Actor } from "./actor";

/** What a form counts. */
export type Tries =
  /** A contribution: of the person who is signed in, else as that of a new one. */
  | "submit"
  /** An opinion, of which one person gives many. */
  | "opine"
  /** Nothing but the stop for floods. */
  | "flood"
  /** A page of a survey: of the person or the draft that it names, if any. */
  | { pageOf: (request: Request) => Promise<string | null> }
  /** Something that can be guessed: counts by address when it was refused with one of these codes. */
  | { guess: WrongAction; wrong: readonly RefusalCode[] }
  /** A link that is its own proof: counts by address when it was refused with one of these codes. */
  | { wrongLink: readonly RefusalCode[] };

/** What to do with the counts once it is known what came of a form; null when it was accepted. */
export type Settle = (refused: RefusalCode | null) => Promise<void>;

const SETTLED: Settle = () => Promise.resolve();

/**
 * Counts a form before anything of it is looked at.
 * @throws Response 429 with `Retry-After` when there were too many
 */
export async function countForm(tries: Tries | undefined, request: Request): Promise<Settle> {
  if (tries === undefined) return SETTLED;
  if (typeof tries === "string" || "pageOf" in tries) {
    await limit("submit", request);
    return SETTLED;
  }
  if ("wrongLink" in tries) {
    return async (refused) => {
      if (refused !== null && tries.wrongLink.includes(refused)) await countWrongLink(request);
    };
  }
  const takeBack = await countGuess(tries.guess, request);
  return async (refused) => {
    if (refused === null || !tries.wrong.includes(refused)) await takeBack();
  };
}

async function limitActor(action: ActionOfOne, actor: Actor, request: Request): Promise<void> {
  if (actor.kind === "participant") await limitOne(action, actor.personId);
  else if (actor.kind === "public") await limitNewPerson(request);
}

/**
 * Counts a form for whoever sends it, once that is known.
 * @throws Response 429 with `Retry-After` when there were too many
 */
export async function countSender(
  tries: Tries | undefined,
  actor: Actor,
  request: Request,
): Promise<void> {
  if (tries === "submit") return limitActor("contribute", actor, request);
  if (tries === "opine") return limitActor("opine", actor, request);
  if (typeof tries !== "object" || !("pageOf" in tries)) return;
  const key = await tries.pageOf(request);
  if (key !== null) await limitOne("page", key);
}
