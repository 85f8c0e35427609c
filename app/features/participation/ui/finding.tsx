import type { RoundFiguresPage } from "~/features/participation/queries/round-figures.server";
import { findingSentences } from "~/features/participation/ui/finding-sentences";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { LinkSwitch } from "~/ui/link-switch";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";

/** Assumptions that somebody made before, by name: one press instead of two switches. */
function Presets({ page }: { page: RoundFiguresPage }) {
  const t = useT();
  const here = usePath()(`/rondes/${page.round.slug}/cijfers`);
  const { overlap, combined } = page.figures.assumptions;
  return (
    <LinkSwitch
      label={t("figures.presets")}
      options={[
        {
          href: here,
          label: t("figures.presetLeast"),
          current: overlap === "possible" && combined === "any",
        },
        {
          href: `${here}?overlap=none&combined=each`,
          label: t("figures.presetCouncil"),
          current: overlap === "none" && combined === "each",
        },
      ]}
    />
  );
}

/** What the figures come to, before any bar, and under which assumptions the page counts. */
export function FindingSection({ page }: { page: RoundFiguresPage }) {
  const t = useT();
  const sentences = findingSentences(t, page);
  const { live } = page.round;
  return (
    <Section title={t("figures.finding")} id="bevinding">
      {sentences.map((sentence) => (
        <Text key={sentence}>{sentence}</Text>
      ))}
      {live ? (
        <Text>
          {live.until === null
            ? t("figures.liveNothing")
            : t("figures.liveUntil", { date: formatDate(t.language, live.until) })}
        </Text>
      ) : null}
      <Presets page={page} />
    </Section>
  );
}
