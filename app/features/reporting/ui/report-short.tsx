import { outlineOf } from "~/features/reporting/domain/round-report";
import type { ReportTheme, RoundReportContent } from "~/features/reporting/domain/round-report";
import { roleNoun } from "~/features/participation/ui/role-noun";
import { useT } from "~/i18n/context";
import { formatList } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { Lead } from "~/ui/lead";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { rangeText, reportText } from "./report-words";

/** The own words of staff, when there are any. */
export function ReportSummary({ content }: { content: RoundReportContent }) {
  const t = useT();
  if (!content.summary) return null;
  return (
    <Lead>
      <Localized text={reportText(t, content.summary)} />
    </Lead>
  );
}

function ThemeLines({ title, themes }: { title: string; themes: readonly ReportTheme[] }) {
  const t = useT();
  if (themes.length === 0) return null;
  return (
    <Section title={title} looksLike={3}>
      <PlainList
        items={themes.map((theme) => ({
          key: theme.slug,
          content: (
            <Text>
              <strong>
                <Localized text={reportText(t, theme.title)} />
              </strong>
              {". "}
              {theme.replies[0] ? (
                <Localized text={reportText(t, theme.replies[0].reason)} />
              ) : null}
            </Text>
          ),
        }))}
      />
    </Section>
  );
}

/** The short version in plain language: who, what happens, what not and why, what is open. */
export function ReportShort({ content }: { content: RoundReportContent }) {
  const t = useT();
  const { takenPart } = content;
  const { happens, declined, unanswered } = outlineOf(content);
  const roles = takenPart.roles.map(({ role, persons }) =>
    t("roundReport.rolePersons", {
      range: rangeText(t, persons),
      role: roleNoun(t, role, persons),
    }),
  );
  return (
    <Stack gap="loose">
      <ReportSummary content={content} />
      <Section title={t("roundReport.shortWho")} looksLike={3}>
        <Text>
          {roles.length === 0
            ? t("roundReport.nobody")
            : t("roundReport.shortWhoText", {
                total: rangeText(t, takenPart.total),
                roles: formatList(t.language, roles),
              })}
        </Text>
      </Section>
      <Section title={t("roundReport.shortSaid")} looksLike={3}>
        {content.themes.length === 0 ? <Text>{t("roundReport.noThemes")}</Text> : null}
        <PlainList
          items={content.themes.map((theme) => ({
            key: theme.slug,
            content: <Localized text={reportText(t, theme.title)} />,
          }))}
        />
      </Section>
      <ThemeLines title={t("roundReport.happens")} themes={happens} />
      <ThemeLines title={t("roundReport.declined")} themes={declined} />
      <ThemeLines title={t("roundReport.unanswered")} themes={unanswered} />
    </Stack>
  );
}
