import { isPublicTheme } from "~/features/vocabulary/domain/public-theme";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";

export type UnlinkOutcome =
  { ok: true } | { ok: false; code: "not_found" } | { ok: false; code: "last_input" };

/** Takes one line from what a theme rests on; a public theme keeps at least one. A repeat changes nothing. */
export async function unlinkInput(
  grant: Authorized<"theme.write">,
  address: { roundId: string; slug: string },
  linkId: string,
  now: Date,
): Promise<UnlinkOutcome> {
  const { roundId, slug } = address;
  if (!stillAllows(grant, { roundId })) return { ok: false, code: "not_found" };
  return inTransaction(async (transaction): Promise<UnlinkOutcome> => {
    const theme = await transaction.theme.findFirst({
      where: { slug, roundId },
      select: { id: true, state: true, _count: { select: { links: true } } },
    });
    if (!theme) return { ok: false, code: "not_found" };
    if (isPublicTheme(theme) && theme._count.links <= 1) {
      return { ok: false, code: "last_input" };
    }
    const removed = await transaction.themeLink.deleteMany({
      where: { id: linkId, themeId: theme.id },
    });
    if (removed.count === 0) return { ok: true };
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "theme.inputUntied",
        subjectKind: "theme",
        subjectId: theme.id,
      },
      now,
    );
    return { ok: true };
  });
}
