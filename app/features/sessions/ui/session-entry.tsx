import type { SessionSummary } from "~/features/sessions/queries/summary.server";
import { usePath, useT } from "~/i18n/context";
import { formatTime, formatWeekday } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { ExampleBadge } from "~/ui/example-badge";
import { DateTime } from "~/ui/date-time";
import { ListEntry } from "~/ui/list-entry";
import { Text } from "~/ui/text";
import { SessionStateBadge } from "./session-state-badge";

/** Day, hours, and where: one line. */
function SessionWhen({ session }: { session: SessionSummary }) {
  const t = useT();
  const { language } = t;
  const { startsAt, endsAt } = session;
  const hours = t("sessions.until", {
    start: formatTime(language, startsAt),
    end: formatTime(language, endsAt),
  });
  const where = session.municipality ?? "";
  return (
    <>
      <DateTime value={startsAt.toISOString()}>{formatWeekday(language, startsAt)}</DateTime>
      {`, ${hours} · ${[where, t(`sessions.format_${session.format}`)].filter(Boolean).join(", ")}`}
    </>
  );
}

/** A session in a list. */
export function SessionEntry({ session }: { session: SessionSummary }) {
  const path = usePath();
  return (
    <ListEntry
      href={path(`/bijeenkomsten/${session.slug}`)}
      title={<Localized text={session.title} />}
      status={
        <>
          <SessionStateBadge session={session} />
          <ExampleBadge example={session.example} />
        </>
      }
      meta={<SessionWhen session={session} />}
    >
      {session.forWhom ? (
        <Text>
          <Localized text={session.forWhom} />
        </Text>
      ) : null}
    </ListEntry>
  );
}
