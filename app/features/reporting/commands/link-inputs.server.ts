import {
  NO_STAYS,
  requireFindsHandled,
} from "~/features/moderation/queries/finds-of-publication.server";
import type { Stays } from "~/features/moderation/queries/finds-of-publication.server";
import { linkThemeVerdict } from "~/features/reporting/domain/theme";
import type { ThemeLink, ThemeLinkKind } from "~/features/reporting/domain/theme";
import type { InputKind, TraceableInput } from "~/features/reporting/domain/traced-share";
import { inputsByKey } from "~/features/reporting/queries/linkable-inputs.server";
import { linkKindSchema, linkRoleSchema } from "~/features/reporting/schema/words";
import { isPublicTheme } from "~/features/vocabulary/domain/public-theme";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";

/** The kind of link that each kind of input gets. */
const LINK_KINDS: Record<InputKind, ThemeLinkKind> = {
  textAnswer: "quote",
  inputCard: "inputCard",
  proposal: "proposal",
};

/**
 * Ties inputs of the round to a theme. What is tied already stays as it is; what is not of this round, or was not read
 * through yet, is left out.
 * @returns how many were tied
 */
export async function linkInputs(
  grant: Authorized<"theme.write">,
  address: { roundId: string; slug: string },
  keys: readonly TraceableInput[],
  now: Date,
  stays: Stays = NO_STAYS,
): Promise<{ ok: true; linked: number } | { ok: false; code: "not_found" }> {
  const { roundId, slug } = address;
  if (!stillAllows(grant, { roundId })) return { ok: false, code: "not_found" };
  return inTransaction(async (transaction) => {
    const theme = await transaction.theme.findFirst({
      where: { slug, roundId },
      select: {
        id: true,
        state: true,
        links: { select: { kind: true, targetId: true, role: true } },
      },
    });
    if (!theme) return { ok: false as const, code: "not_found" as const };
    const links = theme.links.map((link): ThemeLink => ({
      kind: linkKindSchema.parse(link.kind),
      targetId: link.targetId ?? "",
      role: linkRoleSchema.parse(link.role),
      count: null,
      reviewed: true,
    }));
    const inputs = await inputsByKey(transaction, roundId, keys);
    const fresh = inputs.filter(
      ({ kind, id, role }) =>
        linkThemeVerdict(links, { kind: LINK_KINDS[kind], targetId: id, role }).ok,
    );
    // What is tied to a theme that is public is public at once.
    const words = isPublicTheme(theme) ? fresh.map(({ quote }) => quote) : [];
    const mayStay = await requireFindsHandled(transaction, words, stays);
    await transaction.themeLink.createMany({
      data: fresh.map(({ kind, id, role, quote }) => ({
        themeId: theme.id,
        kind: LINK_KINDS[kind],
        targetId: id,
        answerId: kind === "textAnswer" ? id : null,
        inputCardId: kind === "inputCard" ? id : null,
        proposalId: kind === "proposal" ? id : null,
        role,
        quote,
        createdAt: now,
      })),
    });
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "theme.inputsTied",
        subjectKind: "theme",
        subjectId: theme.id,
        details: { mayStay, linked: fresh.length },
      },
      now,
    );
    return { ok: true as const, linked: fresh.length };
  });
}
