import type { ThemeMention } from "~/features/reporting/queries/trace.server";
import { usePath, useT } from "~/i18n/context";
import { Localized } from "~/i18n/localized";
import { Cluster } from "~/ui/cluster";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { OutcomeBadge } from "~/features/vocabulary/ui/outcome-badge";

/** "This went into": the themes that rest on what was said here, each with its answer. Nothing as long as none does. */
export function WentInto({ themes }: { themes: readonly ThemeMention[] }) {
  const t = useT();
  const path = usePath();
  if (themes.length === 0) return null;
  return (
    <Section title={t("reporting.wentInto")} intro={t("reporting.wentIntoIntro")} id="rode-draden">
      <PlainList
        items={themes.map((theme) => ({
          key: theme.path,
          content: (
            <Cluster>
              <TextLink href={path(theme.path)}>
                <Localized text={theme.title} />
              </TextLink>
              {theme.outcome ? (
                <OutcomeBadge outcome={theme.outcome} />
              ) : (
                <span className="quiet">{t("reporting.wentIntoWaiting")}</span>
              )}
            </Cluster>
          ),
        }))}
      />
    </Section>
  );
}
