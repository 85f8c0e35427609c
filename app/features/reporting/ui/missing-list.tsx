import type { ReportBackGap } from "~/features/rounds/domain/report-back";
import { useT } from "~/i18n/context";
import { Alert } from "~/ui/alert";

/** One thing that is missing, as a sentence. */
function useGapSentence(): (gap: ReportBackGap) => string {
  const t = useT();
  return (gap) =>
    gap.code === "no_theme"
      ? t("reporting.missing_no_theme")
      : t(`reporting.missing_${gap.code}`, { title: gap.title });
}

/**
 * What has to be there before a round counts as reported back. The public is told how many themes are unpublished, and
 * not what is in them.
 */
export function MissingList({ missing }: { missing: readonly ReportBackGap[] }) {
  const t = useT();
  const sentence = useGapSentence();
  if (missing.length === 0) return null;
  const hidden = missing.filter(({ code }) => code === "theme_unpublished").length;
  const named = missing.filter(({ code }) => code !== "theme_unpublished");
  return (
    <Alert kind="warning" title={t("reporting.missing")}>
      <p>{t("reporting.missingIntro")}</p>
      <ul>
        {named.map((gap) => (
          <li key={sentence(gap)}>{sentence(gap)}</li>
        ))}
        {hidden > 0 ? <li>{t.count("reporting.missingHidden", hidden)}</li> : null}
      </ul>
    </Alert>
  );
}
