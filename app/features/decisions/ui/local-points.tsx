import type { DecisionDto } from "~/features/decisions/queries.server";
import { SourceList } from "~/features/region/ui/source-list";
import { useT } from "~/i18n/context";
import { Localized } from "~/i18n/localized";
import { ListEntry } from "~/ui/list-entry";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";

function isTelling(decision: DecisionDto): boolean {
  return decision.localPoints.length > 0 || decision.note !== null || decision.asksToHear;
}

/** What councils added to their decision, what they ask of others, and what else is known. */
export function LocalPoints({ decisions }: { decisions: readonly DecisionDto[] }) {
  const t = useT();
  const telling = decisions.filter(isTelling);
  if (telling.length === 0) return null;
  return (
    <Section title={t("decisions.localPoints")} intro={t("decisions.localPointsIntro")}>
      <PlainList
        ruled
        items={telling.map((decision) => ({
          key: decision.id,
          content: (
            <ListEntry
              title={<Localized text={decision.body} />}
              meta={t(`decisions.stage_${decision.stage}`)}
            >
              {decision.localPoints.length > 0 ? (
                <ul>
                  {decision.localPoints.map((point) => (
                    <li key={point.text.text}>
                      <Localized text={point.text} />
                    </li>
                  ))}
                </ul>
              ) : null}
              {decision.asksToHear ? <Text>{t("decisions.asksToHear")}</Text> : null}
              {decision.note ? (
                <Text quiet>
                  <Localized text={decision.note} />
                </Text>
              ) : null}
              <SourceList sources={decision.sources} />
            </ListEntry>
          ),
        }))}
      />
    </Section>
  );
}
