import type { RoundReportPage } from "~/features/reporting/queries/round-report.server";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Written } from "~/i18n/written";
import { LinkSwitch } from "~/ui/link-switch";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";
import { Timeline } from "~/ui/timeline";

const REPORT_VIEWS = ["short", "full", "changes"] as const;
export type ReportView = (typeof REPORT_VIEWS)[number];

/** The word of each view in the address. */
const VIEW_WORDS: Record<ReportView, string> = {
  short: "kort",
  full: "alles",
  changes: "verschil",
};

/** The view that an address asks for; the short one is for everybody. */
export function viewOf(word: string | null): ReportView {
  return REPORT_VIEWS.find((view) => VIEW_WORDS[view] === word) ?? "short";
}

interface Props {
  page: RoundReportPage;
  view: ReportView;
}

/** Short, whole, or what changed: each with an address of its own. */
export function ReportViews({ page, view }: Props) {
  const t = useT();
  const path = usePath();
  const here = path(`/rondes/${page.round.slug}/verslag`);
  const views = REPORT_VIEWS.filter((name) => name !== "changes" || page.previous !== null);
  return (
    <LinkSwitch
      label={t("roundReport.view")}
      options={views.map((name) => ({
        href: `${here}?versie=${page.version.number}&lees=${VIEW_WORDS[name]}`,
        label: t(`roundReport.view_${name}`),
        current: name === view,
      }))}
    />
  );
}

/** That people are counted in steps, and that the report showed more before, where that is so. */
export function ReportCountingNote({ page: { counting } }: { page: RoundReportPage }) {
  const t = useT();
  if (counting === "exact") return null;
  return (
    <Text>
      {t("roundReport.inBands")}
      {counting === "replaced" ? ` ${t("roundReport.bandsReplaced")}` : null}
    </Text>
  );
}

/** Every version with its date and why it came, and how anyone can check that the text is still the same. */
export function ReportVersions({ page }: { page: RoundReportPage }) {
  const t = useT();
  const path = usePath();
  const here = path(`/rondes/${page.round.slug}/verslag`);
  const file = `/rondes/${page.round.slug}/verslag.json?versie=${page.version.number}`;
  return (
    <>
      <Section title={t("roundReport.versions")}>
        <Timeline
          label={t("roundReport.versions")}
          events={page.versions.map(({ number, publishedAt, note }) => ({
            key: String(number),
            when: formatDate(t.language, publishedAt),
            title:
              number === page.version.number ? (
                `${t("roundReport.versionName", { number })} (${t("roundReport.versionNow")})`
              ) : (
                <TextLink href={`${here}?versie=${number}`}>
                  {t("roundReport.versionName", { number })}
                </TextLink>
              ),
            text: note === null ? t("roundReport.versionFirst") : <Written>{note}</Written>,
          }))}
        />
      </Section>
      <Section title={t("roundReport.hash")}>
        <Text>{t("roundReport.hashText")}</Text>
        <p>
          <code className="hash">{page.version.hash}</code>
        </p>
        <a className="nl-link" href={file}>
          {t("roundReport.file")}
        </a>
        <Text quiet small>
          {t("roundReport.print")}
        </Text>
        <TextLink href={path("/verslagen.atom")}>{t("roundReport.feedReports")}</TextLink>
      </Section>
    </>
  );
}
