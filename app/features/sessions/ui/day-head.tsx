import type { DayGuest, DayList } from "~/features/sessions/queries/desk.server";
import { usePath, useT } from "~/i18n/context";
import { formatDateTime } from "~/i18n/format";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { SearchForm } from "~/ui/search-form";
import { Text } from "~/ui/text";
import { useGuestName } from "./day-guests";

/** The guests whose nickname holds the words, or whose number it is. */
export function findGuests(guests: readonly DayGuest[], words: string): DayGuest[] {
  const wanted = words.toLocaleLowerCase();
  return guests.filter(
    (guest) =>
      wanted === "" ||
      String(guest.number) === wanted ||
      (guest.nickname ?? "").toLocaleLowerCase().includes(wanted),
  );
}

/** Whoever stands at the door with a code: who it is on the list, and one button. */
function Scanned({ day, signUpId }: { day: DayList; signUpId: string }) {
  const t = useT();
  const nameOf = useGuestName();
  const guest = [...day.guests, ...day.waiting].find(({ id }) => id === signUpId);
  if (!guest) return <Alert kind="warning" title={t("sessionDesk.scannedUnknown")} />;
  const name = `${nameOf(guest)} (${guest.number})`;
  return (
    <Alert
      kind={guest.state === "attended" ? "ok" : "info"}
      title={t("sessionDesk.scanned", { name })}
    >
      {guest.state === "attended" ? (
        <p>{t("sessionDesk.here")}</p>
      ) : day.attendance.ok ? (
        <form method="post">
          <HiddenField name="signUpId" value={guest.id} />
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
  const confirmed = day.guests.length;
  return (
    <div className="stack">
      <Text>{t("sessionDesk.dayLead", { confirmed, waiting: waiting.length, gone })}</Text>
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
