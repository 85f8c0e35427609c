import type { ReportReaction } from "~/features/sessions/queries/reactions.server";
import { RedactedText } from "~/features/proposals/ui/redacted";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { ButtonLink } from "~/ui/button-link";
import { Cluster } from "~/ui/cluster";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";

/** What participants say about a report, oldest first, and the way to say something oneself. */
export function ReportReactions(props: { slug: string; reactions: readonly ReportReaction[] }) {
  const t = useT();
  const path = usePath();
  return (
    <Section title={t("sessionTalk.reactions")} id="reacties">
      {props.reactions.length === 0 ? (
        <Text quiet>{t("sessionTalk.reactionsNone")}</Text>
      ) : (
        <PlainList
          ruled
          items={props.reactions.map((reaction) => ({
            key: reaction.id,
            content: (
              <div className="reaction">
                <p className="reaction__body">
                  <RedactedText segments={reaction.body} />
                </p>
                <p className="quiet small">
                  {t(`terms.role_${reaction.role}`)}
                  {reaction.publishedOn
                    ? ` · ${formatDate(t.language, reaction.publishedOn)}`
                    : null}
                </p>
              </div>
            ),
          }))}
        />
      )}
      <Cluster>
        <ButtonLink
          href={path(`/bijeenkomsten/${props.slug}/verslag/reageren`)}
          kind="secondary"
          icon="speech"
        >
          {t("sessionTalk.react")}
        </ButtonLink>
      </Cluster>
    </Section>
  );
}
