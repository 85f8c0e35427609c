import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OUTCOME_KINDS } from "~/features/moderation/domain/outcome";
import {
  applyModeration,
  canRevise,
  joinAsAuthor,
  markAnswered,
  markFollowedUp,
  MOST_AUTHORS,
  PROPOSAL_STATES,
  submitProposal,
  withdrawProposal,
  type Proposal,
  type ProposalState,
} from "~/features/proposals/domain/proposal";
import {
  BODY_LENGTH,
  checkDraftText,
  checkProposalText,
  TITLE_LENGTH,
} from "~/features/proposals/domain/proposal-text";
import { isListedProposal, isPublicProposal } from "~/features/vocabulary/domain/public-proposal";

const NOW = new Date("2026-03-02T09:00:00Z");
const TERMS = { replyDays: 42 };
const TEXT = { title: "Een vaste begeleider", body: "Wie bij je komt, blijft minstens een jaar." };

const proposal = (facts: Partial<Proposal> = {}): Proposal => ({
  id: "p1",
  state: "draft",
  authorIds: ["noor"],
  bodyId: "ozjt",
  submittedAt: null,
  publishedAt: null,
  replyDueAt: null,
  mergedIntoId: null,
  ...facts,
});
const by = (personId: string, roundTakesInput = true) => ({ personId, roundTakesInput, now: NOW });

describe("the text", () => {
  it("is trimmed, with the title on one line", () => {
    expect(
      checkProposalText({ title: " Een \n vaste\tbegeleider ", body: `\n${TEXT.body} ` }),
    ).toEqual({ ok: true, text: TEXT });
  });

  it("names every field that is not right", () => {
    expect(checkProposalText({ title: "  ", body: "te kort" })).toEqual({
      ok: false,
      code: "invalid",
      problems: [
        { field: "title", code: "text_missing" },
        { field: "body", code: "text_too_short", min: BODY_LENGTH.min },
      ],
    });
  });

  it("counts characters as people do", () => {
    const flags = `A${"🇳🇱".repeat(TITLE_LENGTH.max - 1)}`;
    expect(checkProposalText({ ...TEXT, title: flags })).toMatchObject({ ok: true });
    expect(checkProposalText({ ...TEXT, title: `${flags}!` })).toMatchObject({
      problems: [{ field: "title", code: "text_too_long", max: TITLE_LENGTH.max }],
    });
  });

  it("asks a letter or a digit of a title, so that it can be read out", () => {
    expect(checkProposalText({ ...TEXT, title: "!!! ♥♥♥" })).toMatchObject({
      problems: [{ field: "title", code: "text_without_letter" }],
    });
  });

  it("lets a draft be unfinished but not endless", () => {
    expect(checkDraftText({ title: "", body: "" })).toMatchObject({ ok: true });
    expect(checkDraftText({ title: "", body: "x".repeat(BODY_LENGTH.max + 1) })).toMatchObject({
      problems: [{ field: "body", code: "text_too_long" }],
    });
  });
});

describe("sending", () => {
  it("takes a draft to the moderators", () => {
    expect(submitProposal(proposal(), TEXT, by("noor"))).toMatchObject({
      ok: true,
      resubmitted: false,
      next: { state: "submitted", submittedAt: NOW },
    });
  });

  it("takes a returned one again, also after the round closed", () => {
    expect(submitProposal(proposal({ state: "returned" }), TEXT, by("noor", false))).toMatchObject({
      ok: true,
      resubmitted: true,
    });
    expect(submitProposal(proposal(), TEXT, by("noor", false))).toMatchObject({
      code: "round_closed",
    });
  });

  it("is for its authors only", () => {
    expect(submitProposal(proposal(), TEXT, by("someone"))).toEqual({
      ok: false,
      code: "not_author",
    });
  });

  it.each(PROPOSAL_STATES.filter((state) => state !== "draft" && state !== "returned"))(
    "is not possible from %s",
    (state) => {
      expect(submitProposal(proposal({ state }), TEXT, by("noor"))).toEqual({
        ok: false,
        code: "wrong_state",
        state,
      });
      expect(canRevise(proposal({ state }))).toBe(false);
    },
  );
});

describe("what a moderator decided", () => {
  const moderated = (state: ProposalState, outcome: (typeof OUTCOME_KINDS)[number]) => {
    const verdict = applyModeration(proposal({ state }), outcome, NOW, TERMS, null);
    return verdict.ok ? verdict.next.state : verdict.code;
  };

  it("publishes with the day the reply is due", () => {
    const verdict = applyModeration(proposal({ state: "submitted" }), "publish", NOW, TERMS, null);
    expect(verdict).toMatchObject({
      ok: true,
      next: {
        state: "published",
        publishedAt: NOW,
        // Six weeks later in Amsterdam, which is on summer time by then.
        replyDueAt: new Date("2026-04-13T21:59:59Z"),
      },
    });
  });

  it("keeps the first publication and term when it is published again", () => {
    const first = new Date("2026-01-05T09:00:00Z");
    const due = new Date("2026-02-16T22:59:59Z");
    const again = proposal({ state: "published", publishedAt: first, replyDueAt: due });
    expect(applyModeration(again, "publishRedacted", NOW, TERMS, null)).toMatchObject({
      next: { publishedAt: first, replyDueAt: due },
    });
  });

  it.each([
    ["submitted", "return", "returned"],
    ["submitted", "spam", "returned"],
    ["submitted", "holdForSafety", "held"],
    ["held", "release", "submitted"],
    ["returned", "release", "submitted"],
    ["published", "release", "wrong_state"],
    ["held", "return", "returned"],
    ["held", "publish", "wrong_state"],
    ["published", "return", "returned"],
    ["returned", "publish", "published"],
    ["answered", "publish", "answered"],
    ["answered", "return", "returned"],
    ["answered", "merge", "wrong_state"],
    ["draft", "publish", "wrong_state"],
    ["withdrawn", "publish", "wrong_state"],
    ["submitted", "moveElsewhere", "submitted"],
  ] as const)("%s and %s gives %s", (state, outcome, expected) => {
    expect(moderated(state, outcome)).toBe(expected);
  });

  it("is answered again, or followed up, when an answered one is published again", () => {
    const again = proposal({ state: "submitted", publishedAt: NOW });
    for (const reached of ["answered", "followedUp"] as const) {
      for (const outcome of ["publish", "publishRedacted"] as const) {
        expect(applyModeration(again, outcome, NOW, TERMS, reached)).toMatchObject({
          next: { state: reached },
        });
      }
      expect(applyModeration(again, "return", NOW, TERMS, reached)).toMatchObject({
        next: { state: "returned" },
      });
    }
  });

  it("owes no reply of its own once merged, and is not shown itself", () => {
    const verdict = applyModeration(proposal({ state: "submitted" }), "merge", NOW, TERMS, null);
    expect(verdict).toMatchObject({ next: { publishedAt: null, replyDueAt: null } });
    expect(isListedProposal({ state: "published", mergedIntoId: "p2" })).toBe(false);
    expect(isPublicProposal({ state: "published", publishedAt: null })).toBe(false);
  });

  it("stays readable at its own address when it was public before it was merged", () => {
    const shown = proposal({ state: "published", publishedAt: NOW });
    expect(applyModeration(shown, "merge", NOW, TERMS, null)).toMatchObject({
      next: { publishedAt: NOW },
    });
    expect(isPublicProposal(shown)).toBe(true);
    for (const state of ["returned", "held", "withdrawn", "submitted"] as const) {
      expect(isPublicProposal({ state, publishedAt: NOW }), state).toBe(false);
    }
  });
});

describe("after publication", () => {
  it("is answered, then followed up, each once", () => {
    const answered = markAnswered(proposal({ state: "published" }));
    expect(answered).toMatchObject({ ok: true, next: { state: "answered" } });
    expect(markAnswered(proposal({ state: "answered" }))).toMatchObject({ ok: true });
    expect(markFollowedUp(proposal({ state: "answered" }))).toMatchObject({
      next: { state: "followedUp" },
    });
    expect(markFollowedUp(proposal({ state: "published" }))).toMatchObject({ code: "wrong_state" });
    expect(markAnswered(proposal({ state: "submitted" }))).toMatchObject({ code: "wrong_state" });
  });

  it.each(PROPOSAL_STATES)("can be taken back from %s by its authors only", (state) => {
    expect(withdrawProposal(proposal({ state }), "noor")).toMatchObject({
      next: { state: "withdrawn" },
    });
    expect(withdrawProposal(proposal({ state }), "someone")).toMatchObject({ code: "not_author" });
  });

  it("is never public without a moderator's yes, whatever happens in whatever order", () => {
    const step = fc.oneof(
      fc.record({
        verb: fc.constant("moderate" as const),
        outcome: fc.constantFrom(...OUTCOME_KINDS),
      }),
      fc.record({ verb: fc.constantFrom("submit", "answer", "followUp", "withdraw" as const) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let current = proposal();
        let approved = false;
        for (const taken of steps) {
          const verdict =
            taken.verb === "moderate"
              ? applyModeration(current, taken.outcome, NOW, TERMS, null)
              : taken.verb === "submit"
                ? submitProposal(current, TEXT, by("noor"))
                : taken.verb === "answer"
                  ? markAnswered(current)
                  : taken.verb === "followUp"
                    ? markFollowedUp(current)
                    : withdrawProposal(current, "noor");
          if (!verdict.ok) continue;
          current = verdict.next;
          if (taken.verb === "moderate" && taken.outcome.startsWith("publish")) approved = true;
          // A merge points elsewhere in the same transaction, which hides the text itself.
          if (taken.verb === "moderate" && taken.outcome === "merge") {
            current = { ...current, mergedIntoId: "p2" };
          }
          if (isListedProposal(current) || isPublicProposal(current)) expect(approved).toBe(true);
        }
      }),
    );
  });
});

describe("writing together", () => {
  it("lets somebody with the invitation join while the words can change", () => {
    expect(joinAsAuthor(proposal(), "sam")).toMatchObject({
      next: { authorIds: ["noor", "sam"] },
    });
    expect(joinAsAuthor(proposal(), "noor")).toMatchObject({ code: "already_author" });
    expect(joinAsAuthor(proposal({ state: "published" }), "sam")).toMatchObject({
      code: "wrong_state",
    });
  });

  it("has room for ten", () => {
    const authorIds = Array.from({ length: MOST_AUTHORS }, (_, index) => `author-${index}`);
    expect(joinAsAuthor(proposal({ authorIds }), "sam")).toEqual({
      ok: false,
      code: "full",
      most: MOST_AUTHORS,
    });
  });
});
