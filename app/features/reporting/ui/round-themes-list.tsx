import { DESK_THEMES, THEME_LIST_STATUSES } from "~/features/reporting/domain/desk-lists";
import type {
  DeskTheme,
  DeskThemes,
  ThemeRound,
} from "~/features/reporting/queries/theme-list.server";
import { isPublicTheme } from "~/features/vocabulary/domain/public-theme";
import { ListTable } from "~/features/vocabulary/ui/list-table";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { Badge } from "~/ui/badge";
import { Cluster } from "~/ui/cluster";
import { EmptyState } from "~/ui/empty-state";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

function StatusCell({ theme }: { theme: DeskTheme }) {
  const t = useT();
  return (
    <Cluster>
      <Badge kind={isPublicTheme(theme) ? "good" : "neutral"}>
        {t(`reportingDesk.themeState_${theme.state}`)}
      </Badge>
      {theme.replied ? <Badge kind="info">{t("reportingDesk.themeReplied")}</Badge> : null}
    </Cluster>
  );
}

/** The themes of a desk, to sort, to filter and to search. */
export function DeskThemeList({ list }: { list: DeskThemes }) {
  const t = useT();
  return (
    <ListTable
      list={DESK_THEMES}
      asked={list}
      path="/werkplek/rode-draden"
      caption={t("reportingDesk.themesTitle")}
      columns={[
        { key: "title", label: t("reportingDesk.columnTheme"), sorted: true },
        { key: "round", label: t("reportingDesk.columnRound"), sorted: true },
        { key: "state", label: t("reportingDesk.columnStatus") },
        { key: "lines", label: t("reportingDesk.columnLines"), numeric: true, sorted: true },
        { key: "due", label: t("reportingDesk.columnDue"), sorted: true },
      ]}
      chips={{
        label: t("reportingDesk.columnStatus"),
        labels: Object.fromEntries(
          THEME_LIST_STATUSES.map((one) => [one, t(`reportingDesk.themeStatus_${one}`)]),
        ),
      }}
      filters={[{ name: "ronde", label: t("reportingDesk.columnRound"), options: list.rounds }]}
      rows={(open) =>
        list.themes.map((theme) => ({
          key: theme.slug,
          cells: [
            <a key="title" href={open(`/werkplek/rode-draden/${theme.round.slug}/${theme.slug}`)}>
              <Localized text={theme.title} />
            </a>,
            theme.round.title,
            <StatusCell key="state" theme={theme} />,
            theme.lines,
            theme.dueAt === null ? "" : formatDate(t.language, theme.dueAt),
          ],
        }))
      }
      empty={
        <EmptyState title={t("reportingDesk.themesNone")} level={2}>
          {list.rounds.length === 0 ? <Text>{t("reportingDesk.themesNoRoundsText")}</Text> : null}
        </EmptyState>
      }
    />
  );
}

/** Per round: a new theme, and what is in none of them. */
export function ThemeRounds({ rounds }: { rounds: readonly ThemeRound[] }) {
  const t = useT();
  const path = usePath();
  if (rounds.length === 0) return null;
  const here = (slug: string) => `/werkplek/rode-draden/${slug}`;
  return (
    <Section title={t("reportingDesk.themesByRound")}>
      <PlainList
        ruled
        items={rounds.map((round) => ({
          key: round.slug,
          content: (
            <Cluster>
              <strong>
                <Localized text={round.title} />
              </strong>
              <TextLink href={path(`${here(round.slug)}/nieuw`)}>
                {t("reportingDesk.themeNew")}
              </TextLink>
              {round.untraced > 0 ? (
                <TextLink href={path(`${here(round.slug)}/los`)}>
                  {t.count("reportingDesk.untracedLink", round.untraced)}
                </TextLink>
              ) : (
                <span className="quiet">{t("reportingDesk.untracedNone")}</span>
              )}
            </Cluster>
          ),
        }))}
      />
    </Section>
  );
}
