import type { SessionPage } from "~/features/sessions/queries/page.server";
import { Localized } from "~/i18n/localized";
import { Text } from "~/ui/text";
import { SessionFacts } from "./session-facts";
import { SessionAccess, SessionProgramme } from "./session-programme";

/** What everybody will read, as it stands now. */
export function SessionPreview({ session }: { session: SessionPage }) {
  return (
    <div className="stack">
      <Text>
        <strong>
          <Localized text={session.title} />
        </strong>
      </Text>
      <Text>
        <Localized text={session.summary} />
      </Text>
      <SessionFacts session={session} />
      <SessionProgramme session={session} />
      <SessionAccess session={session} />
    </div>
  );
}
