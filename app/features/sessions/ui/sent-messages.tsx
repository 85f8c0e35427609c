import type { SentMessage, ToldCounts } from "~/features/sessions/queries/messages.server";
import { useT } from "~/i18n/context";
import { formatDateTime } from "~/i18n/format";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { HiddenField } from "~/ui/hidden-field";
import { ListEntry } from "~/ui/list-entry";
import { PlainList } from "~/ui/plain-list";
import { Text } from "~/ui/text";
import { VisuallyHidden } from "~/ui/visually-hidden";
import { Paragraphs } from "./paragraphs";

/** In how many ways people hear of a message, as one sentence per way that somebody hears it in. */
export function useToldSentences(): (told: ToldCounts) => string[] {
  const t = useT();
  return (told) =>
    (["mail", "page", "telephone"] as const)
      .filter((way) => told[way] > 0)
      .map((way) => t.count(`sessionMessage.told_${way}`, told[way]));
}

/** Who has to be called, each with the button that says it was done. */
function ToCall({ message }: { message: SentMessage }) {
  const t = useT();
  return (
    <>
      <Text>{t.count("sessionMessage.toCall", message.toCall.length)}</Text>
      <PlainList
        items={message.toCall.map(({ signUpId, number, nickname }) => {
          const name = `${number}. ${nickname ?? t("sessionDesk.noName")}`;
          return {
            key: signUpId,
            content: (
              <form method="post" className="cluster">
                <HiddenField name="messageId" value={message.id} />
                <HiddenField name="signUpId" value={signUpId} />
                <span>{name}</span>
                <Button kind="secondary" name="intent" value="told">
                  {t("sessionMessage.toldButton")}
                  <VisuallyHidden> {t("sessionMessage.toldTo", { name })}</VisuallyHidden>
                </Button>
              </form>
            ),
          };
        })}
      />
    </>
  );
}

export interface SentMessagesProps {
  messages: readonly SentMessage[];
  /** Whether whoever looks can call people: then those to call are listed. */
  canCall: boolean;
}

/** What was written to everybody: when, by whom, to whom, and how they heard. */
export function SentMessages({ messages, canCall }: SentMessagesProps) {
  const t = useT();
  const sentences = useToldSentences();
  if (messages.length === 0) return <EmptyState title={t("sessionMessage.none")} level={3} />;
  return (
    <PlainList
      ruled
      items={messages.map((message) => ({
        key: message.id,
        content: (
          <ListEntry
            title={t("sessionMessage.entry", {
              date: formatDateTime(t.language, message.at),
              audience: t(`sessionMessage.to_${message.audience}`),
            })}
            meta={[
              message.by === null
                ? t("sessionMessage.byColleague")
                : t("sessionMessage.by", { name: message.by }),
              ...sentences(message.told),
            ].join(" ")}
          >
            <Paragraphs text={message.text} />
            {message.toCall.length === 0 ? null : canCall ? (
              <ToCall message={message} />
            ) : (
              <Text>{t.count("sessionMessage.toCall", message.toCall.length)}</Text>
            )}
          </ListEntry>
        ),
      }))}
    />
  );
}
