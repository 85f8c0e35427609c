/**
 * What a feature that holds something of a person offers, so that nobody has to know all features to find, erase or
 * hand out what somebody brought in. `app/own-input.server.ts` collects the entries; the feature `own` uses them.
 */
import type { Language, LocalText } from "~/i18n/language";
import type { Connection, Transaction } from "~/platform/db.server";
import type { ContributionKind, ErasableContribution, ErasureStep } from "./domain/erasure";
import type { OwnText, ReviewedText } from "./domain/own-text";

/** A value as it stands in a file that somebody downloads. */
export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [name: string]: JsonValue };

/** One contribution with the facts that decide what erasing does to it. */
export type OwnInputItem = ErasableContribution & {
  /** What it is called on the screen: the survey, the session, the title of a proposal. */
  readonly title: LocalText;
  /** What the person wrote themselves, where the title is that of something else, so that two of them can be told apart. */
  readonly words?: string;
  /** The texts in it that erasing takes away, wherever they were copied to. */
  readonly texts: readonly OwnText[];
};

/** One step of the plan, with what the other features said of its texts. */
export type OwnInputStep = ErasureStep & {
  /** Ids of the texts in it that stand in a published report: they stay there as of "a participant". */
  readonly published: readonly string[];
};

/** The parts that "what do we hold about you" and the page on retention name. */
export const OWN_INPUT_NAMES = [
  "responses",
  "drafts",
  "signUps",
  "sessionQuestions",
  "datePolls",
  "speakers",
  "proposals",
  "comments",
  "supports",
  "opinions",
  "experiences",
  "liveVotes",
  "replyOpinions",
  "claimChallenges",
  "moderation",
  "follows",
  "notices",
  "devices",
  "messages",
  "address",
  "ledger",
  "code",
] as const;

export type OwnInputName = (typeof OWN_INPUT_NAMES)[number];

/** Some of what a person contributed, in an order that does not change. */
export type ItemReader = (
  connection: Connection,
  personId: string,
  language: Language,
  portion: { skip: number; take: number },
) => Promise<readonly OwnInputItem[]>;

/** Some of the rows that are held of a person, in an order that does not change. */
export type HeldRows = (
  connection: Connection,
  personId: string,
  portion: { skip: number; take: number },
) => Promise<readonly JsonValue[]>;

/** What is held, as it stands in the file of everything: one value, a list, or lists by name. */
export type HeldValue =
  | { readonly one: (connection: Connection, personId: string) => Promise<JsonValue> }
  | { readonly rows: HeldRows }
  | { readonly lists: Readonly<Record<string, HeldRows>> };

/** One entry of the registry. */
export type OwnInputKind = {
  readonly name: OwnInputName;
  /** Every column that leads to a person, as `Model.column`: each belongs to exactly one entry. */
  readonly columns: readonly string[];
  /** Every column with words of a person, as `Model.column`: erasing empties them or removes their row. */
  readonly texts: readonly string[];
  /** How much is held of this person: the number of rows. */
  readonly count: (connection: Connection, personId: string) => Promise<number>;
  /** What can be chosen one by one. An entry without contributions goes with the person only. */
  readonly contributions?: {
    readonly kinds: readonly ContributionKind[];
    /** What can be chosen, kind of list by kind of list. */
    readonly readers: readonly ItemReader[];
    /** Carries one step of the plan out, inside the transaction that made the plan. */
    readonly erase: (
      transaction: Transaction,
      personId: string,
      step: OwnInputStep,
      now: Date,
    ) => Promise<void>;
  };
  /** Takes away what leads to the person, after the contributions: nothing that remains can be found by the person. */
  readonly unlink?: (transaction: Transaction, personId: string, now: Date) => Promise<void>;
  /** Everything held of this person, for the person. */
  readonly export: HeldValue;
};

/** A step that takes copies of texts away, inside the transaction in which the texts go. */
export type RemoveCopies = (
  transaction: Transaction,
  texts: readonly OwnText[],
  now: Date,
) => Promise<void>;

/** A step that makes copies follow what moderation decided about a text, inside the transaction of the decision. */
export type FollowReview = (
  transaction: Transaction,
  text: ReviewedText,
  now: Date,
) => Promise<void>;

/** A feature that copies what people write: into a quote, a statement, a message, an index. */
export type CopyHolder = {
  readonly name: string;
  /** Every column with copied words, as `Model.column`. */
  readonly columns: readonly string[];
  /** Which of these texts stand in a report that is published; without it, what this feature holds is no report. */
  readonly published?: (connection: Connection, texts: readonly OwnText[]) => Promise<string[]>;
  /**
   * Takes away the copies of texts that their writer erased or withdrew and that are not in a published report. Runs
   * before the texts go, so that what hangs on them can still be found.
   */
  readonly removeCopies?: RemoveCopies;
  /**
   * Hides the copies of a text that may not be read any more, also those in what is published, and shows them again with
   * the text. Runs once the decision is carried out on the text.
   */
  readonly followReview?: FollowReview;
  /** Takes away what stands beside texts that stay as of "a participant", and that only their writer was told or said. */
  readonly leaveWriterless?: (transaction: Transaction, texts: readonly OwnText[]) => Promise<void>;
};
