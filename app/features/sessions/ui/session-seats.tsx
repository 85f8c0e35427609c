import type { SessionPage } from "~/features/sessions/queries/page.server";
import { useT } from "~/i18n/context";
import type { Translate } from "~/i18n/t";
import { DataList } from "~/ui/data-list";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";

type Live = NonNullable<SessionPage["live"]>;

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
function seatsKept(t: Translate, { reserved, capacity }: SessionPage) {
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

/** Seats left, for each group with seats of its own and for everyone; how many wait when there are none. */
export function SessionSeats({ session }: { session: SessionPage }) {
  const t = useT();
  const { live, capacity, seatsFree } = session;
  const isFull = seatsFree.max === 0;
  const waiting = live?.waiting ?? 0;
  return (
    <Section title={t("sessions.seatsTitle")}>
      {isFull ? <Text>{t("sessions.seatsFull", { capacity })}</Text> : null}
      <DataList items={live ? seatsFor(t, live, capacity) : seatsKept(t, session)} />
      {live && (waiting > 0 || isFull) ? (
        <Text>
          {waiting > 0 ? t.count("sessions.waiting", waiting) : t("sessions.nobodyWaiting")}
        </Text>
      ) : null}
      <Text quiet small>
        {t("sessions.seatsCompanion")}
      </Text>
    </Section>
  );
}
