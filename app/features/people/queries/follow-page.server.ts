import type { FollowTarget } from "~/features/notices/domain/subscription";
import { isFollowing } from "~/features/notices/queries/followers.server";
import { PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import { database } from "~/platform/db.server";
import { loadContact } from "./contact.server";
import type { MyContact } from "./contact.server";

/** What can be followed, by the word in its address. */
const KINDS: Readonly<Record<string, FollowTarget>> = { ronde: "round", voorstel: "proposal" };

export type FollowPage = {
  kind: FollowTarget;
  id: string;
  title: LocalText;
  /** Where it is read. */
  path: string;
  following: boolean;
  contact: MyContact | null;
};

async function targetOf(kind: FollowTarget, key: string, language: Language) {
  const client = await database();
  if (kind === "round") {
    const round = await client.round.findFirst({
      where: { slug: key, ...PUBLIC_ROUND },
      select: { id: true, title: true, titleEn: true },
    });
    return (
      round && {
        id: round.id,
        title: localText(language, round.title, round.titleEn),
        path: `/rondes/${key}`,
      }
    );
  }
  const row = await client.proposal.findFirst({
    where: { id: key, publicTitle: { not: null }, mergedIntoId: null },
    select: { id: true, publicTitle: true, language: true },
  });
  if (!row) return null;
  const written: Language = row.language === "en" ? "en" : "nl";
  const title: LocalText = { text: row.publicTitle ?? "", language: written };
  return { id: row.id, title, path: `/voorstellen/${row.id}` };
}

/**
 * The page on which somebody follows a round or a proposal.
 * @param word the kind as the address says it, with the slug or id behind it
 * @returns null for what is not public
 */
export async function followPage(
  { word, key }: { word: string; key: string },
  personId: string | null,
  language: Language,
): Promise<FollowPage | null> {
  const kind = KINDS[word];
  const target = kind && (await targetOf(kind, key, language));
  if (!kind || !target) return null;
  if (personId === null) return { kind, ...target, following: false, contact: null };
  const client = await database();
  const [following, contact] = await Promise.all([
    isFollowing(client, personId, [{ kind, id: target.id }]),
    loadContact(personId),
  ]);
  return { kind, ...target, following, contact };
}
