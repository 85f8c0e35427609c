import type { DigestFrequency } from "~/features/notices/domain/subscription";
import type { Language } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";

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

/** What this feature has to know of people, from whoever keeps their addresses. */
export interface AddressBook {
  /** The addresses of these people; who left none is not among them. */
  of: (connection: Connection, personIds: readonly string[]) => Promise<Address[]>;
}

let known: AddressBook | undefined;

/** Says who keeps the addresses; the composition root does so before anything else runs. */
export function registerAddressBook(book: AddressBook): void {
  known = book;
}

/** The addresses of people. */
export function addressBook(): AddressBook {
  if (known === undefined) throw new Error("nobody registered the addresses of people");
  return known;
}
