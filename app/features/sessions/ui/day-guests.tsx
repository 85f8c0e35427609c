import type { DayGuest, DayList } from "~/features/sessions/queries/desk.server";
import { useT } from "~/i18n/context";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";

/** What somebody is called on the list. */
export function useGuestName(): (guest: DayGuest) => string {
  const t = useT();
  return (guest) => guest.nickname ?? t("sessionDesk.noName");
}

/** Present, or the button that says so. On paper an empty box stands in its place. */
function Here({ guest, open }: { guest: DayGuest; open: boolean }) {
  const t = useT();
  const checked = guest.state === "attended";
  return (
    <div className="day-here">
      {checked ? <Badge kind="good">{t("sessionDesk.here")}</Badge> : null}
      {guest.state === "noShow" ? <Badge kind="neutral">{t("sessionDesk.noShow")}</Badge> : null}
      {open ? (
        <form method="post">
          <HiddenField name="signUpId" value={guest.id} />
          <Button
            kind={checked ? "subtle" : "secondary"}
            name="intent"
            value={checked ? "undo" : "checkIn"}
          >
            {t(checked ? "sessionDesk.undo" : "sessionDesk.checkIn")}
          </Button>
        </form>
      ) : null}
      {checked ? null : <span className="day-here__box" aria-hidden="true" />}
    </div>
  );
}

/** What is good to know of a guest at the door, in one line. */
function useNotes(): (guest: DayGuest) => string {
  const t = useT();
  return (guest) =>
    [
      guest.needs ?? "",
      guest.companion ? t("sessionDesk.companion") : "",
      guest.toConfirm ? t("sessionDesk.toConfirm") : "",
      guest.reachable || guest.state === "attended" ? "" : t("sessionDesk.notReachable"),
    ]
      .filter(Boolean)
      .join(" · ");
}

export interface GuestTableProps {
  caption: string;
  guests: readonly DayGuest[];
  /** Whether people can be checked in now. */
  open: boolean;
}

/**
 * Guests as a table: number and name, whether they are here, role, and what is good to know. On a phone each guest is a
 * block with the button beside the name, so that nobody at the door has to move the list sideways.
 */
export function GuestTable({ caption, guests, open }: GuestTableProps) {
  const t = useT();
  const nameOf = useGuestName();
  const notesOf = useNotes();
  if (guests.length === 0) return <Text quiet>{t("sessionDesk.nobody")}</Text>;
  return (
    <table className="day-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t("sessionDesk.columnName")}</th>
          <th scope="col">{t("sessionDesk.columnHere")}</th>
          <th scope="col">{t("sessionDesk.columnRole")}</th>
          <th scope="col">{t("sessionDesk.columnNeeds")}</th>
        </tr>
      </thead>
      <tbody>
        {guests.map((guest) => (
          <tr key={guest.id}>
            <th scope="row">{`${guest.number}. ${nameOf(guest)}`}</th>
            <td className="day-table__here">
              <Here guest={guest} open={open} />
            </td>
            <td>{t(`terms.role_${guest.role}`)}</td>
            <td className="day-table__notes">{notesOf(guest)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The list of the day and its waitlist. Whoever waited and came can be let in and counts. */
export function DayGuests({ day, guests }: { day: DayList; guests: readonly DayGuest[] }) {
  const t = useT();
  const open = day.attendance.ok;
  return (
    <>
      <Section title={t("sessionDesk.guests")}>
        <GuestTable caption={t("sessionDesk.guestsCaption")} guests={guests} open={open} />
      </Section>
      {day.waiting.length > 0 ? (
        <Section title={t("sessionDesk.waitingTitle")}>
          <GuestTable caption={t("sessionDesk.waitingCaption")} guests={day.waiting} open={open} />
        </Section>
      ) : null}
    </>
  );
}
