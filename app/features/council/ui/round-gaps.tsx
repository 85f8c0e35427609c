import type { RoundGaps } from "~/features/council/queries/round-gaps.server";
import { usePath, useT } from "~/i18n/context";
import { formatList } from "~/i18n/format";
import type { Translate } from "~/i18n/t";
import { Localized } from "~/i18n/localized";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

function OpenPoints({ advices }: Pick<RoundGaps, "advices">) {
  const t = useT();
  const path = usePath();
  return advices
    .filter(({ open }) => open.length > 0)
    .map(({ slug, title, points, open }) => (
      <Section key={slug} title={t("roundGaps.points", { open: open.length, points })} level={3}>
        <Text>
          <TextLink href={path(`/adviezen/${slug}`)}>
            <Localized text={title} />
          </TextLink>
        </Text>
        <ul>
          {open.map((point) => (
            <li key={point.id}>
              {point.label}. <Localized text={point.text} />
            </li>
          ))}
        </ul>
      </Section>
    ));
}

/** What a round still owes: reports that nobody can read, points without a written reaction, themes without answer. */
export function RoundGapList({ gaps }: { gaps: RoundGaps }) {
  const t = useT();
  const { missingReports, advices, themes } = gaps;
  const isComplete =
    missingReports.length === 0 &&
    themes.unanswered.length === 0 &&
    advices.every(({ open }) => open.length === 0);
  return (
    <Section title={t("roundGaps.title")} id="ontbreekt">
      {isComplete ? <Text>{t("roundGaps.none")}</Text> : null}
      {missingReports.length > 0 ? (
        <Section title={t.count("roundGaps.reports", missingReports.length)} level={3}>
          <ul>
            {missingReports.map(({ key, title, note }) => (
              <li key={key}>
                <Localized text={title} />
                {note ? (
                  <>
                    {": "}
                    <Localized text={note} />
                  </>
                ) : null}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {themes.unanswered.length > 0 ? (
        <Section
          title={t("roundGaps.themes", {
            open: themes.unanswered.length,
            total: themes.total,
          })}
          level={3}
        >
          <ul>
            {themes.unanswered.map(({ slug, title }) => (
              <li key={slug}>
                <Localized text={title} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <OpenPoints advices={advices} />
    </Section>
  );
}

interface Reach {
  reached: number;
  isExact: boolean;
  of: number;
}

/** The municipalities of which nobody is known to have taken part; null when there is none. */
function municipalityGap(t: Translate, { reached, isExact, of }: Reach): string | null {
  const missing = of - reached;
  if (missing <= 0) return null;
  if (isExact) return t("roundGaps.municipalities", { missing, of });
  return reached === 0
    ? t("roundGaps.municipalitiesUnknown")
    : t("roundGaps.municipalitiesAtMost", { missing, of });
}

/** The same, a line each: counted, and named where that takes no room. */
export function RoundGapLines(props: { gaps: RoundGaps; municipalities: Reach }) {
  const t = useT();
  const { gaps } = props;
  const unreached = municipalityGap(t, props.municipalities);
  const { missingReports, advices, themes } = gaps;
  const points = advices.reduce((sum, advice) => sum + advice.points, 0);
  const open = advices.flatMap((advice) => advice.open);
  const lines = [
    {
      count: missingReports.length,
      text: t.count("roundGaps.reports", missingReports.length),
      titles: missingReports.map(({ title }) => title.text),
    },
    {
      count: themes.unanswered.length,
      text: t("roundGaps.themes", { open: themes.unanswered.length, total: themes.total }),
      titles: themes.unanswered.map(({ title }) => title.text),
    },
    {
      count: open.length,
      text: t("roundGaps.points", { open: open.length, points }),
      titles: open.map(({ label }) => label),
    },
  ].filter(({ count }) => count > 0);
  if (lines.length === 0 && unreached === null) return <li>{t("roundGaps.none")}</li>;
  return (
    <>
      {unreached === null ? null : <li>{unreached}</li>}
      {lines.map(({ text, titles }) => (
        <li key={text}>
          {t("roundGaps.sheetList", { count: text, titles: formatList(t.language, titles) })}
        </li>
      ))}
    </>
  );
}
