import type { AddressBook, CheckMessage, MessageChecks } from "~/features/notices/contracts";

type Registered = { addresses: AddressBook; checks: readonly MessageChecks[] };

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
  return registered().checks.find((checks) => kind in checks)?.[kind];
}
