/**
 * What a feature offers about each kind of text that people write in it, so that moderation knows kinds and no feature:
 * how it is read, how an outcome is carried out on it, whom it concerns, and how it is taken back.
 * `app/moderated-kinds.server.ts` collects the kinds.
 */
import type { AgeBand, Role } from "~/features/participation/domain/roles";
import type { NewsKind } from "~/features/notices/domain/digest";
import type { Language, LocalText } from "~/i18n/language";
import type { Connection, Transaction } from "~/platform/db.server";
import type { Sql } from "~/platform/statements.server";
import type { ItemStatus } from "./domain/undo-decision";
import type { SubjectKind } from "./domain/moderation-case";
import type { ItemRedactions, ItemText, Outcome, OutcomeKind } from "./domain/outcome";

/** Something that somebody wrote, as the desk reads it: as it was sent, without who wrote it. */
export type Subject = {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly text: ItemText;
  /** What of it is covered now. */
  readonly covers: ItemRedactions;
  readonly language: string;
  /** Proposals only: which of the four kinds it is. */
  readonly proposalKind: string | null;
  /** What it stands below: the proposal of a reaction, the survey of an answer, the session of a question, the claim of a challenge. */
  readonly context: string | null;
  /** Of an answer: the question it answers. */
  readonly question?: string | null;
  /** Whether anyone can read it now. */
  readonly isPublic: boolean;
  /** Whether its writer took it back: then an outcome changes nothing about it. */
  readonly isTakenBack: boolean;
  readonly roundId: string | null;
};

/** Why a text is taken back. */
export type TakeBackCause = "withdrawn" | "changed" | "erased" | "closed";

/** Who wrote a text. */
export type Writers = {
  readonly authorIds: readonly string[];
  readonly role: Role;
  readonly ageBand: AgeBand | null;
};

/** An outcome that was carried out. */
export type Applied = {
  readonly ok: true;
  /** Everyone who wrote it, to be told. */
  readonly authorIds: readonly string[];
  /** Where it is now; null for what belongs to no round. */
  readonly roundId: string | null;
  /** The item under which its news is found: itself, or the one into which it went. */
  readonly shownAs: string;
  /** Whether everyone can read it for the first time. */
  readonly isNew: boolean;
  /** Set when it went elsewhere and waits there. */
  readonly waitsAgain: (Writers & { readonly roundId: string }) | null;
};

export type ApplyRefusal =
  | {
      ok: false;
      code:
        | "item_changed"
        | "destination_missing"
        | "merge_into_itself"
        | "merge_target_not_found"
        | "merge_target_not_public"
        | "merge_cycle";
    }
  | { ok: false; code: "already_merged"; intoId: string };

/** Where a text of this kind can be moved to. */
export type Destinations = {
  rounds: { id: string; title: LocalText }[];
  bodies: { id: string; name: LocalText }[];
};

/** A public text that is like the one under review, for merging. */
export type LikeItem = { id: string; title: string; supportCount: number };

/** A survey of which answers wait, with the questions at which people write something of their own. */
export type AnsweredSurvey = {
  id: string;
  title: string;
  questions: { key: string; label: string }[];
};

/** How an item of a kind is put back to how it stood before a decision. */
export type KindUndo = {
  /** What an outcome changes of it, and what others did with it; null when it is gone. */
  status(connection: Connection, id: string): Promise<ItemStatus | null>;
  /** Other items that an outcome changes along with it. */
  partsOf(columns: string): readonly string[];
  /** Puts its words back in the copies that lost them between two moments, for a kind that is copied word for word. */
  bringBack?(
    transaction: Transaction,
    id: string,
    copies: { before: Readonly<Record<string, number>>; after: Readonly<Record<string, number>> },
  ): Promise<void>;
  /** Under which items its news was queued. */
  toldUnder(id: string, after: string): readonly string[];
  restore(
    transaction: Transaction,
    id: string,
    stored: { before: ItemStatus; after: ItemStatus; wasDecided: boolean; now: Date },
  ): Promise<void>;
};

/** One entry of the registry. */
export type ModeratedKind = {
  readonly kind: SubjectKind;
  /** What its writers hear once it is published; null for a kind whose writers hear nothing. */
  readonly publishedNews: NewsKind | null;
  /** What followers of the round hear of a first publication. */
  readonly firstNews: NewsKind | null;
  /** The items that still exist, in any order. */
  read(connection: Connection, ids: readonly string[]): Promise<Subject[]>;
  /**
   * Carries an outcome out on the item, inside the transaction that decides its case.
   * @param overturned the decision that this outcome undoes on appeal; null when it undoes none
   */
  apply(
    transaction: Transaction,
    id: string,
    outcome: Outcome,
    now: Date,
    overturned: OutcomeKind | null,
  ): Promise<Applied | ApplyRefusal>;
  /** Who wrote it, and who else hears what becomes of it. */
  concerned(
    connection: Connection,
    id: string,
  ): Promise<{ writers: Writers; others: readonly string[] }>;
  /**
   * Takes items out of every public place and every figure. What moderation still needs of them was read before. A step
   * of `takeBackTexts`, which is the only caller.
   */
  takeBack(
    transaction: Transaction,
    ids: readonly string[],
    cause: TakeBackCause,
    now: Date,
  ): Promise<void>;
  /** Takes it out of every public place with its words kept, so that it waits again; for the kinds that moderators decide about. */
  takeDown?(transaction: Transaction, id: string, now: Date): Promise<void>;
  /** For the kinds that moderators decide about. */
  readonly undo?: KindUndo;
  /** A statement of the ids of all items in which each of these words stands; for the same kinds. */
  withWords?(words: readonly string[]): Sql;
  /** Removes what was left of items that their writers erased while a safety case held them; returns how many. */
  removeErased(transaction: Transaction, ids: readonly string[], now: Date): Promise<number>;
  /** Where it can be moved to, for a kind that can. */
  destinations?(
    connection: Connection,
    language: Language,
    roundId: string | null,
  ): Promise<Destinations>;
  /** The surveys of these ids with their questions, by which answers are filtered. */
  surveys?(
    connection: Connection,
    language: Language,
    ids: readonly string[],
  ): Promise<AnsweredSurvey[]>;
  /** Public items that are alike, for a kind that can be merged. */
  alike?(connection: Connection, subject: Subject, most: number): Promise<LikeItem[]>;
  /** Public items in which typed words stand, without one of them; for the same kinds. */
  publicWithWords?(typed: string, exceptId: string, most: number): Promise<LikeItem[]>;
};
