import sharp from "sharp";
import { beforeEach, describe, expect, test } from "vitest";
import { cardToProposal } from "~/features/sessions/commands/card-to-proposal.server";
import { closeAttendance } from "~/features/sessions/commands/close-attendance.server";
import { dropCard, saveCard } from "~/features/sessions/commands/save-card.server";
import { dropMaterial, saveMaterial } from "~/features/sessions/commands/save-material.server";
import { writeReport } from "~/features/sessions/commands/write-report.server";
import type { ReportInput } from "~/features/sessions/commands/write-report.server";
import { publicMaterial } from "~/features/sessions/queries/reactions.server";
import { deskReport } from "~/features/sessions/queries/report.server";
import type { Permission } from "~/policy/permissions";
import { asActor, grantTo } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import { ENDS, makeRegion, makeSession } from "../../support/sessions";
import type { TestSession } from "../../support/sessions";

const AFTER = new Date(ENDS.getTime() + 3_600_000);

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
});

async function moderating<P extends Permission>(session: TestSession, permission: P) {
  return grantTo(await asActor("moderator", { roundIds: [session.roundId] }), permission);
}

describe("files beside a report", () => {
  /** A picture that knows where it was taken. */
  async function photo(): Promise<Uint8Array<ArrayBuffer>> {
    const blank = { width: 3000, height: 20, channels: 3, background: "red" } as const;
    const written = await sharp({ create: blank })
      .withExif({ IFD0: { Copyright: "Straat 1, Hengelo" } })
      .jpeg()
      .toBuffer();
    return new Uint8Array(written);
  }

  const bytes = (text: string) => new Uint8Array(new TextEncoder().encode(text));

  async function keeping() {
    const session = await makeSession();
    const grant = await moderating(session, "session.report");
    const keep = (file: Uint8Array<ArrayBuffer>, kind: "slides" | "image" = "slides") =>
      saveMaterial(grant, { sessionId: session.id, title: "Bestand", kind, bytes: file }, AFTER);
    return { session, grant, keep };
  }

  test("a picture is written anew: smaller, in another form, without what it carried along", async () => {
    const { session, keep } = await keeping();
    const original = await photo();
    expect(Buffer.from(original).toString("latin1")).toContain("Straat 1");
    expect(await keep(original, "image")).toEqual({ ok: true });
    const client = await testDatabase();
    const row = await client.sessionMaterial.findFirstOrThrow({
      where: { report: { sessionId: session.id } },
    });
    const about = await sharp(row.bytes).metadata();
    expect(about).toMatchObject({ format: "webp", width: 2000 });
    expect(about.exif).toBeUndefined();
    expect(row).toMatchObject({ kind: "image", mediaType: "image/webp", size: row.bytes.length });
  });

  test("what only begins like a picture, or is none at all, is not kept", async () => {
    const { keep } = await keeping();
    const broken = bytes("\u0089PNG\r\n\u001a\n and nothing more");
    expect(await keep(broken)).toMatchObject({ code: "unknown_type" });
    const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
    expect(await keep(jpeg)).toMatchObject({ code: "unknown_type" });
    expect(await keep(bytes("<svg onload='alert(1)'/>"))).toMatchObject({ code: "unknown_type" });
    const client = await testDatabase();
    expect(await client.sessionMaterial.count()).toBe(0);
  });

  test("nobody sees a file before the report is public; slides alone do not make it so", async () => {
    const { session, grant, keep } = await keeping();
    await keep(bytes("%PDF-1.7 dia's"));
    const client = await testDatabase();
    const { id } = await client.sessionMaterial.findFirstOrThrow();
    expect(await publicMaterial(session.slug, id)).toBeNull();
    const attendance = await moderating(session, "session.attendance");
    await closeAttendance(attendance, { sessionId: session.id, supervisors: 0 }, AFTER);
    const version = (await deskReport(grant, session.id, "nl", AFTER))?.version ?? 0;
    const empty: ReportInput = {
      intent: "publish",
      version,
      said: "",
      saidEn: "",
      answered: "",
      answeredEn: "",
      next: "",
      nextEn: "",
      recordingUrl: "",
      quotes: [],
      answers: {},
    };
    expect(await writeReport(grant, session.id, empty, AFTER)).toMatchObject({
      errors: { said: "sessionDesk.slidesOnly" },
    });
    const full = { ...empty, version: version + 1, said: "Dit.", answered: "Dat.", next: "Zo." };
    expect(await writeReport(grant, session.id, full, AFTER)).toMatchObject({ published: true });
    expect(await publicMaterial(session.slug, id)).toMatchObject({ mediaType: "application/pdf" });
    // What is public stays as it is.
    expect(await keep(bytes("%PDF-1.7 later"))).toMatchObject({ code: "closed" });
    const key = { sessionId: session.id, materialId: id };
    expect(await dropMaterial(grant, key, AFTER)).toMatchObject({ code: "closed" });
  });
});

describe("what was said in a session", () => {
  const card = { role: "youth", text: "Wij willen zelf kiezen waar we wonen.", quoteConsent: true };

  async function kept() {
    const session = await makeSession({ state: "ended" });
    const grant = await moderating(session, "session.report");
    await saveCard(grant, session.id, { ...card, role: "youth" }, AFTER);
    const client = await testDatabase();
    const { id } = await client.inputCard.findFirstOrThrow();
    return { session, grant, cardId: id, client };
  }

  test("becomes a proposal that is moderated like any other, counts nobody twice, and keeps the link", async () => {
    const { session, grant, cardId, client } = await kept();
    const key = { sessionId: session.id, cardId, title: "Zelf kiezen waar je woont" };
    const tries = await Promise.all([
      cardToProposal(grant, key, AFTER),
      cardToProposal(grant, key, AFTER),
    ]);
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1);
    expect(tries).toContainEqual({ ok: false, code: "conflict" });
    const proposal = await client.proposal.findFirstOrThrow({ include: { authors: true } });
    expect(proposal).toMatchObject({ state: "submitted", role: "youth", authors: [] });
    expect(await client.inputCard.findFirst()).toMatchObject({ proposalId: proposal.id });
    expect(await client.moderationCase.findFirst()).toMatchObject({ subjectId: proposal.id });
    expect(await client.participation.count()).toBe(0);
    const dropped = await dropCard(grant, { sessionId: session.id, cardId }, AFTER);
    expect(dropped).toEqual({ ok: false, code: "conflict" });
  });

  test("needs a title, and is nobody else's to use", async () => {
    const { session, grant, cardId, client } = await kept();
    const key = { sessionId: session.id, cardId };
    expect(await cardToProposal(grant, { ...key, title: " " }, AFTER)).toMatchObject({
      code: "invalid",
    });
    const stranger = await grantTo(await asActor("moderator"), "session.report");
    const titled = { ...key, title: "Zelf kiezen waar je woont" };
    expect(await cardToProposal(stranger, titled, AFTER)).toMatchObject({ code: "not_found" });
    expect(await client.proposal.count()).toBe(0);
  });
});
