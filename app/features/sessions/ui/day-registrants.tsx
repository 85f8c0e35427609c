import type { ReactNode } from "react";
import type { DayRegistrant, DayList } from "~/features/sessions/queries/desk.server";
import { useT } from "~/i18n/context";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";

/** What somebody is called on the list. */
export function useRegistrantName(): (registrant: DayRegistrant) => string {
  const t = useT();
  return (registrant) => registrant.nickname ?? t("sessionDesk.noName");
}

interface HereProps {
  registrant: DayRegistrant;
  /** Whether people can be checked in now. */
  open: boolean;
  /** Whether seats can still be confirmed. */
  seats: boolean;
}

/** Present, or the button that says so. On paper an empty box stands in its place. */
function Here({ registrant, open, seats }: HereProps) {
  const t = useT();
  const checked = registrant.state === "attended";
  return (
    <div className="day-here">
      {checked ? <Badge kind="good">{t("sessionDesk.here")}</Badge> : null}
      {registrant.state === "noShow" ? (
        <Badge kind="neutral">{t("sessionDesk.noShow")}</Badge>
      ) : null}
      {open ? (
        <form method="post">
          <HiddenField name="signUpId" value={registrant.id} />
          <Button
            kind={checked ? "subtle" : "secondary"}
            name="intent"
            value={checked ? "undo" : "checkIn"}
          >
            {t(checked ? "sessionDesk.undo" : "sessionDesk.checkIn")}
          </Button>
        </form>
      ) : null}
      {registrant.toConfirm && seats ? (
        <form method="post" className="not-on-paper">
          <HiddenField name="signUpId" value={registrant.id} />
          <Button kind="subtle" name="intent" value="confirmFor">
            {t("sessionDesk.confirmFor")}
          </Button>
        </form>
      ) : null}
      {checked ? null : <span className="day-here__box" aria-hidden="true" />}
    </div>
  );
}

/** What staff at the check-in need to know of a registrant, in one line. */
function useNotes(): (registrant: DayRegistrant) => string {
  const t = useT();
  return (registrant) =>
    [
      registrant.needs ?? "",
      registrant.companion ? t("sessionDesk.companion") : "",
      registrant.toConfirm ? t("sessionDesk.toConfirm") : "",
      registrant.movedUpUntold ? t("sessionDesk.movedUp") : "",
      registrant.toCall > 0 ? t.count("sessionMessage.toCallNote", registrant.toCall) : "",
      registrant.reachable || registrant.state === "attended" ? "" : t("sessionDesk.notReachable"),
    ]
      .filter(Boolean)
      .join(" · ");
}

export interface RegistrantTableProps {
  caption: string;
  registrants: readonly DayRegistrant[];
  /** Whether people can be checked in now. */
  open: boolean;
  /** Whether seats can still be confirmed. */
  seats: boolean;
}

/**
 * Guests as a table: number and name, whether they are here, role, and what is good to know. On a phone each registrant is a
 * block with the button beside the name, so that nobody at the check-in has to scroll the list sideways.
 */
function RegistrantTable({ caption, registrants, open, seats }: RegistrantTableProps) {
  const t = useT();
  const nameOf = useRegistrantName();
  const notesOf = useNotes();
  if (registrants.length === 0) return <Text quiet>{t("sessionDesk.nobody")}</Text>;
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
        {registrants.map((registrant) => (
          <tr key={registrant.id}>
            <th scope="row">{`${registrant.number}. ${nameOf(registrant)}`}</th>
            <td className="day-table__here">
              <Here registrant={registrant} open={open} seats={seats} />
            </td>
            <td>{t(`terms.role_${registrant.role}`)}</td>
            <td className="day-table__notes">{notesOf(registrant)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The list of the day and its waitlist: of the room and online apart. Whoever waited and came can be let in and counts. */
export function DayRegistrants({
  day,
  registrants,
  children,
}: {
  day: DayList;
  registrants: readonly DayRegistrant[];
  /** The forms for somebody in line and for somebody who comes the other way. */
  children: ReactNode;
}) {
  const t = useT();
  const open = day.attendance.ok;
  const { ways } = day.session;
  const groups = ways.length === 0 ? [null] : ways.map(({ way }) => way);
  return (
    <>
      {groups.map((way) => (
        <Section
          key={way ?? "all"}
          title={t(way === null ? "sessionDesk.guests" : `sessionDesk.guests_${way}`)}
        >
          <RegistrantTable
            caption={way === null ? t("sessionDesk.guestsCaption") : t(`sessionDesk.guests_${way}`)}
            registrants={registrants.filter((registrant) => registrant.way === way)}
            open={open}
            seats={day.isToCome}
          />
        </Section>
      ))}
      {groups
        .map((way) => ({ way, line: day.waiting.filter((waiting) => waiting.way === way) }))
        .filter(({ line }) => line.length > 0)
        .map(({ way, line }) => (
          <Section
            key={way ?? "all"}
            title={t(way === null ? "sessionDesk.waitingTitle" : `sessionDesk.waitingTitle_${way}`)}
          >
            <RegistrantTable
              caption={
                way === null
                  ? t("sessionDesk.waitingCaption")
                  : t(`sessionDesk.waitingTitle_${way}`)
              }
              registrants={line}
              open={open}
              seats={day.isToCome}
            />
          </Section>
        ))}
      {day.isToCome ? children : null}
    </>
  );
}
