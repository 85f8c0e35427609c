import type { SessionPage } from "~/features/sessions/queries/page.server";
import { useT } from "~/i18n/context";
import { DataList } from "~/ui/data-list";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";

/** Seats left, for each group with seats of its own and for everyone; how many wait when there are none. */
export function SessionSeats({ session }: { session: SessionPage }) {
  const t = useT();
  const { seats, capacity, waiting } = session;
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
  return (
    <Section title={t("sessions.seatsTitle")}>
      {seats.total === 0 ? <Text>{t("sessions.seatsFull", { capacity })}</Text> : null}
      <DataList items={reserved < capacity ? [...grouped, general] : grouped} />
      {waiting > 0 || seats.total === 0 ? (
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
