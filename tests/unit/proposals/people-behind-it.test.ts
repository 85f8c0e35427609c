import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkComment, type ParentComment } from "~/features/proposals/domain/comment";
import {
  giveBack,
  mergeProposals,
  peopleBehind,
  type PeopleBehind,
} from "~/features/proposals/domain/merge";
import type { Proposal } from "~/features/proposals/domain/proposal";
import { canRateReply, understoodShare } from "~/features/proposals/domain/reply-opinion";
import { canSupport, canTakeBackSupport } from "~/features/proposals/domain/support";

type Party = Proposal & PeopleBehind;

const party = (id: string, facts: Partial<Party> = {}): Party => ({
  id,
  state: "published",
  authorIds: [`author-of-${id}`],
  bodyId: null,
  submittedAt: null,
  publishedAt: null,
  replyDueAt: null,
  mergedIntoId: null,
  supporterIds: [],
  ...facts,
});

describe("support", () => {
  it("counts once and can be taken back", () => {
    expect(canSupport(party("a"), "sam", false)).toEqual({ ok: true });
    expect(canSupport(party("a"), "sam", true)).toMatchObject({ code: "already_supported" });
    expect(canTakeBackSupport(true)).toEqual({ ok: true });
    expect(canTakeBackSupport(false)).toMatchObject({ code: "not_supported" });
  });

  it("is not for the own proposal, nor for what is not public", () => {
    expect(canSupport(party("a"), "author-of-a", false)).toMatchObject({ code: "own_proposal" });
    expect(canSupport(party("a", { state: "returned" }), "sam", false)).toMatchObject({
      code: "not_public",
    });
  });

  it("leads to the proposal that stayed", () => {
    expect(canSupport(party("a", { mergedIntoId: "b" }), "sam", false)).toEqual({
      ok: false,
      code: "merged",
      intoId: "b",
    });
  });
});

describe("merging", () => {
  const among =
    (...parties: Party[]) =>
    (id: string) =>
      parties.find((one) => one.id === id);

  it("credits all writers and counts each supporter once", () => {
    const source = party("a", { supporterIds: ["sam", "bo", "author-of-b"] });
    const target = party("b", { supporterIds: ["sam", "author-of-a", "li"] });
    expect(mergeProposals(source, "b", among(target))).toEqual({ ok: true, intoId: "b" });
    expect(peopleBehind([target, source])).toEqual({
      authorIds: ["author-of-b", "author-of-a"],
      supporterIds: ["sam", "li", "bo"],
    });
  });

  it("follows earlier merges to the one that stayed", () => {
    const find = among(
      party("b", { mergedIntoId: "c" }),
      party("c", { mergedIntoId: "d" }),
      party("d"),
    );
    expect(mergeProposals(party("a"), "b", find)).toMatchObject({ ok: true, intoId: "d" });
  });

  it.each([
    ["itself", party("a"), "a", [], "merge_into_itself"],
    ["what is gone", party("a"), "x", [], "merge_target_not_found"],
    [
      "what nobody can read",
      party("a"),
      "b",
      [party("b", { state: "held" })],
      "merge_target_not_public",
    ],
    ["a second", party("a", { mergedIntoId: "b" }), "c", [party("c")], "already_merged"],
    [
      "what went into it",
      party("a"),
      "b",
      [party("b", { mergedIntoId: "a" }), party("a")],
      "merge_cycle",
    ],
    [
      "a circle that was there",
      party("a"),
      "b",
      [party("b", { mergedIntoId: "c" }), party("c", { mergedIntoId: "b" })],
      "merge_cycle",
    ],
  ] as const)("does not merge with %s", (_, source, chosenId, parties, code) => {
    expect(mergeProposals(source, chosenId, among(...parties))).toMatchObject({ ok: false, code });
  });

  it("never makes a circle and loses nobody, in any order of merges", () => {
    const ids = ["a", "b", "c", "d", "e"];
    const pairs = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)));
    const crowd = fc.array(fc.array(fc.constantFrom("p", "q", "r", "s")), {
      minLength: ids.length,
      maxLength: ids.length,
    });
    fc.assert(
      fc.property(pairs, crowd, (merges, supporters) => {
        const all = new Map(
          ids.map((id, index) => [
            id,
            party(id, { supporterIds: [...new Set(supporters[index])] }),
          ]),
        );
        const everyone = new Set([...all.values()].flatMap((one) => one.supporterIds));
        for (const [from, to] of merges) {
          const source = all.get(from);
          if (source === undefined) continue;
          const verdict = mergeProposals(source, to, (id) => all.get(id));
          if (!verdict.ok) continue;
          all.set(from, { ...source, mergedIntoId: verdict.intoId });
        }
        const left = [...all.values()].filter((one) => one.mergedIntoId === null);
        expect(left.length).toBeGreaterThan(0);
        const goesOnIn = (one: Party): string =>
          one.mergedIntoId === null ? one.id : goesOnIn(all.get(one.mergedIntoId) ?? one);
        const behind = left.map(({ id }) =>
          peopleBehind([...all.values()].filter((one) => goesOnIn(one) === id)),
        );
        expect(new Set(behind.flatMap((one) => one.authorIds)).size).toBe(ids.length);
        expect(new Set(behind.flatMap((one) => one.supporterIds))).toEqual(everyone);
      }),
    );
  });
});

describe("given back", () => {
  const at = new Date("2026-03-02T09:00:00Z");

  it.each([
    ["public again", { state: "published", publishedAt: at }, "published"],
    ["waiting when it never was public", { state: "published", publishedAt: null }, "submitted"],
    [
      "down when a moderator took it down meanwhile",
      { state: "returned", publishedAt: at },
      "returned",
    ],
    ["with the safety officer", { state: "held", publishedAt: at }, "held"],
  ] as const)("it is %s", (_, facts, state) => {
    expect(giveBack(party("a", { ...facts, mergedIntoId: "b" }))).toMatchObject({
      state,
      mergedIntoId: null,
    });
  });
});

describe("reactions", () => {
  const parent: ParentComment = { id: "c1", proposalId: "a", state: "published", parentId: null };

  it("join a thread of one level", () => {
    expect(checkComment(party("a"), null, " Mee eens ")).toEqual({
      ok: true,
      body: "Mee eens",
      parentId: null,
    });
    expect(checkComment(party("a"), parent, "Precies")).toMatchObject({ parentId: "c1" });
    const answer = { ...parent, id: "c2", parentId: "c1" };
    expect(checkComment(party("a"), answer, "Precies")).toMatchObject({ parentId: "c1" });
  });

  it.each([
    [party("a", { state: "held" }), null, "Mee eens", "not_public"],
    [party("b"), parent, "Mee eens", "parent_not_found"],
    [party("a"), { ...parent, state: "returned" } as const, "Mee eens", "parent_not_found"],
    [party("a"), null, " \n ", "text_missing"],
    [party("a"), null, "!", "text_too_short"],
    [party("a"), null, "x".repeat(1_501), "text_too_long"],
  ])("are refused with a reason (%#)", (below, answered, written, code) => {
    expect(checkComment(below, answered, written)).toMatchObject({ ok: false, code });
  });
});

describe("what the asker thinks of the reply", () => {
  const answered = party("a", { state: "answered" });

  it("is said once, by who asked, after the reply", () => {
    expect(canRateReply(answered, "author-of-a", null)).toEqual({ ok: true });
    expect(canRateReply(answered, "author-of-a", "understood")).toEqual({
      ok: false,
      code: "already_said",
      opinion: "understood",
    });
    expect(canRateReply(answered, "sam", null)).toMatchObject({ code: "not_author" });
    expect(canRateReply(party("a"), "author-of-a", null)).toMatchObject({ code: "not_answered" });
  });

  it("gives a share only for enough askers", () => {
    expect(understoodShare({ understood: 3, notAnswered: 1 }, 5)).toBeNull();
    expect(understoodShare({ understood: 3, notAnswered: 2 }, 5)).toEqual({ share: 0.6, of: 5 });
    expect(understoodShare({}, 0)).toBeNull();
  });
});
