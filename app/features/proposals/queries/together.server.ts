import { MOST_AUTHORS } from "~/features/proposals/domain/proposal";
import { declarationChoices } from "~/features/people/queries/declaration.server";
import type { DeclarationChoices } from "~/features/people/queries/declaration.server";
import { localPath } from "~/i18n/language";
import type { Language } from "~/i18n/language";
import { database } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { sha256 } from "~/platform/secret.server";

const REVISABLE = { in: ["draft", "returned"] };

/** The page on which writers invite others. */
export type TogetherPage = {
  id: string;
  title: string;
  writers: number;
  full: boolean;
  most: number;
  /** Whether a link was made before; it is shown only when it is made. */
  linkMade: boolean;
};

/** The own proposal that others can write along with; null when it is not theirs or was sent. */
export async function togetherPage(id: string, personId: string): Promise<TogetherPage | null> {
  const client = await database();
  const row = await client.proposal.findFirst({
    where: { id, state: REVISABLE, authors: { some: { personId } } },
    select: { title: true, inviteTokenHash: true, _count: { select: { authors: true } } },
  });
  if (!row) return null;
  const writers = row._count.authors;
  const linkMade = row.inviteTokenHash !== null;
  return {
    id,
    title: row.title,
    writers,
    full: writers >= MOST_AUTHORS,
    most: MOST_AUTHORS,
    linkMade,
  };
}

/** The whole address of an invitation. */
export function invitationUrl(token: string, language: Language): string {
  return `${publicUrl()}${localPath(language, `/voorstellen/meeschrijven/${token}`)}`;
}

/** What somebody sees who opens an invitation, before they write along. */
export type Invitation = {
  title: string;
  language: string;
  writers: number;
  mine: boolean;
  id: string;
  who: DeclarationChoices;
};

/** @returns null for a link that is not (any more) there */
export async function invitation(
  token: string,
  personId: string | null,
): Promise<Invitation | null> {
  const client = await database();
  const [row, who] = await Promise.all([
    client.proposal.findFirst({
      where: { inviteTokenHash: sha256(token), state: REVISABLE },
      select: { id: true, title: true, language: true, authors: { select: { personId: true } } },
    }),
    declarationChoices(),
  ]);
  if (!row) return null;
  return {
    id: row.id,
    title: row.title,
    language: row.language,
    writers: row.authors.length,
    mine: row.authors.some((author) => author.personId === personId),
    who,
  };
}
