import { beforeEach, describe, expect, test } from "vitest";
import { giveOpinion } from "~/features/opinions/commands/give-opinion.server";
import {
  removeStatement,
  writeStatement,
} from "~/features/opinions/commands/write-statement.server";
import { opinionPage } from "~/features/opinions/queries/opinion-page.server";
import { countOpinions } from "~/features/opinions/stats.server";
import type { OpinionChoice } from "~/features/opinions/domain/opinion-statement";
import { eraseEverything } from "~/features/own/commands/erase.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { authorizeOwn } from "~/policy/authorize.server";
import { asActor, asParticipant, grantTo } from "../../support/actors";
import type { ParticipantVisitor } from "../../support/actors";
import { emptyDatabase, testDatabase } from "../../support/database";
import { NOW, publishedProposal } from "../../support/proposals";
import { makeRegion, makeRound } from "../../support/sessions";

const SECRET = "a secret of the round that keys what people think";

let round: { id: string; slug: string };

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
  round = await makeRound();
  const client = await testDatabase();
  await client.round.update({ where: { id: round.id }, data: { secret: SECRET } });
});

async function statements(count: number): Promise<string[]> {
  const grant = await grantTo(
    await asActor("moderator", { roundIds: [round.id] }),
    "statement.write",
  );
  const ids: string[] = [];
  for (let number = 0; number < count; number += 1) {
    const form = {
      text: `Een stelling om iets van te vinden ${number}`,
      textEn: "",
      proposal: null,
    };
    const written = await writeStatement(grant, round.id, form, NOW);
    if (!written.ok) throw new Error(written.code);
    ids.push(written.id);
  }
  return ids;
}

async function say(
  visitor: ParticipantVisitor | "public",
  statementId: string,
  choice: OpinionChoice,
  now = NOW,
) {
  const grant = await grantTo(visitor, "opinion.give");
  const submission = newSubmissionToken();
  return giveOpinion(
    grant,
    { roundSlug: round.slug, statementId, choice, submission, language: "nl" },
    now,
  );
}

describe("statements", () => {
  test("come from public proposals of the round, by its moderator, and go only without opinions", async () => {
    const { proposalId } = await publishedProposal(round.id, NOW);
    const grant = await grantTo(
      await asActor("moderator", { roundIds: [round.id] }),
      "statement.write",
    );
    const form = { text: "Een stille kamer op elke groep.", textEn: "", proposal: proposalId };
    const written = await writeStatement(grant, round.id, form, NOW);
    expect(written.ok).toBe(true);
    expect(await writeStatement(grant, round.id, { ...form, proposal: "elsewhere" }, NOW)).toEqual({
      ok: false,
      code: "unknown_proposal",
    });
    const other = await grantTo(await asActor("moderator"), "statement.write");
    expect(await writeStatement(other, round.id, form, NOW)).toEqual({
      ok: false,
      code: "not_found",
    });
    const id = written.ok ? written.id : "";
    await say(await asParticipant(), id, "agree");
    expect(await removeStatement(grant, round.id, id, NOW)).toEqual({
      ok: false,
      code: "has_votes",
    });
  });
});

describe("opinions", () => {
  test("one person has one opinion of a statement, and can change it", async () => {
    const [id = ""] = await statements(1);
    const somebody = await asParticipant();
    await Promise.all([say(somebody, id, "agree"), say(somebody, id, "disagree")]);
    expect((await say(somebody, id, "pass")).ok).toBe(true);
    const client = await testDatabase();
    const votes = await client.opinionVote.findMany();
    expect(votes).toMatchObject([{ choice: "pass" }]);
    expect(votes[0]?.voterKey).not.toContain(somebody.personId);
    const page = await opinionPage(round.slug, somebody.personId, "nl", NOW);
    expect(page?.statements).toMatchObject([{ id, mine: "pass", shares: null }]);
  });

  test("a newcomer gets a code; a closed round and one whose secret is gone take nothing", async () => {
    const [id = ""] = await statements(1);
    const first = await say("public", id, "agree");
    expect(first.ok && first.person.newCode).toBeTruthy();
    const client = await testDatabase();
    await client.round.update({ where: { id: round.id }, data: { secret: null } });
    expect(await say("public", id, "agree")).toEqual({ ok: false, code: "closed" });
    await client.round.update({
      where: { id: round.id },
      data: { secret: SECRET, state: "closed", closesAt: NOW },
    });
    expect(await say("public", id, "agree")).toEqual({ ok: false, code: "closed" });
    expect(await say("public", "unknown", "agree")).toEqual({ ok: false, code: "not_found" });
  });

  test("go with the person who erases everything", async () => {
    const [id = ""] = await statements(1);
    const somebody = await asParticipant();
    await say(somebody, id, "agree");
    const headers = { Cookie: somebody.cookie };
    const own = await authorizeOwn(new Request("http://localhost/mijn", { headers }));
    await eraseEverything(own, NOW);
    const client = await testDatabase();
    expect(await client.opinionVote.count()).toBe(0);
  });
});

describe("the map", () => {
  async function votes(ids: string[], camps: readonly (readonly OpinionChoice[])[], each: number) {
    const client = await testDatabase();
    const data = camps.flatMap((camp, at) =>
      Array.from({ length: each }, (_, voter) =>
        ids.map((statementId, place) => ({
          statementId,
          voterKey: `camp-${at}-voter-${voter}`,
          choice: camp[place] ?? "pass",
        })),
      ).flat(),
    );
    await client.opinionVote.createMany({ data });
  }

  const CAMPS = [
    ["agree", "agree", "disagree", "disagree"],
    ["agree", "disagree", "agree", "agree"],
  ] as const;

  test("finds the groups, what unites them and what tells them apart, the same every time", async () => {
    const ids = await statements(4);
    await votes(ids, CAMPS, 15);
    const client = await testDatabase();
    const count = await countOpinions(client, round.id, 10);
    expect(count.groups.map(({ share }) => share)).toEqual([0.5, 0.5]);
    expect(count.uniting).toEqual([ids[0]]);
    expect(count.groups[0]?.telling.map(({ id }) => id)).not.toContain(ids[0]);
    expect(await countOpinions(client, round.id, 10)).toEqual(count);
  });

  test("shows no group that is small, and none where everyone thinks alike", async () => {
    const ids = await statements(4);
    await votes(ids, CAMPS, 9);
    const client = await testDatabase();
    expect((await countOpinions(client, round.id, 10)).groups).toEqual([]);
    await client.opinionVote.deleteMany();
    await votes(ids, [CAMPS[0], CAMPS[0]], 15);
    const alike = await countOpinions(client, round.id, 10);
    expect(alike.groups).toEqual([]);
    expect(alike.uniting).toEqual([ids[0], ids[1]]);
  });
});
