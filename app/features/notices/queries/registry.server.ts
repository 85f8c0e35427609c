import type {
  AddressBook,
  CheckMessage,
  Followable,
  NoticeSource,
  NoticesOffer,
  ReadNews,
} from "~/features/notices/contracts";
import type { NewsKind } from "~/features/notices/domain/digest";
import type { FollowTarget } from "~/features/notices/domain/subscription";

type Registered = { addresses: AddressBook; offers: readonly NoticesOffer[] };

let known: Registered | undefined;

/** Makes known what the features offer; the composition root does so before anything else runs. */
export function registerNotices(offered: Registered): void {
  known = offered;
}

function registered(): Registered {
  if (known === undefined) throw new Error("nobody registered what notices need");
  return known;
}

/** Where people and staff can be reached. */
export function addressBook(): AddressBook {
  return registered().addresses;
}

/** How a message of this kind is checked when it leaves; undefined for one that always holds. */
export function checkOf(kind: string): CheckMessage | undefined {
  const { offers } = registered();
  return offers.flatMap(({ checks = {} }) => checks[kind] ?? [])[0];
}

/** Who can say what news of this kind is about; the same kind can be about different things. */
export function newsReaders(kind: NewsKind): ReadNews[] {
  return registered().offers.flatMap(({ news = {} }) => news[kind] ?? []);
}

/** How one kind of thing is followed. */
export function followable(kind: FollowTarget): Followable {
  const found = registered().offers.find((offer) => offer.followable?.kind === kind)?.followable;
  if (!found) throw new Error(`nobody registered how a ${kind} is followed`);
  return found;
}

/** What can be followed, by the word in its address. */
export function followableCalled(word: string): Followable | undefined {
  return registered().offers.find((offer) => offer.followable?.word === word)?.followable;
}

/** What is told of events. */
export function noticeSources(): NoticeSource[] {
  return registered().offers.flatMap(({ source }) => source ?? []);
}
