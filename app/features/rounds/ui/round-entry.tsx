import { isNeverAnswered } from "~/features/rounds/domain/never-answered";
import type { RoundSummary } from "~/features/rounds/queries.server";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { ExampleBadge } from "~/ui/example-badge";
import { ListEntry } from "~/ui/list-entry";
import { Text } from "~/ui/text";
import { RoundStateBadge } from "./round-state-badge";

/** The one quiet line below a round's name: for whom, and the date that matters now. */
function useFacts(round: RoundSummary): string {
  const t = useT();
  const where =
    round.municipalities.length > 0
      ? t("rounds.kickerLocal", { municipality: round.municipalities.join(", ") })
      : t("rounds.kickerRegional");
  const date = (moment: Date) => formatDate(t.language, moment);
  const facts = [where];
  const { takesInput, daysOpen } = round;
  if (takesInput && daysOpen !== null) {
    facts.push(daysOpen > 0 ? t.count("rounds.daysLeft", daysOpen) : t("rounds.lastDay"));
  }
  if (round.reportedBackAt)
    facts.push(t("rounds.reportedBackOn", { date: date(round.reportedBackAt) }));
  else if (round.replyDueAt) facts.push(t("rounds.hearBackBy", { date: date(round.replyDueAt) }));
  return facts.join(" · ");
}

/** A round in a list. */
export function RoundEntry({ round }: { round: RoundSummary }) {
  const path = usePath();
  return (
    <ListEntry
      href={path(`/rondes/${round.slug}`)}
      title={<Localized text={round.title} />}
      status={
        <>
          <RoundStateBadge state={round.state} neverAnswered={isNeverAnswered(round)} />
          <ExampleBadge example={round.example} />
        </>
      }
      meta={useFacts(round)}
    >
      <Text>
        <Localized text={round.question} />
      </Text>
    </ListEntry>
  );
}
