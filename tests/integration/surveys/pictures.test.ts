import sharp from "sharp";
import { beforeEach, describe, expect, test } from "vitest";
import { dropPicture, savePicture } from "~/features/surveys/commands/save-picture.server";
import { MOST_OWN_PICTURES, PICTURES, ownPictureFile } from "~/features/surveys/domain/pictures";
import type { Questionnaire } from "~/features/surveys/domain/question";
import { ownPictures, pictureBytes } from "~/features/surveys/queries/pictures.server";
import { readImport } from "~/features/surveys/schema/import-form";
import { PICTURE_MAX_BYTES } from "~/features/surveys/schema/picture-form";
import { asActor, grantTo } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import { writeRegionSettings } from "../../support/region";
import { openSurvey } from "../../support/surveys";
import type { TestSurvey } from "../../support/surveys";

const NOW = new Date("2026-11-02T10:00:00Z");
const ALT = { altNl: "Een hond op een bank", altEn: "A dog on a couch" };

beforeEach(async () => {
  await emptyDatabase();
  await writeRegionSettings();
});

/** A photograph as a phone makes it: larger than a screen, and it knows where it was taken. */
function photograph(): Promise<Buffer> {
  const exif = { IFD0: { Make: "Telefoon" }, IFD3: { GPSLatitude: "52/1 15/1 0/1" } };
  return sharp({ create: { width: 1600, height: 1200, channels: 3, background: "teal" } })
    .withExif(exif)
    .jpeg()
    .toBuffer();
}

async function grantFor(survey: TestSurvey) {
  return grantTo(await asActor("moderator", { roundIds: [survey.roundId] }), "survey.write");
}

function asking(file: string): Questionnaire {
  const option = { key: "1", label: { nl: "Hond" }, picture: { file, alt: { nl: "Een hond" } } };
  return {
    version: 1,
    pages: [{ key: "one", title: { nl: "Eerste" } }],
    questions: [
      {
        ...{ key: "pet", page: "one", required: false, personal: false, label: { nl: "Welke?" } },
        ...{ kind: "pictureChoice", options: [option], multiple: false },
      },
    ],
  };
}

describe("a picture of the maker's own", () => {
  test("is kept small, as WebP, and without the place it was taken at", async () => {
    const survey = await openSurvey();
    const bytes = await photograph();
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    const kept = await savePicture(await grantFor(survey), survey.slug, { ...ALT, bytes }, NOW);
    expect(kept.ok).toBe(true);
    const [picture] = await ownPictures(survey.id);
    expect(picture?.alt).toEqual({ nl: ALT.altNl, en: ALT.altEn });
    const written = await sharp((await pictureBytes(picture?.id ?? "")) ?? undefined).metadata();
    expect(written).toMatchObject({ format: "webp", width: 800, height: 600 });
    expect(written.exif).toBeUndefined();
  });

  test("is refused when it is something else, too large, one too many, or of another's survey", async () => {
    const survey = await openSurvey();
    const grant = await grantFor(survey);
    const keep = (bytes: Uint8Array) => savePicture(grant, survey.slug, { ...ALT, bytes }, NOW);
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    expect(await keep(Buffer.from(svg))).toMatchObject({ code: "unknown_type" });
    expect(await keep(Buffer.from("%PDF-1.7"))).toMatchObject({ code: "unknown_type" });
    const half = (await photograph()).subarray(0, 40);
    expect(await keep(half)).toMatchObject({ code: "unknown_type" });
    const large = new Uint8Array(PICTURE_MAX_BYTES + 1);
    expect(await keep(large)).toMatchObject({ code: "too_large" });
    const other = await grantFor(await openSurvey());
    const bytes = await photograph();
    const foreign = await savePicture(other, survey.slug, { ...ALT, bytes }, NOW);
    expect(foreign).toMatchObject({ code: "not_found" });
    const client = await testDatabase();
    const row = { surveyId: survey.id, altNl: "x", bytes: new Uint8Array(1), size: 1 };
    await client.surveyPicture.createMany({ data: Array(MOST_OWN_PICTURES).fill(row) });
    expect(await keep(bytes)).toMatchObject({ code: "too_many" });
  });

  test("stays as long as a wording shows it, and goes when none does", async () => {
    const survey = await openSurvey();
    const grant = await grantFor(survey);
    const bytes = await photograph();
    const kept = await savePicture(grant, survey.slug, { ...ALT, bytes }, NOW);
    const id = kept.ok ? kept.id : "";
    const client = await testDatabase();
    await client.surveyVersion.create({
      data: {
        surveyId: survey.id,
        number: 2,
        questionnaire: JSON.stringify(asking(ownPictureFile(id))),
      },
    });
    expect(await dropPicture(grant, survey.slug, id, NOW)).toMatchObject({ code: "in_use" });
    await client.surveyVersion.deleteMany({ where: { number: 2 } });
    expect(await dropPicture(grant, survey.slug, id, NOW)).toEqual({ ok: true });
    expect(await pictureBytes(id)).toBeNull();
  });

  test("stays behind when the questionnaire goes elsewhere as a file, and that is told", () => {
    const file = {
      ...{ format: "inbreng-survey", formatVersion: 1, title: { nl: "Dieren" } },
      ...{ intro: { nl: "" }, minutes: null, questionnaire: asking("afbeelding/abc") },
    };
    const read = readImport(JSON.stringify(file));
    expect(read.ok && read.imported.notTaken).toEqual([
      { code: "picture", question: "pet", about: "" },
    ]);
    expect(JSON.stringify(read)).toContain(PICTURES[0].file);
    expect(JSON.stringify(read)).not.toContain("afbeelding/");
  });
});
