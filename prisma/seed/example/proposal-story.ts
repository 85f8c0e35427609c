import type { HouseRuleKey } from "~/features/moderation/domain/house-rules";
import type { PersonalDataKind } from "~/features/moderation/domain/personal-data-span";
import type { RedactionReason } from "~/features/moderation/domain/redaction";
import type { Role } from "~/features/participation/domain/roles";
import type { ProposalKind } from "~/features/proposals/domain/proposal-text";
import type { ReplyOpinion } from "~/features/proposals/domain/reply-opinion";
import type { ReplyStory } from "./replies";

/** One of the four people with a published code, or anyone in this role. */
export type Writer = { known: 0 | 1 | 2 | 3 } | { role: Role };

export interface CommentStory {
  by: Role;
  body: string;
  daysAgo: number;
  /** Still before a moderator when true. */
  waiting?: true;
  answer?: { by: Role; body: string; daysAgo: number };
}

/** What a moderator did with it, or did not do yet. Days after it was sent. */
export type ModerationStory =
  | { kind: "waiting"; found?: PersonalDataKind }
  | { kind: "held" }
  | { kind: "publish"; afterDays: number }
  | { kind: "publishRedacted"; afterDays: number; covered: string; reason: RedactionReason }
  | {
      kind: "return";
      afterDays: number;
      rule: HouseRuleKey;
      explanation: string;
      /** Why the writer disagrees; another moderator looks at it. */
      appeal?: { text: string; daysAgo: number };
    }
  | { kind: "merge"; afterDays: number; into: string; explanation: string };

interface StoryText {
  /** The last part of the id, and so of the address. */
  key: string;
  by: Writer;
  kind?: ProposalKind;
  title: string;
  body: string;
  principle?: number;
  /** Municipality it is about, when it is about one. */
  municipality?: string;
  /** Key of the body that is asked; the round's executive organisation when left out. */
  asks?: string;
  /** Days ago on which it was sent, or last saved for a draft. */
  daysAgo: number;
}

export type ProposalStory = StoryText &
  (
    | { draft: true }
    | {
        draft?: never;
        moderation: ModerationStory;
        withdrawn?: true;
        supports?: number;
        comments?: readonly CommentStory[];
        reply?: ReplyStory;
        /** What the writer thought of the reply. */
        opinion?: ReplyOpinion;
        /** The agreement that came of it is done. */
        followedUp?: true;
        /** Why the answer takes longer, and how many days ago that was said. */
        extension?: { reason: string; daysAgo: number };
      }
  );
