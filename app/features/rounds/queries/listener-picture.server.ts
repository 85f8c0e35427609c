import { database } from "~/platform/db.server";

/** The picture of who listens, as its desk shows it. */
export type DeskListenerPicture = {
  round: { slug: string; title: string; listener: string | null };
  picture: { id: string; altNl: string; altEn: string | null } | null;
};

/** Who listens in a round and their picture; null when there is no round of that name. */
export async function listenerPictureDesk(slug: string): Promise<DeskListenerPicture | null> {
  const client = await database();
  const row = await client.round.findUnique({
    where: { slug },
    select: {
      slug: true,
      title: true,
      listener: true,
      listenerPicture: { select: { id: true, altNl: true, altEn: true } },
    },
  });
  if (!row) return null;
  const { listenerPicture: picture, ...round } = row;
  return { round, picture };
}

/** The bytes of a picture (WebP); null when there is none under this id. */
export async function listenerPictureBytes(id: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const client = await database();
  const row = await client.listenerPicture.findUnique({ where: { id }, select: { bytes: true } });
  return row?.bytes ?? null;
}
