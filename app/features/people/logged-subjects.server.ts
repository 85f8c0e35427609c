import { oneThing } from "~/features/vocabulary/logged-subject";
import type { LoggedSubject } from "~/features/vocabulary/logged-subject";

/** A participant has no name, no number and no page in the log. */
export const loggedPerson: LoggedSubject = oneThing(null);
