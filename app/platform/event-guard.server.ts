/**
 * What an event may never carry: anything that joins an answer to a person, or words that a participant wrote. Events are
 * written into the audit log with who did it and when, and stand there as long as the service does.
 */

/** Names under which such a thing would be handed on; a detail called so does not compile. */
export type JoiningName =
  | `${"answer" | "response" | "participation" | "draft" | "person" | "author" | "participant" | "writer"}${"" | "s" | "Id" | "Ids" | "Key" | "Code"}`
  | "email"
  | "address"
  | "token"
  | "text"
  | "body"
  | "quote"
  | "nickname"
  | "needs";

const JOINING =
  /^(?:(?:answer|response|participation|draft|person|author|participant|writer)(?:s|Ids?|Key|Code)?|email|address|token|text|body|quote|nickname|needs)$/;

/** Kinds of things about which no event tells: each row of them is an answer, or the part of one person in it. */
const PRIVATE_KINDS: readonly string[] = [
  ...["answer", "response", "responseDraft", "paperForm", "participation", "ledgerPerson"],
  ...["support", "vote", "opinionVote", "experience", "attendance", "contactAddress"],
];

/** What stands in the place of the id of a person: one who is gone, one who is not named. */
const NOBODY: readonly string[] = ["erased", "unnamed"];

/** By itself: inside a UUID three groups of digits are no code. */
const PARTICIPATION_CODE = /(?<![\w-])[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){2}(?![\w-])/;
/** An id, a word of the product, a day or a number: what a participant writes has spaces or signs. */
const PLAIN_VALUE = /^[\w.:-]{1,64}$/;

/** As much of an event as is looked at. */
interface GuardedEvent {
  readonly type: string;
  readonly actor: { readonly kind: string };
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly details?: Readonly<Record<string, unknown>> | undefined;
  readonly about?: Readonly<Record<string, unknown>> | undefined;
}

function reasonAgainst({ actor, subjectKind, subjectId, details, about }: GuardedEvent) {
  if (PRIVATE_KINDS.includes(subjectKind)) return `it is about a ${subjectKind}`;
  if (subjectKind === "person" && !NOBODY.includes(subjectId)) return "it names a person";
  for (const [name, value] of Object.entries({ ...details, ...about })) {
    if (JOINING.test(name)) return `it carries "${name}"`;
    if (typeof value !== "string") continue;
    if (PARTICIPATION_CODE.test(value)) return `"${name}" looks like a code of a participant`;
    if (
      ["participant", "public"].includes(actor.kind) &&
      !PLAIN_VALUE.test(value) &&
      value !== ""
    ) {
      return `"${name}" looks like words that somebody wrote`;
    }
  }
  return undefined;
}

/**
 * Refuses an event that would join an answer to a person.
 * @throws Error with what is wrong and never the value, so that the change it tells of does not happen
 */
export function refuseJoiningEvent(event: GuardedEvent): void {
  const reason = reasonAgainst(event);
  if (reason !== undefined) throw new Error(`the event ${event.type} may not be told: ${reason}`);
}
