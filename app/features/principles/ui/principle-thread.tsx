import type { PrinciplePage } from "~/features/principles/queries/principle-page.server";
import { ROLES } from "~/features/participation/domain/roles";
import { themeAddress } from "~/features/vocabulary/domain/theme-address";
import { usePath, useT } from "~/i18n/context";
import { Localized } from "~/i18n/localized";
import { Written } from "~/i18n/written";
import { ExampleBadge } from "~/ui/example-badge";
import { ListEntry } from "~/ui/list-entry";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { rangeText } from "~/features/participation/ui/range-text";
import { TextLink } from "~/ui/text-link";
import { GapList } from "./gap-list";

function RoleCounts({ byRole }: Pick<PrinciplePage, "byRole">) {
  const t = useT();
  const roles = ROLES.filter((role) => byRole[role].max > 0);
  if (roles.length === 0) return null;
  return (
    <ul>
      {roles.map((role) => (
        <li key={role}>
          {t(`terms.roles_${role}`)}:{" "}
          {t("principles.inputCounted", { range: rangeText(t, byRole[role]) })}
        </li>
      ))}
    </ul>
  );
}

/** Who gave input on this principle, region-wide, and what is missing. */
export function PrincipleInput({ principle }: { principle: PrinciplePage }) {
  const t = useT();
  return (
    <Section title={t("principles.input")} id="inbreng">
      <RoleCounts byRole={principle.byRole} />
      <Section title={t("principles.gaps")} level={3}>
        <GapList gaps={principle.gaps} />
      </Section>
      {ROLES.some((role) => principle.exampleByRole[role].max > 0) ? (
        <Section title={t("principles.examples")} level={3} intro={t("principles.inputExamples")}>
          <RoleCounts byRole={principle.exampleByRole} />
        </Section>
      ) : null}
      <Text quiet small>
        {t("principles.inputNote")}
      </Text>
    </Section>
  );
}

/** The thread from this principle: rounds, themes with their answers, agreements and proposals. */
export function PrincipleThread({ principle }: { principle: PrinciplePage }) {
  const t = useT();
  const path = usePath();
  const none = <Text quiet>{t("principles.none")}</Text>;
  return (
    <>
      <Section title={t("principles.rounds")} id="rondes">
        {principle.rounds.length === 0 ? none : null}
        <PlainList
          items={principle.rounds.map((round) => ({
            key: round.slug,
            content: (
              <ListEntry
                title={<Localized text={round.title} />}
                href={path(`/rondes/${round.slug}`)}
                meta={round.example ? t("home.example") : undefined}
              >
                <Text>
                  <Localized text={round.reason} />
                </Text>
              </ListEntry>
            ),
          }))}
        />
      </Section>
      <Section title={t("principles.themes")} id="rode-draden">
        {principle.themes.length === 0 ? none : null}
        <PlainList
          items={principle.themes.map((theme) => ({
            key: theme.slug,
            content: (
              <>
                <TextLink href={path(themeAddress(theme.roundSlug, theme.slug))}>
                  <Localized text={theme.title} />
                </TextLink>{" "}
                ({theme.replied ? t("principles.themeReplied") : t("principles.themeWaiting")}){" "}
                <ExampleBadge example={theme.example} />
              </>
            ),
          }))}
        />
      </Section>
      <Section title={t("principles.agenda")} id="afspraken">
        {principle.agendaItems.length === 0 ? none : null}
        <PlainList
          items={principle.agendaItems.map((item) => ({
            key: item.slug,
            content: (
              <>
                <TextLink href={path(`/agenda/${item.slug}`)}>
                  <Localized text={item.what} />
                </TextLink>{" "}
                <ExampleBadge example={item.example} />
              </>
            ),
          }))}
        />
      </Section>
      <Section title={t("principles.proposals")} id="voorstellen">
        {principle.proposals.length === 0 ? none : null}
        <PlainList
          items={principle.proposals.map((proposal) => ({
            key: proposal.id,
            content: (
              <>
                <TextLink href={path(`/voorstellen/${proposal.id}`)}>
                  <Written language={proposal.language}>{proposal.title}</Written>
                </TextLink>{" "}
                <ExampleBadge example={proposal.example} />
              </>
            ),
          }))}
        />
      </Section>
    </>
  );
}
