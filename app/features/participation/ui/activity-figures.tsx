import type {
  ActivityFigures,
  RoundFiguresPage,
  SourceCountDto,
} from "~/features/participation/queries/round-figures.server";
import { FigureOrigin } from "~/features/participation/ui/figure-origin";
import { rangeText } from "~/features/participation/ui/range-text";
import { SourceList } from "~/features/region/ui/source-list";
import { useT } from "~/i18n/context";
import { formatDate, formatList } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { Written } from "~/i18n/written";
import { ListEntry } from "~/ui/list-entry";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";

function CountLine({ count }: { count: SourceCountDto }) {
  const t = useT();
  const roles = formatList(
    t.language,
    count.roles.map((role) => t(`terms.roles_${role}`)),
  );
  const what = count.isTotal
    ? t.count("participation.sourceCountTotal", count.count)
    : count.roles.length === 0
      ? t.count("participation.sourceCountUnknown", count.count)
      : t.count("participation.sourceCount", count.count, { roles });
  return (
    <li>
      <strong>{what}</strong>
      <br />
      <span className="quiet small">
        {t("participation.sourceSays", { source: count.source.text })}
        {count.place ? <Written>, {count.place}</Written> : null}
        {count.quote ? (
          <>
            :{" "}
            <q>
              <Written>{count.quote}</Written>
            </q>
          </>
        ) : null}
      </span>
    </li>
  );
}

function Activity({ activity, of }: { activity: ActivityFigures; of: number }) {
  const t = useT();
  const hasNothing = activity.counts.length === 0 && activity.contributions.max === 0;
  return (
    <ListEntry
      title={<Localized text={activity.title} />}
      meta={
        activity.heldOn ? (
          formatDate(t.language, activity.heldOn)
        ) : activity.heldOnNote ? (
          <Localized text={activity.heldOnNote} />
        ) : undefined
      }
    >
      {activity.contributions.max > 0 ? (
        <Text>
          {t("participation.activityCounted", { range: rangeText(t, activity.contributions) })}
        </Text>
      ) : null}
      {activity.counts.length > 0 ? (
        <ul>
          {activity.counts.map((count) => (
            <CountLine key={count.id} count={count} />
          ))}
        </ul>
      ) : null}
      {hasNothing ? (
        <Text>
          {activity.isAhead ? t("figures.activityAhead") : t("participation.activityNoCount")}
        </Text>
      ) : null}
      {activity.supervisors ? (
        <Text quiet>{t.count("participation.activitySupervisors", activity.supervisors)}</Text>
      ) : null}
      {activity.municipalitiesReached !== null ? (
        <Text>
          {t("participation.activityMunicipalities", {
            reached: activity.municipalitiesReached,
            of,
          })}
        </Text>
      ) : null}
      {activity.municipalitiesNamed.length > 0 ? (
        <Text>
          {t("participation.activityMunicipalitiesNamed", {
            names: formatList(t.language, activity.municipalitiesNamed),
          })}
        </Text>
      ) : null}
      <SourceList sources={activity.municipalitiesSources} />
    </ListEntry>
  );
}

/** Each activity with what was counted and what the sources say, contradictions side by side. */
export function ActivityFiguresList({ page }: { page: RoundFiguresPage }) {
  const t = useT();
  return (
    <Section title={t("participation.activities")} id="bronnen">
      <PlainList
        ruled
        items={page.activities.map((activity) => ({
          key: activity.id,
          content: <Activity activity={activity} of={page.municipalities.of} />,
        }))}
      />
      <FigureOrigin
        page={page}
        definitions={["figures.definitionSourceCount", "participation.definitionContribution"]}
        isAssumed={false}
      />
    </Section>
  );
}
