import { checkEmailLink } from "~/features/people/domain/email-confirmation";
import type { MessageChecks } from "~/features/notices/contracts";

/** Messages about the own address, checked when they leave. */
export const peopleChecks: MessageChecks = {
  // Only at an address that is shown to be theirs, and only as long as it is.
  "people.codeReplaced": (_connection, { address }) => Promise.resolve(address?.confirmed === true),
  // Another link was asked for since, or this one works no longer.
  "people.confirmEmail": async (connection, { about }, now) => {
    const row = await connection.contactAddress.findUnique({
      where: { tokenHash: about },
      select: { confirmedAt: true, tokenExpiresAt: true },
    });
    if (!row?.tokenExpiresAt) return false;
    return checkEmailLink({ expiresAt: row.tokenExpiresAt, usedAt: row.confirmedAt }, now).ok;
  },
};
