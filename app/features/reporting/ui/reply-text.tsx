import type { ReplyDto } from "~/features/reporting/queries/theme-thread.server";
import { Explained } from "~/features/region/ui/explained";
import { OutcomeBadge } from "~/features/vocabulary/ui/outcome-badge";
import { useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { SentenceWithWords } from "~/i18n/written";
import { Pictured } from "~/ui/pictogram";
import { Text } from "~/ui/text";

/** One answer as everyone reads it: what, why, and who people can hold to it. */
export function ReplyText({ reply }: { reply: ReplyDto }) {
  const t = useT();
  return (
    <>
      <p>
        <OutcomeBadge outcome={reply.outcome} />
      </p>
      <Pictured pictogram={reply.reason.pictogram}>
        <Text>
          <Explained text={reply.reason} />
        </Text>
      </Pictured>
      {reply.elsewhere ? (
        <Text>
          <SentenceWithWords
            sentence={(words) => t("reporting.elsewhere", { text: words })}
            words={reply.elsewhere.text}
            language={reply.elsewhere.language}
          />
        </Text>
      ) : null}
      <Text quiet small>
        {t("reporting.replyBy", {
          body: reply.body.text,
          owner: reply.owner,
          date: formatDate(t.language, reply.repliedOn),
        })}
      </Text>
    </>
  );
}
