import type { DayRegistrant, DayList } from "~/features/sessions/queries/desk.server";
import { usePath, useT } from "~/i18n/context";
import { formatDateTime } from "~/i18n/format";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { Details } from "~/ui/details";
import { SearchForm } from "~/ui/search-form";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";
import { useRegistrantName } from "./day-registrants";

/** The registrants whose nickname holds the words, or whose number it is. */
export function findRegistrants(
  registrants: readonly DayRegistrant[],
  words: string,
): DayRegistrant[] {
  const wanted = words.toLocaleLowerCase();
  return registrants.filter(
    (registrant) =>
      wanted === "" ||
      String(registrant.number) === wanted ||
      (registrant.nickname ?? "").toLocaleLowerCase().includes(wanted),
  );
}

/** Whoever checks in with a code: who it is on the list, and one button. */
function Scanned({ day, signUpId }: { day: DayList; signUpId: string }) {
  const t = useT();
  const nameOf = useRegistrantName();
  const registrant = [...day.registrants, ...day.waiting].find(({ id }) => id === signUpId);
  if (!registrant) return <Alert kind="warning" title={t("sessionDesk.scannedUnknown")} />;
  const name = `${nameOf(registrant)} (${registrant.number})`;
  return (
    <Alert
      kind={registrant.state === "attended" ? "ok" : "info"}
      title={t("sessionDesk.scanned", { name })}
    >
      {registrant.state === "attended" ? (
        <p>{t("sessionDesk.here")}</p>
      ) : day.attendance.ok ? (
        <form method="post">
          <HiddenField name="signUpId" value={registrant.id} />
          <Button name="intent" value="checkIn">
            {t("sessionDesk.checkIn")}
          </Button>
        </form>
      ) : null}
    </Alert>
  );
}

export interface DayHeadProps {
  day: DayList;
  filter: { zoek: string; aanmelding: string };
}

/** How many come, whether people can be checked in now, and the search. */
export function DayHead({ day, filter }: DayHeadProps) {
  const t = useT();
  const path = usePath();
  const { attendance, waiting, gone } = day;
  const confirmed = day.registrants.length;
  const toCall = [...day.registrants, ...waiting].filter((one) => one.toCall > 0).length;
  return (
    <div className="stack">
      <Text>{t("sessionDesk.dayLead", { confirmed, waiting: waiting.length, gone })}</Text>
      {day.session.ways.map(({ way, places }) => (
        <Text key={way} quiet>
          {t("sessionDesk.dayWay", {
            way: t(`sessions.way_${way}`),
            count: day.registrants.filter((registrant) => registrant.way === way).length,
            capacity: places,
            waiting: waiting.filter((registrant) => registrant.way === way).length,
          })}
        </Text>
      ))}
      {toCall === 0 ? null : (
        <Alert kind="info" title={t.count("sessionMessage.toCallLead", toCall)}>
          <TextLink href={path(`/werkplek/bijeenkomsten/${day.session.id}/berichten`)}>
            {t("sessionMessage.toCallLink")}
          </TextLink>
        </Alert>
      )}
      <Details summary={t("sessionHome.listTitle")}>
        <Text>{t("sessionHome.listText")}</Text>
        <Text>{t("sessionHome.listRemove")}</Text>
        <TextLink href={path(`/werkplek/bijeenkomsten/${day.session.id}/lijst.csv`)}>
          {t("sessionHome.listTake")}
        </TextLink>
      </Details>
      {attendance.ok ? null : attendance.code === "too_early" ? (
        <Alert kind="info">
          <p>
            {t("sessionDesk.tooEarly", { date: formatDateTime(t.language, attendance.opensAt) })}
          </p>
        </Alert>
      ) : attendance.code === "already_reported" ? (
        <Alert kind="info">
          <p>{t("sessionDesk.attendanceClosedOff")}</p>
        </Alert>
      ) : null}
      {filter.aanmelding === "" ? null : <Scanned day={day} signUpId={filter.aanmelding} />}
      <SearchForm
        action={path(`/werkplek/bijeenkomsten/${day.session.id}`)}
        name="zoek"
        label={t("sessionDesk.search")}
        button={t("sessionDesk.searchButton")}
        defaultValue={filter.zoek}
      />
    </div>
  );
}
