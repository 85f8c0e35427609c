import { ownSafety } from "~/features/moderation/queries/own-safety.server";
import type { OwnSafety } from "~/features/moderation/queries/own-safety.server";
import type { Language } from "~/i18n/language";
import { database } from "~/platform/db.server";

/** What the safety officer did with the last challenge of a participant against a claim; null when nothing. */
export async function ownChallenge(
  slug: string,
  { personId }: { personId: string },
  language: Language,
  now: Date,
): Promise<OwnSafety | null> {
  const client = await database();
  const last = await client.claimChallenge.findFirst({
    where: { personId, claim: { slug } },
    orderBy: { createdAt: "desc" },
    select: { id: true, state: true },
  });
  return last && ownSafety({ kind: "claimChallenge", id: last.id }, last.state, language, now);
}
