import { ownCase } from "~/features/moderation/queries/own-case.server";
import type { OwnCase } from "~/features/moderation/queries/own-case.server";
import { heldHelp } from "~/features/moderation/queries/held-help.server";
import type { HeldHelp } from "~/features/moderation/queries/held-help.server";
import type { CommentState } from "~/features/proposals/domain/comment";
import type { Language } from "~/i18n/language";
import { database } from "~/platform/db.server";
import { commentEnumColumns } from "../schema";

/** An own reaction: what it says, where it stands, and how it was judged. */
export type OwnReaction = {
  id: string;
  body: string;
  state: CommentState;
  /** The proposal it is about, as long as that is public. */
  proposal: { id: string; title: string } | null;
  judged: OwnCase | null;
  help: HeldHelp | null;
};

/** A reaction of this person; null for one of somebody else. */
export async function ownReaction(
  id: string,
  personId: string,
  language: Language,
  now: Date,
): Promise<OwnReaction | null> {
  const client = await database();
  const row = await client.comment.findFirst({
    where: { id, personId },
    select: { body: true, state: true, proposal: { select: { id: true, publicTitle: true } } },
  });
  if (!row) return null;
  const state = commentEnumColumns.shape.state.parse(row.state);
  const [judged, help] = await Promise.all([
    ownCase({ kind: "comment", id }, language, now),
    state === "held" ? heldHelp(language) : null,
  ]);
  const title = row.proposal?.publicTitle ?? null;
  return {
    id,
    body: row.body,
    state,
    proposal: row.proposal && title !== null ? { id: row.proposal.id, title } : null,
    judged,
    help,
  };
}
