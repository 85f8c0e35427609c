import { ownPictureFile } from "~/features/surveys/domain/pictures";
import type { Picture } from "~/features/surveys/domain/pictures";
import { database } from "~/platform/db.server";

/** A picture of the maker's own as the builder offers it. */
export type OwnPicture = Picture & { readonly id: string; readonly size: number };

/** The pictures a maker brought for this survey, the oldest first. */
export async function ownPictures(surveyId: string): Promise<OwnPicture[]> {
  const client = await database();
  const rows = await client.surveyPicture.findMany({
    where: { surveyId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, altNl: true, altEn: true, size: true },
  });
  return rows.map(({ id, altNl, altEn, size }) => ({
    id,
    size,
    file: ownPictureFile(id),
    alt: altEn === null ? { nl: altNl } : { nl: altNl, en: altEn },
  }));
}

/** The bytes of a picture (WebP); null when there is none under this id. */
export async function pictureBytes(id: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const client = await database();
  const row = await client.surveyPicture.findUnique({ where: { id }, select: { bytes: true } });
  return row?.bytes ?? null;
}
