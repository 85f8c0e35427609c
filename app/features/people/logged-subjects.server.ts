import { oneThing } from "~/features/staff/logged-subject";
import type { LoggedSubject } from "~/features/staff/logged-subject";

/** A participant has no name, no number and no page in the log. */
export const loggedPerson: LoggedSubject = oneThing(null);
