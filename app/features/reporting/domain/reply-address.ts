/**
 * Rule: an answer is written, looked at and read again at one address of the desk, named after what it answers.
 * Source: design, surface (/werkplek/antwoorden).
 */

/** What can be answered, by the word in the address of the desk. */
export const REPLY_SUBJECTS = { "rode-draad": "theme", voorstel: "proposal" } as const;
export type ReplySubjectKind = (typeof REPLY_SUBJECTS)[keyof typeof REPLY_SUBJECTS];

const WORDS = { theme: "rode-draad", proposal: "voorstel" } as const satisfies Record<
  ReplySubjectKind,
  keyof typeof REPLY_SUBJECTS
>;

/** The Dutch path at which one theme or proposal is answered. */
export function replyAddress({ kind, id }: { kind: ReplySubjectKind; id: string }): string {
  return `/werkplek/antwoorden/${WORDS[kind]}/${id}`;
}
