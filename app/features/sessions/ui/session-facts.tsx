import type { SessionPage } from "~/features/sessions/queries/page.server";
import { usePath, useT } from "~/i18n/context";
import { formatTime, formatWeekday } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { DataList } from "~/ui/data-list";
import { DateTime } from "~/ui/date-time";
import { TextLink } from "~/ui/text-link";

/** Where to be: the place, and for an online session how the link is found. */
function Where({ session }: { session: Pick<SessionPage, "format" | "place" | "address"> }) {
  const t = useT();
  if (session.format === "online") return <>{t("sessions.whereOnline")}</>;
  return (
    <>
      {[session.place, session.address].filter((part) => part !== null).join(", ")}
      {session.format === "hybrid" ? (
        <>
          <br />
          {t("sessions.whereHybridOnline")}
        </>
      ) : null}
    </>
  );
}

/** When, where, for whom, by whom. */
export function SessionFacts({ session }: { session: SessionPage }) {
  const t = useT();
  const path = usePath();
  const { language } = t;
  const hours = t("sessions.until", {
    start: formatTime(language, session.startsAt),
    end: formatTime(language, session.endsAt),
  });
  const items = [
    {
      key: "when",
      term: t("sessions.when"),
      detail: (
        <DateTime value={session.startsAt.toISOString()}>
          {formatWeekday(language, session.startsAt)}, {hours}
        </DateTime>
      ),
    },
    { key: "where", term: t("sessions.where"), detail: <Where session={session} /> },
    ...(session.forWhom
      ? [
          {
            key: "forWhom",
            term: t("sessions.forWhom"),
            detail: <Localized text={session.forWhom} />,
          },
        ]
      : []),
    ...(session.host
      ? [{ key: "host", term: t("sessions.host"), detail: <Localized text={session.host} /> }]
      : []),
    ...(session.enteredAfterwards
      ? [
          {
            key: "afterwards",
            term: t("sessions.afterwards"),
            detail: t("sessions.afterwardsText"),
          },
        ]
      : []),
    {
      key: "round",
      term: t("sessions.round"),
      detail: (
        <TextLink href={path(`/rondes/${session.round.slug}`)}>
          <Localized text={session.round.title} />
        </TextLink>
      ),
    },
  ];
  return <DataList items={items} />;
}
