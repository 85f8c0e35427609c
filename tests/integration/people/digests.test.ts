import { beforeEach, expect, test } from "vitest";
import { scheduledJobs } from "~/jobs.server";
import { sourceHash } from "~/features/translations/queries/source-hash.server";
import { inTransaction } from "~/platform/db.server";
import { sendDigests } from "~/features/notices/commands/send-digests.server";
import { unsubscribe } from "~/features/people/commands/remove-email.server";
import { unsubscribeUrl } from "~/features/people/queries/unsubscribe-link.server";
import { readPayload } from "~/features/notices/queries/mail-payload.server";
import { asParticipant } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import { enqueueNews } from "../../support/news";

const NOW = new Date("2026-03-10T09:00:00Z");
const SUNDAY_EVENING = new Date("2026-03-15T16:30:00Z");

beforeEach(async () => {
  await emptyDatabase();
  const client = await testDatabase();
  await client.round.create({
    data: {
      id: "ronde",
      slug: "ronde",
      title: "Wonen <dichtbij>",
      question: "Hoe?",
      summary: "Over wonen.",
      scope: "regional",
      phase: "preparation",
      state: "closed",
    },
  });
  for (const id of ["een", "twee"]) {
    await client.theme.create({
      data: {
        id,
        slug: id,
        roundId: "ronde",
        title: `Draad ${id}`,
        summary: ".",
        state: "published",
      },
    });
  }
});

async function follower(frequency: string, confirmed = true) {
  const client = await testDatabase();
  const { personId } = await asParticipant();
  const email = `${personId}@example.org`;
  const confirmedAt = confirmed ? NOW : null;
  const { id } = await client.contactAddress.create({
    data: { personId, email, frequency, confirmedAt },
  });
  await client.follow.create({ data: { personId, targetKind: "round", targetId: "ronde" } });
  return { id, personId, email };
}

async function news(kind: "themePublished" | "replied", subjectId: string) {
  const item = { kind, subjectId, roundId: "ronde" } as const;
  await enqueueNews(item, NOW);
}

async function messages() {
  const client = await testDatabase();
  const rows = await client.outboxMessage.findMany({ where: { kind: "people.digest" } });
  return rows.map(({ recipient, payload }) => ({ recipient, ...readPayload(payload) }));
}

test("at once or on Sunday: one message, grouped, plain and HTML, with the way out", async () => {
  const quick = await follower("atOnce");
  const weekly = await follower("weekly");
  await follower("atOnce", false);
  await news("themePublished", "een");
  await news("replied", "een");
  await news("replied", "een");
  await news("themePublished", "twee");
  expect(await sendDigests(NOW)).toBe(1);
  expect(await sendDigests(NOW)).toBe(0);
  const [first] = await messages();
  expect(first?.recipient).toBe(quick.email);
  expect(first?.subject).toContain("3");
  expect(first?.text.match(/Wonen <dichtbij>/g)).toHaveLength(1);
  expect(first?.html).toContain("Wonen &lt;dichtbij&gt;");
  expect(first?.html).not.toContain("<dichtbij>");
  expect(first?.unsubscribeUrl).toContain("/e-mail/afmelden");

  expect(await sendDigests(SUNDAY_EVENING)).toBe(1);
  expect((await messages()).map(({ recipient }) => recipient).sort()).toEqual(
    [quick.email, weekly.email].sort(),
  );
});

test("whoever leaves is forgotten, with every note that waited", async () => {
  const client = await testDatabase();
  const weekly = await follower("weekly");
  await news("replied", "een");
  expect(await client.notice.count()).toBe(1);
  const url = new URL(unsubscribeUrl(weekly.id, "nl"));
  await unsubscribe(weekly.id, url.searchParams.get("bewijs") ?? "");
  expect(await client.notice.count()).toBe(0);
  expect(await client.contactAddress.count()).toBe(0);
  expect(await sendDigests(SUNDAY_EVENING)).toBe(0);
});

test("what was taken away in the meantime is not told", async () => {
  const client = await testDatabase();
  await follower("weekly");
  await news("themePublished", "een");
  await client.theme.update({ where: { id: "een" }, data: { state: "draft" } });
  expect(await sendDigests(SUNDAY_EVENING)).toBe(0);
  expect(await client.notice.count()).toBe(0);
});

test("a name is said as it is translated when the message leaves, without a page in that language", async () => {
  const client = await testDatabase();
  const reader = await follower("atOnce");
  await inTransaction(async (transaction) => {
    await transaction.person.update({ where: { id: reader.personId }, data: { language: "ar" } });
  });
  const digests = scheduledJobs().find(({ name }) => name === "people.digests");
  for (const [place, translated] of ["السكن", "السكن قريبًا"].entries()) {
    await inTransaction(async (transaction) => {
      const key = { language: "ar", sourceHash: sourceHash("Wonen <dichtbij>") };
      await transaction.translation.upsert({
        where: { language_sourceHash: key },
        create: {
          ...key,
          source: "Wonen <dichtbij>",
          text: translated,
          state: "published",
          subjectKind: "round",
          subjectId: "ronde",
          field: "title",
          updatedAt: NOW,
        },
        update: { text: translated },
      });
    });
    await news("replied", "een");
    await digests?.run(NOW);
    expect((await messages())[place]?.text).toContain(`${translated}\n`);
    expect(await client.notice.count()).toBe(0);
  }
});
