import {
  NO_STAYS,
  requireFindsHandled,
} from "~/features/moderation/queries/finds-of-publication.server";
import type { Stays } from "~/features/moderation/queries/finds-of-publication.server";
import { linkThemeVerdict } from "~/features/reporting/domain/theme";
import type { OriginForm } from "~/features/reporting/schema/theme-form";
import { linkKindSchema, linkRoleSchema } from "~/features/reporting/schema/words";
import { isPublicTheme } from "~/features/vocabulary/domain/public-theme";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";

export type LinkOriginOutcome = { ok: true } | { ok: false; code: "not_found" | "already_linked" };

/** Whether there is such an activity in the round, or such a source document. */
async function originExists(
  transaction: Transaction,
  roundId: string,
  { kind, id }: OriginForm["origin"],
): Promise<boolean> {
  const row =
    kind === "activity"
      ? await transaction.activity.findFirst({ where: { id, roundId }, select: { id: true } })
      : await transaction.source.findUnique({ where: { id }, select: { id: true } });
  return row !== null;
}

/**
 * Ties a whole activity of the round or a source document to a theme: for what was said where nobody wrote it down one
 * by one. It carries no number, because no source gives one.
 */
export async function linkOrigin(
  grant: Authorized<"theme.write">,
  address: { roundId: string; slug: string },
  { origin, originRole, originNote }: OriginForm,
  now: Date,
  stays: Stays = NO_STAYS,
): Promise<LinkOriginOutcome> {
  const { roundId, slug } = address;
  if (!stillAllows(grant, { roundId })) return { ok: false, code: "not_found" };
  return inTransaction(async (transaction): Promise<LinkOriginOutcome> => {
    const theme = await transaction.theme.findFirst({
      where: { slug, roundId },
      select: {
        id: true,
        state: true,
        links: { select: { kind: true, targetId: true, role: true } },
      },
    });
    if (!theme || !(await originExists(transaction, roundId, origin))) {
      return { ok: false, code: "not_found" };
    }
    const links = theme.links.map((link) => ({
      kind: linkKindSchema.parse(link.kind),
      targetId: link.targetId ?? "",
      role: linkRoleSchema.parse(link.role),
      count: null,
      reviewed: true,
    }));
    const verdict = linkThemeVerdict(links, {
      kind: origin.kind,
      targetId: origin.id,
      role: originRole,
    });
    if (!verdict.ok) return verdict;
    const words = isPublicTheme(theme) ? [originNote] : [];
    const mayStay = await requireFindsHandled(transaction, words, stays);
    await transaction.themeLink.create({
      data: {
        themeId: theme.id,
        kind: origin.kind,
        targetId: origin.id,
        role: originRole,
        note: originNote,
        createdAt: now,
      },
    });
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "theme.originTied",
        subjectKind: "theme",
        subjectId: theme.id,
        details: { mayStay, kind: origin.kind, origin: origin.id },
      },
      now,
    );
    return { ok: true };
  });
}
