import type { RoleExtreme } from "~/features/participation/domain/joint-extremes";
import type { RoundFiguresPage } from "~/features/participation/queries/round-figures.server";
import { useT } from "~/i18n/context";
import { formatDate, formatNumber, formatRange } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { DataList } from "~/ui/data-list";
import { Details } from "~/ui/details";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";

/** Which extremes exclude each other: "3 parents and also 11 young people". */
export function NotJointly({ page }: { page: RoundFiguresPage }) {
  const t = useT();
  const { notJointly, roles } = page.figures;
  if (notJointly.length === 0) return null;
  const words = ({ role, extreme }: RoleExtreme) => {
    const persons = roles.find((row) => row.role === role)?.persons;
    const count = formatNumber(t.language, persons?.[extreme] ?? 0);
    return t(`participation.extreme_${extreme}`, { count, role: t(`terms.roles_${role}`) });
  };
  return (
    <Section title={t("participation.notJointly")} level={3}>
      <ul>
        {notJointly.map(({ left, right }) => (
          <li key={`${left.role}-${left.extreme}-${right.role}-${right.extreme}`}>
            {t("participation.notJointlyLine", { left: words(left), right: words(right) })}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Contributions before and after the frames, and by channel. */
export function FramesAndChannels({ page }: { page: RoundFiguresPage }) {
  const t = useT();
  const { frames } = page.figures.total;
  const { framesFixedOn, framesFixedNote } = page.round;
  return (
    <>
      <Section title={t("participation.frames")} intro={t("participation.framesIntro")}>
        <DataList
          items={(["before", "after", "unknown"] as const).map((moment) => ({
            key: moment,
            term: t(`participation.frames_${moment}`),
            detail: formatRange(t.language, frames[moment].min, frames[moment].max),
          }))}
        />
        <Text quiet>
          {framesFixedOn
            ? t("participation.framesFixed", { date: formatDate(t.language, framesFixedOn) })
            : t("participation.framesUnknownDate")}{" "}
          {framesFixedNote ? <Localized text={framesFixedNote} /> : null}
        </Text>
      </Section>
      <Section title={t("participation.channels")}>
        <DataList
          items={page.figures.channels
            .filter((channel) => channel.activities > 0)
            .map((channel) => ({
              key: channel.channel,
              term: t(`participation.channel_${channel.channel}`),
              detail: `${t("participation.contributionsOf", {
                count: formatRange(
                  t.language,
                  channel.contributions.min,
                  channel.contributions.max,
                ),
              })} (${t.count("participation.channelActivities", channel.activities)})`,
            }))}
        />
      </Section>
    </>
  );
}

/** What no source says, in whole sentences. */
export function Unknowns({ page }: { page: RoundFiguresPage }) {
  const t = useT();
  const titles = new Map(page.activities.map(({ id, title }) => [id, title.text]));
  const uncounted = page.activities.filter(
    (activity) => activity.counts.length === 0 && activity.contributions === 0,
  );
  const { unknownRoles } = page.figures;
  const unnamed = page.activities.filter(
    ({ municipalitiesReached, municipalitiesNamed }) =>
      municipalitiesReached !== null && municipalitiesNamed < municipalitiesReached,
  );
  const isKnown = unknownRoles.length + uncounted.length + unnamed.length === 0;
  return (
    <Section title={t("participation.unknowns")} id="onbekend">
      {isKnown ? <Text>{t("participation.unknownNone")}</Text> : null}
      <ul>
        {unknownRoles.map(({ activityId, subject, persons }) => (
          <li key={`${activityId}-${subject}`}>
            {t("participation.unknownRoles", {
              count: formatRange(t.language, persons.min, persons.max),
              activity: titles.get(activityId) ?? "",
            })}
          </li>
        ))}
        {unnamed.map((activity) => (
          <li key={activity.id}>
            {t("participation.unknownMunicipalities", { activity: activity.title.text })}
          </li>
        ))}
        {uncounted.map((activity) => (
          <li key={activity.id}>
            {t("participation.unknownCount", { activity: activity.title.text })}
          </li>
        ))}
      </ul>
    </Section>
  );
}

const DEFINITIONS = [
  "definitionPerson",
  "definitionContribution",
  "definitionRange",
  "definitionOnce",
] as const;

/** What the words on this page mean. */
export function Definitions() {
  const t = useT();
  return (
    <Details summary={t("participation.definitions")}>
      <ul>
        {DEFINITIONS.map((key) => (
          <li key={key}>{t(`participation.${key}`)}</li>
        ))}
      </ul>
    </Details>
  );
}
