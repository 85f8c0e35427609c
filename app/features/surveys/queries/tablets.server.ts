import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";
import { openErasable } from "~/platform/secret.server";

/** What a tablet that works without network seals for; null when it is none of this survey, or has ended. */
export async function tabletRecipient(slug: string, id: string): Promise<string | null> {
  const client = await database();
  const tablet = await client.surveyTablet.findUnique({
    where: { id },
    select: { recipient: true, survey: { select: { slug: true } } },
  });
  return tablet?.survey.slug === slug ? tablet.recipient : null;
}

/**
 * Opens what a tablet sealed; null when it was not sealed for this tablet, or its key is destroyed.
 * @param sealed base64url
 */
export async function openSealed(
  client: Connection,
  { slug, id, sealed }: { slug: string; id: string; sealed: string },
): Promise<string | null> {
  const tablet = await client.surveyTablet.findUnique({
    where: { id },
    select: { identity: true, survey: { select: { slug: true } } },
  });
  const identity = tablet?.survey.slug === slug ? openErasable(tablet.identity) : undefined;
  if (identity === undefined) return null;
  const { Decrypter } = await import("age-encryption");
  const decrypter = new Decrypter();
  decrypter.addIdentity(Buffer.from(identity, "base64url").toString("utf8"));
  try {
    return await decrypter.decrypt(Buffer.from(sealed, "base64url"), "text");
  } catch {
    return null;
  }
}
