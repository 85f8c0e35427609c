import type { MyOutcome } from "~/features/people/queries/my-input.server";
import { OutcomeBadge } from "~/features/reporting/ui/outcome-badge";
import { themeAddress } from "~/features/reporting/domain/theme-address";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { EmptyState } from "~/ui/empty-state";
import { ListEntry } from "~/ui/list-entry";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";

/** What came of the input: the newest answers in the rounds somebody took part in. */
export function MyOutcomes({ outcomes }: { outcomes: readonly MyOutcome[] }) {
  const t = useT();
  const path = usePath();
  return (
    <Section title={t("people.outcomesTitle")} intro={t("people.outcomesIntro")}>
      {outcomes.length === 0 ? (
        <EmptyState title={t("people.noOutcomes")}>
          <Text>{t("people.noOutcomesText")}</Text>
        </EmptyState>
      ) : (
        <PlainList
          ruled
          items={outcomes.map(({ key, round, theme, outcome, repliedOn }) => ({
            key,
            content: (
              <ListEntry
                title={<Localized text={theme.title} />}
                href={path(themeAddress(round.slug, theme.slug))}
                status={<OutcomeBadge outcome={outcome} />}
                meta={
                  <>
                    <Localized text={round.title} /> ·{" "}
                    {t("people.repliedOn", { date: formatDate(t.language, repliedOn) })}
                  </>
                }
              />
            ),
          }))}
        />
      )}
    </Section>
  );
}
