import { pastSessionVerdict } from "~/features/sessions/domain/entered-afterwards";
import type { Authorized } from "~/policy/authorize.server";
import { publishErrors } from "../schema/session-refusals";
import { showDraft } from "./publish-session.server";
import type { PublishSessionOutcome } from "./publish-session.server";

/** Shows a draft of the past to everyone as held and entered afterwards; who was there is noted on its day list. */
export function recordPastSession(
  grant: Authorized<"session.write">,
  id: string,
  now: Date,
): Promise<PublishSessionOutcome> {
  const showing = {
    verb: "recordPast",
    event: "session.enteredAfterwards",
    errorsOf: (draft, moment) => {
      const verdict = pastSessionVerdict(draft, moment);
      if (verdict.ok) return undefined;
      return verdict.code === "incomplete"
        ? publishErrors(verdict.missing)
        : { date: `sessionDesk.past_${verdict.code}` };
    },
  } satisfies Parameters<typeof showDraft>[2];
  return showDraft(grant, id, showing, now);
}
