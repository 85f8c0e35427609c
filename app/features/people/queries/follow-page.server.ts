import type { FollowTarget } from "~/features/notices/domain/subscription";
import { isFollowing } from "~/features/notices/queries/followers.server";
import { peopleWithDevices } from "~/features/notices/queries/push-devices.server";
import { followableCalled } from "~/features/notices/queries/registry.server";
import type { Language, LocalText } from "~/i18n/language";
import { database } from "~/platform/db.server";
import { loadContact } from "./contact.server";
import type { MyContact } from "./contact.server";

export type FollowPage = {
  kind: FollowTarget;
  id: string;
  title: LocalText;
  /** Where it is read. */
  path: string;
  following: boolean;
  contact: MyContact | null;
  /** Whether a browser tells the reader of news. */
  isTold: boolean;
};

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
  const found = followableCalled(word);
  const client = await database();
  const id = await found?.find(client, key);
  if (!found || !id) return null;
  const { kind } = found;
  const target = (await found.named(client, [id], language)).get(id);
  if (!target) return null;
  if (personId === null)
    return { kind, id, ...target, following: false, contact: null, isTold: false };
  const [following, contact, withDevices] = await Promise.all([
    isFollowing(client, personId, [{ kind, id }]),
    loadContact(personId),
    peopleWithDevices(client, [personId]),
  ]);
  return { kind, id, ...target, following, contact, isTold: withDevices.size > 0 };
}
