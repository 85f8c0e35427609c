import type { RoundPage } from "~/features/rounds/queries/round-page.server";
import { useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { SentenceWithWords } from "~/i18n/written";
import { ListEntry } from "~/ui/list-entry";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";

/** What happened outside this website, as far as the sources tell. */
export function RoundActivities({ activities }: Pick<RoundPage, "activities">) {
  const t = useT();
  if (activities.length === 0) return null;
  return (
    <Section title={t("rounds.activitiesOf")} intro={t("rounds.activitiesIntro")}>
      <PlainList
        ruled
        items={activities.map((activity) => ({
          key: activity.title.text,
          content: (
            <ListEntry
              title={<Localized text={activity.title} />}
              meta={
                activity.heldOn ? (
                  formatDate(t.language, activity.heldOn)
                ) : activity.note ? (
                  <Localized text={activity.note} />
                ) : (
                  t("site.unknown")
                )
              }
            >
              {activity.reportNote ? (
                <Text>
                  <SentenceWithWords
                    sentence={(words) => t("rounds.activityReport", { note: words })}
                    words={activity.reportNote.text}
                    language={activity.reportNote.language}
                  />
                </Text>
              ) : null}
            </ListEntry>
          ),
        }))}
      />
    </Section>
  );
}
