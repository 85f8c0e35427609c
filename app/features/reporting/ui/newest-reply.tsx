import type { NewestReply } from "~/features/reporting/queries.server";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { ExampleBadge } from "~/ui/example-badge";
import { ListEntry } from "~/ui/list-entry";
import { Text } from "~/ui/text";
import { OutcomeBadge } from "~/features/vocabulary/ui/outcome-badge";

/** One of the newest answers: what was asked, what the answer is, and whose it is. */
export function NewestReplyEntry({ reply }: { reply: NewestReply }) {
  const t = useT();
  const path = usePath();
  return (
    <ListEntry
      href={path(reply.path)}
      title={<Localized text={reply.about} />}
      status={
        <>
          <OutcomeBadge outcome={reply.outcome} />
          <ExampleBadge example={reply.example} />
        </>
      }
      meta={t("home.answeredBy", {
        body: reply.body.text,
        date: formatDate(t.language, reply.repliedOn),
      })}
    >
      <Text>
        <Localized text={reply.reason} />
      </Text>
    </ListEntry>
  );
}
