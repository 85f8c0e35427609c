/**
 * What a feature offers to this one, so that nobody down here has to know it: how what it queued is checked again when it
 * leaves, and where somebody can be reached. `app/composition.server.ts` collects it.
 */
import type { Language } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import type { DigestFrequency } from "./domain/subscription";

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
