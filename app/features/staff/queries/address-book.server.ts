import type { AddressBook, MessageChecks } from "~/features/notices/contracts";

/** The address of somebody of the staff, as long as the account is switched on. */
export const addressOfStaff: AddressBook["ofStaff"] = async (connection, staffId) => {
  const account = await connection.staffAccount.findUnique({
    where: { id: staffId },
    select: { email: true, active: true },
  });
  return account?.active === true ? account.email : null;
};

/** Messages about accounts, checked when they leave. */
export const staffChecks: MessageChecks = {
  // Another link was made since, it was used, or it works no longer.
  "staff.setUp": async (connection, { about }, now) => {
    const account = await connection.staffAccount.findUnique({
      where: { setupTokenHash: about },
      select: { setupExpiresAt: true },
    });
    return account?.setupExpiresAt != null && account.setupExpiresAt > now;
  },
};
