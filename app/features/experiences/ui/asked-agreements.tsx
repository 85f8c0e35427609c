import { AgendaStateBadge } from "~/features/agenda/ui/agenda-state-badge";
import type { OwnMilestone } from "~/features/experiences/queries/asked-milestones.server";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { ListEntry } from "~/ui/list-entry";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";

/** The agreements of which somebody can say whether they notice them, on their own page. */
export function AskedAgreements({ asked }: { asked: readonly OwnMilestone[] }) {
  const t = useT();
  const path = usePath();
  if (asked.length === 0) return null;
  return (
    <Section title={t("experiences.noticedOwn")} intro={t("experiences.noticedOwnIntro")}>
      <PlainList
        ruled
        items={asked.map(({ id, agreement, state, on, answer }) => ({
          key: id,
          content: (
            <ListEntry
              title={<Localized text={agreement.title} />}
              status={<AgendaStateBadge state={state} />}
              meta={formatDate(t.language, on)}
            >
              <TextLink href={path(`/agenda/${agreement.slug}#merk-je-het`)} arrow>
                {t(answer ? "experiences.ownChange" : "experiences.noticedOwnAnswer")}
              </TextLink>
            </ListEntry>
          ),
        }))}
      />
    </Section>
  );
}
