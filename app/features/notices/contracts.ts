/**
 * What a feature offers to this one, so that nobody down here has to know it: how what it queued is checked again when it
 * leaves, what its news is called, what of it can be followed, what is told of its events, and where somebody can be reached. `app/composition.server.ts` collects it.
 */
import type { Language, LocalText } from "~/i18n/language";
import type { Connection, Transaction } from "~/platform/db.server";
import type { DomainEvent, EventType } from "~/platform/events.server";
import type { NewsKind } from "./domain/digest";
import type { DigestFrequency, FollowTarget } from "./domain/subscription";

/** Where and how somebody wants to be told. */
export type Address = {
  personId: string;
  email: string;
  /** Whether the person showed that it is theirs; before that only what was asked for goes to it. */
  confirmed: boolean;
  frequency: DigestFrequency;
  language: Language;
  /** Where every message to it can be stopped. */
  unsubscribeUrl: string;
};

/** The addresses that others keep. */
export interface AddressBook {
  /** The addresses of these people; who left none is not among them. */
  ofPeople: (connection: Connection, personIds: readonly string[]) => Promise<Address[]>;
  /** The address of somebody of the staff; null for an account that is switched off. */
  ofStaff: (connection: Connection, staffId: string) => Promise<string | null>;
}

/** A message as it goes out. */
export type MailContent = {
  subject: string;
  text: string;
  html?: string | undefined;
  /** link of the one-click unsubscribe header */
  unsubscribeUrl?: string | undefined;
  attachment?: { filename: string; contentType: string; content: string } | undefined;
};

/** A message that is about to leave. */
export type LeavingMessage = {
  /** What it is about, as whoever queued it wrote it down. */
  about: string;
  /** Of the person it is for; null for staff. */
  address: Address | null;
};

/**
 * Whether a message still holds at the moment it leaves: true as it is, false when it is not sent, or what it says now.
 */
export type CheckMessage = (
  connection: Connection,
  message: LeavingMessage,
  now: Date,
) => Promise<boolean | MailContent>;

/** The checks of a feature, by kind of message. A kind that nothing can overtake has none. */
export type MessageChecks = Readonly<Record<string, CheckMessage>>;

/** What a piece of news is about, as the reader meets it: its public name and page. */
export type NewsSubject = { title: string; path: string };

/** Reads what a piece of news is about; null for what is not there for everyone any more. */
export type ReadNews = (
  connection: Connection,
  subjectId: string,
  language: Language,
) => Promise<NewsSubject | null>;

/** How one kind of thing is followed. */
export type Followable = {
  readonly kind: FollowTarget;
  /** The word for it in the address of the page on which it is followed. */
  readonly word: string;
  /** The id of what stands at this part of an address; null when nobody can follow it. */
  find: (connection: Connection, key: string) => Promise<string | null>;
  /** Whether it can be followed. */
  isPublic: (connection: Connection, id: string) => Promise<boolean>;
  /** The public names and pages of these, by id; without those that are not public. */
  named: (
    connection: Connection,
    ids: readonly string[],
    language: Language,
  ) => Promise<ReadonlyMap<string, { title: LocalText; path: string }>>;
};

/** One thing that somebody is told. Its subject is what the news is about. */
/** `roundId` is null for an agreement that follows from no round. */
export type NewNotice = { kind: NewsKind; roundId: string | null; subjectId: string };

/** What is told of an event, and to whom. */
export type NoticeSource = {
  readonly hears: readonly EventType[];
  told: (
    transaction: Transaction,
    event: DomainEvent,
  ) => Promise<readonly { notice: NewNotice; personIds: readonly string[] }[]>;
};

/** Everything a feature offers; each part is left out by who has none. */
export type NoticesOffer = {
  readonly checks?: MessageChecks;
  readonly news?: Readonly<Partial<Record<NewsKind, ReadNews>>>;
  readonly followable?: Followable;
  readonly source?: NoticeSource;
};
