import { exactly } from "~/features/participation/domain/interval";
import type { RoleExtreme } from "~/features/participation/domain/joint-extremes";
import type { RoundFiguresPage } from "~/features/participation/queries/round-figures.server";
import { FigureOrigin } from "~/features/participation/ui/figure-origin";
import { FrequencyLines } from "~/features/participation/ui/frequency-figures";
import { reachText } from "~/features/participation/ui/reach-text";
import { roleNoun } from "~/features/participation/ui/role-noun";
import { useT } from "~/i18n/context";
import { formatDate, formatNumber, formatRange } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { axisTicks } from "~/ui/axis";
import { BigNumber } from "~/ui/big-number";
import { RangeBar } from "~/ui/range-bar";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";

const SCOPE_MOMENTS = ["before", "after", "unknown"] as const;

/** Which extremes exclude each other: "3 parents and also 11 young people". */
export function NotJointly({ page }: { page: RoundFiguresPage }) {
  const t = useT();
  const { notJointly, roles } = page.figures;
  if (notJointly.length === 0) return null;
  const words = ({ role, extreme }: RoleExtreme) => {
    const persons = roles.find((row) => row.role === role)?.persons;
    const count = persons?.[extreme] ?? 0;
    const noun = roleNoun(t, role, exactly(count));
    if (count === 0) return t("participation.extremeNobody", { role: noun });
    return t("participation.extreme", { count: formatNumber(t.language, count), role: noun });
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

/** Contributions before and after the scope was fixed, and the phase of policy the round belongs to. */
export function ScopeFigures({ page }: { page: RoundFiguresPage }) {
  const t = useT();
  const { frames, contributions } = page.figures.total;
  const { framesFixedOn, framesFixedNote, phase } = page.round;
  const ticks = axisTicks(contributions.max);
  return (
    <Section title={t("participation.frames")} intro={t("participation.framesIntro")} id="kaders">
      <Stack>
        {SCOPE_MOMENTS.map((moment, index) => (
          <RangeBar
            key={moment}
            label={t(`participation.frames_${moment}`)}
            valueText={formatRange(t.language, frames[moment].min, frames[moment].max)}
            range={frames[moment]}
            axisMax={ticks.at(-1) ?? 1}
            ticks={index === SCOPE_MOMENTS.length - 1 ? ticks : undefined}
          />
        ))}
      </Stack>
      <Text quiet>
        {framesFixedOn
          ? t("participation.framesFixed", { date: formatDate(t.language, framesFixedOn) })
          : t("participation.framesUnknownDate")}{" "}
        {framesFixedNote ? <Localized text={framesFixedNote} /> : null}
      </Text>
      <Text>{t("figures.phase", { phase: t(`terms.phase_${phase}`) })}</Text>
      <FigureOrigin
        page={page}
        definitions={["participation.definitionContribution", "figures.definitionFrames"]}
      />
    </Section>
  );
}

/** Contributions by the way they came in. */
export function ChannelFigures({ page }: { page: RoundFiguresPage }) {
  const t = useT();
  const used = page.figures.channels.filter(({ activities }) => activities > 0);
  const ticks = axisTicks(Math.max(0, ...used.map(({ contributions }) => contributions.max)));
  return (
    <Section title={t("participation.channels")} id="manieren">
      <Stack>
        {used.map(({ channel, activities, contributions }, index) => (
          <RangeBar
            key={channel}
            label={`${t(`participation.channel_${channel}`)} (${t.count("participation.channelActivities", activities)})`}
            valueText={t("participation.contributionsOf", {
              count: formatRange(t.language, contributions.min, contributions.max),
            })}
            range={contributions}
            axisMax={ticks.at(-1) ?? 1}
            ticks={index === used.length - 1 ? ticks : undefined}
          />
        ))}
      </Stack>
      <FigureOrigin
        page={page}
        definitions={["participation.definitionContribution", "figures.definitionChannels"]}
      />
    </Section>
  );
}

/** From how many municipalities input came. */
export function MunicipalitiesFigure({ page }: { page: RoundFiguresPage }) {
  const t = useT();
  return (
    <Section title={t("participation.municipalities")}>
      <BigNumber
        value={reachText(t, page.municipalities)}
        unit=""
        doubt={t("participation.municipalitiesIntro")}
      />
      <FigureOrigin
        page={page}
        definitions={["figures.definitionMunicipalities"]}
        isAssumed={false}
      />
    </Section>
  );
}

/** How often people took part. */
export function FrequencyFigures({ page }: { page: RoundFiguresPage }) {
  const t = useT();
  const { total, assumptions } = page.figures;
  return (
    <Section title={t("figures.frequency")} intro={t("figures.frequencyIntro")} id="hoe-vaak">
      <FrequencyLines figures={total} overlap={assumptions.overlap} />
      <FigureOrigin
        page={page}
        definitions={[
          "figures.definitionPerPerson",
          "figures.definitionRepeat",
          "participation.definitionOnce",
        ]}
      />
    </Section>
  );
}

/** People only listened: they gave nothing that figures of input could count. */
const LISTENING = "informationMeeting";

/** What no source says, in whole sentences. */
export function Unknowns({ page }: { page: RoundFiguresPage }) {
  const t = useT();
  const titles = new Map(page.activities.map(({ id, title }) => [id, title.text]));
  // The sentence of the figures counts these, so no other rule names them.
  const uncounted = page.activities.filter(({ id }) => page.figures.uncounted.includes(id));
  const listened = page.activities.filter(
    ({ kind, counts }) => kind === LISTENING && counts.length === 0,
  );
  const { unknownRoles } = page.figures;
  const unnamed = page.activities.filter(
    ({ municipalitiesReached, municipalitiesNamed }) =>
      municipalitiesReached !== null && municipalitiesNamed.length < municipalitiesReached,
  );
  const isKnown = unknownRoles.length + uncounted.length + listened.length + unnamed.length === 0;
  return (
    <Section title={t("participation.unknowns")} id="onbekend">
      {isKnown ? <Text>{t("participation.unknownNone")}</Text> : null}
      <ul>
        {unknownRoles.map(({ activityId, subject, persons }) => (
          <li key={`${activityId}-${subject}`}>
            {t("participation.unknownRoles", {
              range: formatRange(t.language, persons.min, persons.max),
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
        {listened.map((activity) => (
          <li key={activity.id}>
            {t("participation.unknownListened", { activity: activity.title.text })}
          </li>
        ))}
      </ul>
      <FigureOrigin
        page={page}
        definitions={["figures.definitionUnknown", "participation.definitionContribution"]}
        isAssumed={false}
      />
    </Section>
  );
}
