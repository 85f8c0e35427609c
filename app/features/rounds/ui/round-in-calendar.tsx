import type { RoundPage } from "~/features/rounds/queries/round-page.server";
import { usePath, useT } from "~/i18n/context";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

/** The days of one round for somebody's own calendar, as long as there is something to wait for. */
export function RoundInCalendar({
  round,
}: {
  round: Pick<RoundPage, "slug" | "state" | "replyDueAt">;
}) {
  const t = useT();
  const path = usePath();
  const { state, replyDueAt } = round;
  const isAwaited =
    state === "announced" || state === "open" || (state === "closed" && replyDueAt !== null);
  if (!isAwaited) return null;
  return (
    <Section title={t("rounds.calendarTitle")}>
      <Text>{t("rounds.calendarText")}</Text>
      <Text>
        <TextLink href={path(`/rondes/${round.slug}.ics`)}>{t("rounds.calendarLink")}</TextLink>
      </Text>
    </Section>
  );
}

/** The days of all rounds, which a calendar keeps up with. */
export function RoundsInCalendar() {
  const t = useT();
  const path = usePath();
  return (
    <Section title={t("rounds.calendarAllTitle")}>
      <Text>{t("rounds.calendarAllText")}</Text>
      <Text>
        <TextLink href={path("/rondes.ics")}>{t("rounds.calendarAllLink")}</TextLink>
      </Text>
    </Section>
  );
}
