import { typeOfBytes } from "~/features/vocabulary/domain/file-type";
import {
  MOST_OWN_PICTURES,
  OWN_PICTURE_SIDE,
  ownPictureFile,
  showsPicture,
} from "~/features/surveys/domain/pictures";
import { readQuestionnaire } from "~/features/surveys/queries/questionnaire.server";
import { PICTURE_MAX_BYTES } from "~/features/surveys/schema/picture-form";
import { inTransaction } from "~/platform/db.server";
import { writeImageAnew } from "~/platform/image.server";
import type { Authorized } from "~/policy/authorize.server";
import { emitSurveyEvent, deskSurvey } from "./desk-survey.server";

export type KeepPictureOutcome =
  | { ok: true; id: string }
  | { ok: false; code: "not_found" | "unknown_type" | "too_large" | "too_many" };

/** What the bytes are, written anew; null when they are no photograph or drawing of a kind that every browser shows. */
async function cleaned(bytes: Uint8Array) {
  const type = typeOfBytes(bytes);
  if (type === null || type === "application/pdf") return null;
  return writeImageAnew(bytes, OWN_PICTURE_SIDE);
}

/**
 * Keeps a picture of the maker's own for this survey, without the place, the camera or anything else that came with it.
 * What it is follows from its bytes. It is made outside the transaction, which others wait for.
 */
export async function savePicture(
  grant: Authorized<"survey.write">,
  slug: string,
  input: { altNl: string; altEn: string; bytes: Uint8Array },
  now: Date,
): Promise<KeepPictureOutcome> {
  if (input.bytes.length > PICTURE_MAX_BYTES) return { ok: false, code: "too_large" };
  const image = await cleaned(input.bytes);
  if (!image) return { ok: false, code: "unknown_type" };
  return inTransaction(async (transaction): Promise<KeepPictureOutcome> => {
    const survey = await deskSurvey(transaction, grant, slug);
    if (!survey) return { ok: false, code: "not_found" };
    const surveyId = survey.id;
    const present = await transaction.surveyPicture.count({ where: { surveyId } });
    if (present >= MOST_OWN_PICTURES) return { ok: false, code: "too_many" };
    const { altNl, altEn } = input;
    const { id } = await transaction.surveyPicture.create({
      data: {
        surveyId,
        altNl,
        altEn: altEn === "" ? null : altEn,
        bytes: image.bytes,
        size: image.bytes.length,
        createdAt: now,
      },
      select: { id: true },
    });
    const event = { type: "survey.pictureKept", details: { picture: id } } as const;
    await emitSurveyEvent(transaction, grant, surveyId, event, now);
    return { ok: true, id };
  });
}

/** Removes a picture that no wording of the survey shows. */
export async function dropPicture(
  grant: Authorized<"survey.write">,
  slug: string,
  id: string,
  now: Date,
): Promise<{ ok: true } | { ok: false; code: "not_found" | "in_use" }> {
  return inTransaction(async (transaction) => {
    const survey = await deskSurvey(transaction, grant, slug);
    if (!survey) return { ok: false as const, code: "not_found" as const };
    const surveyId = survey.id;
    const versions = await transaction.surveyVersion.findMany({
      where: { surveyId },
      select: { id: true, questionnaire: true },
    });
    const file = ownPictureFile(id);
    if (versions.some((version) => showsPicture(readQuestionnaire(version), file))) {
      return { ok: false as const, code: "in_use" as const };
    }
    const removed = await transaction.surveyPicture.deleteMany({ where: { id, surveyId } });
    if (removed.count === 0) return { ok: false as const, code: "not_found" as const };
    const event = { type: "survey.pictureDropped", details: { picture: id } } as const;
    await emitSurveyEvent(transaction, grant, surveyId, event, now);
    return { ok: true as const };
  });
}
