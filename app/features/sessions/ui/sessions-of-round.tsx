import type { SessionOfRound } from "~/features/sessions/queries/sessions-of-round.server";
import { usePath, useT } from "~/i18n/context";
import { formatDate, formatWeekday } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { Badge } from "~/ui/badge";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";

/** What became of a session: called off, waiting for its report, late with it, or reported. */
function SessionNote({ session }: { session: SessionOfRound }) {
  const t = useT();
  const path = usePath();
  const { report } = session;
  if (session.state === "cancelled") return <>({t("rounds.sessionCancelled")})</>;
  switch (report.status) {
    case "notYet":
      return null;
    case "due":
      return <>({t("rounds.sessionHeld", { date: formatDate(t.language, report.dueAt) })})</>;
    case "overdue":
      return (
        <Badge kind="stop">
          {t("rounds.sessionReportLate", { date: formatDate(t.language, report.dueAt) })}
        </Badge>
      );
    case "published":
      return (
        <>
          (
          <TextLink href={path(`/bijeenkomsten/${session.slug}/verslag`)}>
            {t("rounds.sessionReported")}
          </TextLink>
          )
        </>
      );
  }
}

/** The sessions of a round, each with where its report stands. */
export function SessionsOfRound({ sessions }: { sessions: readonly SessionOfRound[] }) {
  const t = useT();
  const path = usePath();
  if (sessions.length === 0) return null;
  return (
    <Section title={t("rounds.sessionsOf")} level={3}>
      <PlainList
        items={sessions.map((session) => ({
          key: session.slug,
          content: (
            <>
              <TextLink href={path(`/bijeenkomsten/${session.slug}`)}>
                <Localized text={session.title} />
              </TextLink>
              , {formatWeekday(t.language, session.startsAt)} <SessionNote session={session} />
            </>
          ),
        }))}
      />
    </Section>
  );
}
