import { describe, expect, it } from "vitest";
import {
  possibleRevisions,
  reviseVerdict,
  REVISIONS,
} from "~/features/moderation/domain/after-decision";
import type { CaseModerator, ModerationCase } from "~/features/moderation/domain/moderation-case";
import { waiting } from "./case-fixture";

const moderator: CaseModerator = { staffId: "noor", role: "moderator", ownKeys: [] };
const PUBLIC = { isPublic: true, isTakenBack: false, waits: false };
const decided = (facts: Partial<ModerationCase> = {}) => waiting({ state: "decided", ...facts });

describe("a decided item taken up again", () => {
  it("can be taken down, covered further and reopened while it is public", () => {
    expect(possibleRevisions(decided(), moderator, PUBLIC)).toEqual(REVISIONS);
  });

  it("can only be reopened when it is not public", () => {
    const returned = { ...PUBLIC, isPublic: false };
    expect(possibleRevisions(decided(), moderator, returned)).toEqual(["reopen"]);
  });

  it("can be taken down while a new decision waits, and nothing else", () => {
    expect(possibleRevisions(decided(), moderator, { ...PUBLIC, waits: true })).toEqual([
      "takeDown",
    ]);
  });

  it.each([
    ["own_item", decided({ authorKeys: ["mine"] }), { ...moderator, ownKeys: ["mine"] }, PUBLIC],
    ["not_moderator", decided(), { ...moderator, role: "safetyOfficer" as const }, PUBLIC],
    ["not_decided", decided({ state: "waiting" }), moderator, PUBLIC],
    ["not_decided", decided({ state: "held" }), moderator, PUBLIC],
    ["not_decided", decided({ subject: { kind: "claim", id: "c" } }), moderator, PUBLIC],
    ["erased", decided(), moderator, { ...PUBLIC, isTakenBack: true }],
  ])("is refused as %s", (code, known, who, item) => {
    for (const revision of REVISIONS) {
      expect(reviseVerdict(known, revision, who, item)).toEqual({ ok: false, code });
    }
  });
});
