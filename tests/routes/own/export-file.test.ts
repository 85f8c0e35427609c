import { describe, expect, test } from "vitest";
import { z } from "zod";
import { CHALLENGE_STATES } from "~/features/claims/domain/challenge";
import { CASE_STATES, SUBJECT_KINDS } from "~/features/moderation/domain/moderation-case";
import { OUTCOME_KINDS } from "~/features/moderation/domain/outcome";
import { NEWS_KINDS } from "~/features/notices/domain/digest";
import { DIGEST_FREQUENCIES, FOLLOW_TARGETS } from "~/features/notices/domain/subscription";
import { EXPERIENCE_ANSWERS, MOMENTS, PROMISES } from "~/features/experiences/domain/experience";
import { OPINION_CHOICES } from "~/features/opinions/domain/opinion-statement";
import { AGE_BANDS, CHANNELS, ROLES } from "~/features/participation/domain/roles";
import { COMMENT_STATES } from "~/features/proposals/domain/comment";
import { PROPOSAL_STATES } from "~/features/proposals/domain/proposal";
import { PROPOSAL_KINDS } from "~/features/proposals/domain/proposal-text";
import { REPLY_OPINIONS } from "~/features/proposals/domain/reply-opinion";
import { DATE_CHOICES } from "~/features/sessions/domain/date-poll";
import { WAYS } from "~/features/sessions/domain/ways";
import { QUESTION_STATES } from "~/features/sessions/domain/questions";
import { SIGN_UP_STATES } from "~/features/sessions/domain/sign-up";
import { retention } from "~/features/own/queries/holdings.server";
import { ownExport } from "~/features/own/queries/own-export.server";
import type { ExportedPart, HeldList } from "~/features/own/queries/own-export.server";
import { codeHash } from "~/features/people/commands/ensure-person.server";
import { readParticipationCode } from "~/features/people/domain/participation-code";
import type { JsonValue } from "~/features/vocabulary/own-input";
import { translator } from "~/i18n/t";
import { PORTION_SIZE } from "~/platform/portions.server";
import { exampleCodes } from "../../../prisma/seed/example-accounts";
import { asParticipant, cookieOf } from "../../support/actors";
import { post, visit } from "../../support/application";
import { testDatabase } from "../../support/database";

const FILES = ["/mijn/meenemen/json", "/mijn/meenemen/html", "/en/mijn/meenemen/html"];

async function enter(code: string) {
  const answer = await post("/meedoen", { code });
  return { headers: { Cookie: cookieOf(answer.headers.get("Set-Cookie") ?? "") } };
}

function namesIn(value: JsonValue): string[] {
  if (value === null || typeof value !== "object") return [];
  const below = Object.values(value).flatMap((held: JsonValue) => namesIn(held));
  return Array.isArray(value) ? below : [...Object.keys(value), ...below];
}

async function valuesOf(rows: HeldList): Promise<JsonValue[]> {
  const values: JsonValue[] = [];
  for await (const portion of rows) values.push(...portion);
  return values;
}

/** A part as it stands in the file for programs. */
async function valueOf(part: ExportedPart): Promise<JsonValue> {
  if ("value" in part) return part.value;
  if ("rows" in part) return valuesOf(part.rows);
  const lists: Record<string, JsonValue> = {};
  for (const { name, rows } of part.lists) lists[name] = await valuesOf(rows);
  return lists;
}

describe("everything somebody gave, as a file", () => {
  test.each(FILES)("%s is for its owner, as a file that no cache holds", async (path) => {
    const file = await visit(path, await enter(exampleCodes[0].code));
    expect(file.status).toBe(200);
    expect(file.headers.get("Cache-Control")).toBe("no-store");
    expect(file.headers.get("Content-Disposition")).toContain("attachment");
    const nobody = await visit(path);
    expect(nobody.status).toBe(302);
    expect(nobody.headers.get("Location")).toContain("/meedoen?naar=");
    expect(nobody.headers.get("Cache-Control")).toBe("no-store");
  });

  test("it has every part of the registry, and a stranger gets nothing of somebody else", async () => {
    const file = await visit("/mijn/meenemen/json", await enter(exampleCodes[0].code));
    const parts: unknown = await file.json();
    expect(Object.keys(parts ?? {}).sort()).toEqual([...(await retention()).names].sort());
    const stranger = await asParticipant();
    const other = await visit("/mijn/meenemen/json", { headers: { Cookie: stranger.cookie } });
    const held: unknown = await other.json();
    expect(held).toMatchObject({ proposals: [], responses: [], signUps: [], address: null });
  });

  test("what is longer than a portion is all in it, once and in its order", async () => {
    const client = await testDatabase();
    const { personId, cookie } = await asParticipant();
    const targets = Array.from(
      { length: 2 * PORTION_SIZE + 3 },
      (_, number) => `proposal-${number}`,
    );
    const createdAt = new Date("2026-01-31T11:00:00Z");
    await client.follow.createMany({
      data: targets.map((targetId) => ({ personId, targetKind: "proposal", targetId, createdAt })),
    });
    const headers = { Cookie: cookie };
    const file = await visit("/mijn/meenemen/json", { headers });
    const { follows } = z
      .object({ follows: z.array(z.object({ targetId: z.string() })) })
      .parse(await file.json());
    expect(follows.map(({ targetId }) => targetId).sort()).toEqual([...targets].sort());
    const page = await (await visit("/mijn/meenemen/html", { headers })).text();
    expect(page.match(/<li>/g)).toHaveLength(targets.length);
    await client.follow.deleteMany({ where: { personId } });
  });

  test("there is no other kind of file", async () => {
    const answer = await visit("/mijn/meenemen/pdf", await enter(exampleCodes[0].code));
    expect(answer.status).toBe(404);
  });

  test("words of a person stay words, whatever they wrote", async () => {
    const client = await testDatabase();
    const { personId, cookie } = await asParticipant();
    await client.contactAddress.create({
      data: { personId, email: "<script>alert(1)</script>@example.org", frequency: "weekly" },
    });
    const file = await visit("/mijn/meenemen/html", { headers: { Cookie: cookie } });
    const html = await file.text();
    expect(html).toContain("&lt;script&gt;alert(1)");
    expect(html).not.toContain("<script");
  });

  test("the file to read says words of the product and days as people do", async () => {
    const client = await testDatabase();
    const { personId, cookie } = await asParticipant();
    const round = await client.round.findFirstOrThrow();
    await client.proposal.create({
      data: {
        kind: "experience",
        roundId: round.id,
        title: "youth",
        body: "2026-01-31\ncounted",
        role: "nextOfKin",
        ageBand: "over27",
        state: "submitted",
        createdAt: new Date("2026-01-31T11:00:00Z"),
        authors: { create: { personId, role: "nextOfKin", ageBand: "over27" } },
      },
    });
    const read = async (path: string) =>
      (await visit(path, { headers: { Cookie: cookie } })).text();
    const dutch = await read("/mijn/meenemen/html");
    for (const words of [
      "familie of vriend",
      "ouder dan 27",
      "wordt bekeken",
      "ervaring",
      "zaterdag 31 januari 2026",
    ]) {
      expect(dutch).toContain(`<dd>${words}`);
    }
    // What somebody wrote stays as it was written, also where it looks like a word of the product.
    expect(dutch).toContain("<dd>youth</dd>");
    expect(dutch).toContain("<dd>2026-01-31\ncounted</dd>");
    expect(dutch).not.toMatch(/<dd>(nextOfKin|over27|submitted|experience)/);
    const english = await read("/en/mijn/meenemen/html");
    for (const words of ["being read", "experience", "Saturday, 31 January 2026"]) {
      expect(english).toContain(`<dd>${words}`);
    }
  });

  test.each(["nl", "en"] as const)("every word of the product has a text in %s", (language) => {
    const t = translator(language);
    const words: Record<string, readonly string[]> = {
      ageBand: AGE_BANDS,
      channel: CHANNELS,
      choice: [...OPINION_CHOICES, ...DATE_CHOICES],
      experienced: EXPERIENCE_ANSWERS,
      frequency: DIGEST_FREQUENCIES,
      kind: [...PROPOSAL_KINDS, ...NEWS_KINDS],
      language: ["nl", "en"],
      moment: MOMENTS,
      opinion: REPLY_OPINIONS,
      outcome: OUTCOME_KINDS,
      promise: PROMISES,
      role: ROLES,
      state: [
        ...PROPOSAL_STATES,
        ...COMMENT_STATES,
        ...QUESTION_STATES,
        ...SIGN_UP_STATES,
        ...CHALLENGE_STATES,
        ...CASE_STATES,
        "counted",
        "registered",
        "sent",
      ],
      subjectKind: SUBJECT_KINDS,
      targetKind: FOLLOW_TARGETS,
      way: WAYS,
    };
    const untold = Object.entries(words).flatMap(([field, codes]) =>
      codes.filter((code) => {
        const key = `${field}_${code}`;
        return (t.find(`ownFile.${key}`) ?? t.find(`terms.${key}`)) === undefined;
      }),
    );
    expect(untold).toEqual([]);
  });

  test("every value of the examples has a name that people understand", async () => {
    const client = await testDatabase();
    const names = new Set<string>();
    for (const { code } of exampleCodes) {
      const verdict = readParticipationCode(code);
      if (!verdict.ok) throw new Error(verdict.code);
      const { id } = await client.person.findUniqueOrThrow({
        where: { codeHash: codeHash(verdict.participationCode) },
      });
      for await (const part of ownExport(id))
        for (const name of namesIn(await valueOf(part))) names.add(name);
    }
    expect(names.size).toBeGreaterThan(10);
    const t = translator("nl");
    expect([...names].filter((name) => t.find(`own.field_${name}`) === undefined)).toEqual([]);
  });
});
