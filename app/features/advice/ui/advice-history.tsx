import type { AdvicePage } from "~/features/advice/queries.server";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { DataList } from "~/ui/data-list";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

/** How the advice came about and moved: who asked, the days, and the time there was. */
export function AdviceHistory({ advice }: { advice: AdvicePage }) {
  const t = useT();
  const path = usePath();
  const day = (date: string | null) => (date ? formatDate(t.language, date) : t("site.unknown"));
  const days = advice.leadTimeDays;
  return (
    <Section title={t("advice.history")}>
      <DataList
        items={[
          {
            key: "solicited",
            term: t("advice.solicited"),
            detail: (
              <>
                {advice.solicited ? t("advice.solicitedYes") : t("advice.solicitedNo")}
                {advice.solicitedNote ? (
                  <>
                    . <Localized text={advice.solicitedNote} />
                  </>
                ) : null}
              </>
            ),
          },
          { key: "requested", term: t("advice.requestedOn"), detail: day(advice.requestedOn) },
          { key: "dated", term: t("advice.datedOn"), detail: day(advice.dated) },
          { key: "received", term: t("advice.receivedOn"), detail: day(advice.receivedOn) },
          { key: "published", term: t("advice.publishedOn"), detail: day(advice.publishedOn) },
          { key: "meeting", term: t("advice.meetingOn"), detail: day(advice.meetingOn) },
          {
            key: "lead",
            term: t("advice.leadTime"),
            detail:
              days === null ? t("advice.leadTimeUnknown") : t.count("advice.leadTimeDays", days),
          },
          { key: "due", term: t("advice.reactionDue"), detail: day(advice.reactionDueOn) },
          ...(advice.reference
            ? [{ key: "reference", term: t("advice.reference"), detail: advice.reference }]
            : []),
          ...(advice.round
            ? [
                {
                  key: "round",
                  term: t("advice.round"),
                  detail: (
                    <TextLink href={path(`/rondes/${advice.round.slug}`)}>
                      <Localized text={advice.round.title} />
                    </TextLink>
                  ),
                },
              ]
            : []),
          ...(advice.document
            ? [
                {
                  key: "document",
                  term: t("advice.document"),
                  detail: (
                    <TextLink href={path(`/besluiten/${advice.document.slug}`)}>
                      <Localized text={advice.document.title} />
                    </TextLink>
                  ),
                },
              ]
            : []),
        ]}
      />
      {advice.dueUnknownReason ? (
        <Text quiet>
          <Localized text={advice.dueUnknownReason} />
        </Text>
      ) : null}
    </Section>
  );
}
