import type { QuestionsPage } from "~/features/sessions/queries/questions.server";
import { useT } from "~/i18n/context";
import { SentenceWithWords, Written } from "~/i18n/written";
import { Alert } from "~/ui/alert";

/** Own questions that were not placed, each with the moderator's reason. */
export function ReturnedQuestions({ returned }: Pick<QuestionsPage, "returned">) {
  const t = useT();
  if (returned.length === 0) return null;
  return (
    <Alert kind="warning" title={t.count("sessionTalk.questionsReturned", returned.length)}>
      {returned.map(({ id, body, reason }) => (
        <p key={id}>
          <q>
            <Written>{body}</Written>
          </q>{" "}
          {reason ? (
            <SentenceWithWords
              sentence={(why) => t("sessionTalk.questionsReturnedWhy", { reason: why })}
              words={reason}
            />
          ) : null}
        </p>
      ))}
      <p>{t("sessionTalk.questionsReturnedNext")}</p>
    </Alert>
  );
}

/** That a question arrived, and how many of one's own still wait to be read. */
export function AskedMessage({ asked, waiting }: { asked: boolean; waiting: number }) {
  const t = useT();
  if (asked) {
    return (
      <Alert kind="ok" role="status" title={t("sessionTalk.asked")}>
        <p>{t("sessionTalk.askedText")}</p>
      </Alert>
    );
  }
  return waiting > 0 ? (
    <Alert kind="info">
      <p>{t.count("sessionTalk.questionsWaiting", waiting)}</p>
    </Alert>
  ) : null;
}
