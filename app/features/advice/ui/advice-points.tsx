import type { AdvicePage, PointDto, ReactionDto } from "~/features/advice/queries.server";
import { Explained } from "~/features/region/ui/explained";
import { SourceList } from "~/features/region/ui/source-list";
import { useT } from "~/i18n/context";
import { formatDate, formatList } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { Badge } from "~/ui/badge";
import { ListEntry } from "~/ui/list-entry";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";

function Reaction({ reaction }: { reaction: ReactionDto }) {
  const t = useT();
  return (
    <div>
      <Text quiet small>
        {t("advice.reactionBy", {
          body: reaction.body.text,
          date: formatDate(t.language, reaction.on),
          kind: t(`advice.kind_${reaction.kind}`),
        })}
        {reaction.happenedOn
          ? ` ${t("advice.happenedOn", { date: formatDate(t.language, reaction.happenedOn) })}`
          : null}
      </Text>
      <Text>
        <Localized text={reaction.text} />
      </Text>
      <SourceList sources={reaction.sources} />
    </div>
  );
}

function Point({ point, advice }: { point: PointDto; advice: AdvicePage }) {
  const t = useT();
  const recommended = advice.recommendations.filter((entry) => entry.points.includes(point.label));
  return (
    <div id={`punt-${point.label}`}>
      <ListEntry
        title={
          <>
            {t("advice.pointLabel", { label: point.label })}
            {point.heading ? (
              <>
                : <Localized text={point.heading} />
              </>
            ) : null}
          </>
        }
        status={
          <Badge kind={point.answered ? "good" : "wait"}>
            {point.answered ? t("advice.pointAnswered") : t("advice.pointOpen")}
          </Badge>
        }
      >
        <Text>
          <Explained text={point.text} />
        </Text>
        {recommended.map((entry) => (
          <Text key={entry.id}>
            <strong>{t("advice.recommends")}: </strong>
            <Localized text={entry.text} />
          </Text>
        ))}
        {point.reactions.map((reaction) => (
          <Reaction key={reaction.id} reaction={reaction} />
        ))}
      </ListEntry>
    </div>
  );
}

/** The points one by one, each with what is recommended and what was answered. */
export function AdvicePoints({ advice }: { advice: AdvicePage }) {
  const t = useT();
  return (
    <>
      <Section title={t("advice.points")} intro={t("advice.pointsIntro")}>
        <PlainList
          ruled
          items={advice.pointList.map((point) => ({
            key: point.id,
            content: <Point point={point} advice={advice} />,
          }))}
        />
      </Section>
      <Section title={t("advice.recommendations")}>
        <PlainList
          items={advice.recommendations.map((entry) => ({
            key: entry.id,
            content: (
              <>
                <strong>{entry.label}</strong> (
                {t("advice.recommendationFor", { labels: formatList(t.language, entry.points) })}):{" "}
                <Localized text={entry.text} />
              </>
            ),
          }))}
        />
      </Section>
      <Section title={t("advice.general")}>
        {advice.general.length === 0 ? <Text>{t("advice.noReaction")}</Text> : null}
        {advice.general.map((reaction) => (
          <Reaction key={reaction.id} reaction={reaction} />
        ))}
      </Section>
    </>
  );
}
