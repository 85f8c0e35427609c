import type { DeskRoundThemes } from "~/features/reporting/queries/theme-desk.server";
import { isPublicTheme } from "~/features/vocabulary/domain/public-theme";
import { usePath, useT } from "~/i18n/context";
import { Localized } from "~/i18n/localized";
import { Badge } from "~/ui/badge";
import { ButtonLink } from "~/ui/button-link";
import { Cluster } from "~/ui/cluster";
import { ListEntry } from "~/ui/list-entry";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

/** The themes of one round at the desk, and what is in none of them. */
export function RoundThemesList({ round }: { round: DeskRoundThemes }) {
  const t = useT();
  const path = usePath();
  const here = `/werkplek/rode-draden/${round.slug}`;
  return (
    <Section title={<Localized text={round.title} />}>
      {round.themes.length === 0 ? <Text quiet>{t("reportingDesk.themesNone")}</Text> : null}
      <PlainList
        ruled
        items={round.themes.map((theme) => ({
          key: theme.slug,
          content: (
            <ListEntry
              href={path(`${here}/${theme.slug}`)}
              title={<Localized text={theme.title} />}
              status={
                <>
                  <Badge kind={isPublicTheme(theme) ? "good" : "neutral"}>
                    {t(`reportingDesk.themeState_${theme.state}`)}
                  </Badge>
                  {theme.replied ? (
                    <Badge kind="info">{t("reportingDesk.themeReplied")}</Badge>
                  ) : null}
                </>
              }
              meta={t.count("reportingDesk.themeInputs", theme.lines)}
            />
          ),
        }))}
      />
      <Cluster>
        <ButtonLink href={path(`${here}/nieuw`)} kind="secondary">
          {t("reportingDesk.themeNew")}
        </ButtonLink>
        {round.untraced > 0 ? (
          <TextLink href={path(`${here}/los`)}>
            {t.count("reportingDesk.untracedLink", round.untraced)}
          </TextLink>
        ) : (
          <Text quiet>{t("reportingDesk.untracedNone")}</Text>
        )}
      </Cluster>
    </Section>
  );
}
