import type { SessionPage } from "~/features/sessions/queries/page.server";
import { useT } from "~/i18n/context";
import type { Translate } from "~/i18n/t";
import { DataList } from "~/ui/data-list";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";

type Live = NonNullable<SessionPage["live"]>[number];
type Places = SessionPage["places"][number];

function seatsFor(t: Translate, { seats }: Live, capacity: number) {
  const grouped = seats.reserved.map(({ role, left, of }) => ({
    key: role,
    term: t("sessions.seatsFor", { role: t(`terms.roles_${role}`) }),
    detail: t("sessions.seatsLeft", { left, of }),
  }));
  const reserved = seats.reserved.reduce((sum, { of }) => sum + of, 0);
  const general = {
    key: "general",
    term: t("sessions.seatsGeneral"),
    detail: t("sessions.seatsLeft", { left: seats.general, of: capacity - reserved }),
  };
  return reserved < capacity ? [...grouped, general] : grouped;
}

/** In one municipality only how many seats there are: those left would tell who signed up, the moment they do. */
function seatsKept(t: Translate, { reserved, capacity }: Places) {
  const grouped = reserved.map(({ role, of }) => ({
    key: role,
    term: t("sessions.seatsFor", { role: t(`terms.roles_${role}`) }),
    detail: t.count("sessions.seatsAll", of),
  }));
  const rest = capacity - reserved.reduce((sum, { of }) => sum + of, 0);
  const general = {
    key: "general",
    term: t("sessions.seatsGeneral"),
    detail: t.count("sessions.seatsAll", rest),
  };
  return rest > 0 ? [...grouped, general] : grouped;
}

/** The seats of one way: for each group with seats of its own and for everyone; how many wait when there are none. */
function SeatsOfWay({ places, live }: { places: Places; live: Live | undefined }) {
  const t = useT();
  const waiting = live?.waiting ?? 0;
  const isFull = live?.seats.total === 0;
  return (
    <>
      <DataList items={live ? seatsFor(t, live, places.capacity) : seatsKept(t, places)} />
      {waiting > 0 || isFull ? (
        <Text>
          {waiting > 0 ? t.count("sessions.waiting", waiting) : t("sessions.nobodyWaiting")}
        </Text>
      ) : null}
    </>
  );
}

/** Seats left: of a session in a room and online for each of them apart. */
export function SessionSeats({ session }: { session: SessionPage }) {
  const t = useT();
  const { live, capacity, seatsFree } = session;
  return (
    <Section title={t("sessions.seatsTitle")}>
      {seatsFree.max === 0 ? <Text>{t("sessions.seatsFull", { capacity })}</Text> : null}
      {session.places.map((places) => {
        const { way } = places;
        const seats = (
          <SeatsOfWay
            key={way ?? "all"}
            places={places}
            live={live?.find((other) => other.way === way)}
          />
        );
        return way === null ? (
          seats
        ) : (
          <Section key={way} level={3} title={t(`sessions.way_${way}`)}>
            {seats}
          </Section>
        );
      })}
      <Text quiet small>
        {t("sessions.seatsCompanion")}
      </Text>
    </Section>
  );
}
