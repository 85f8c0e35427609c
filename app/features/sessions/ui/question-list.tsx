import type { PublicQuestion } from "~/features/sessions/queries/questions.server";
import { RedactedText } from "~/features/proposals/ui/redacted";
import { useT } from "~/i18n/context";
import { Written } from "~/i18n/written";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { PlainList } from "~/ui/plain-list";
import { Text } from "~/ui/text";

interface VoteProps {
  question: PublicQuestion;
  submission: string;
  open: boolean;
}

/** How many others want to know, and the one button that says: me too. */
function Vote({ question, submission, open }: VoteProps) {
  const t = useT();
  return (
    <div className="cluster">
      {question.votes > 0 ? (
        <span className="quiet small">{t.count("sessionTalk.votes", question.votes)}</span>
      ) : null}
      {question.mine ? (
        <Badge kind="good">{t("sessionTalk.voted")}</Badge>
      ) : open && question.answer === null ? (
        <form method="post">
          <HiddenField name="submission" value={submission} />
          <HiddenField name="questionId" value={question.id} />
          <Button kind="secondary" name="intent" value="vote">
            {t("sessionTalk.vote")}
          </Button>
        </form>
      ) : null}
    </div>
  );
}

export interface QuestionListProps {
  questions: readonly PublicQuestion[];
  submission: string;
  open: boolean;
}

/** The questions, most supported first, with the answers that are there. */
export function QuestionList({ questions, submission, open }: QuestionListProps) {
  const t = useT();
  if (questions.length === 0) return <Text quiet>{t("sessionTalk.questionsNone")}</Text>;
  return (
    <PlainList
      ruled
      items={questions.map((question) => ({
        key: question.id,
        content: (
          <div className="stack stack--tight">
            <p>
              <strong>
                <RedactedText segments={question.body} />
              </strong>
            </p>
            {question.answer ? (
              <p>
                {t("sessionTalk.answer")}: <Written>{question.answer}</Written>
              </p>
            ) : null}
            <Vote question={question} submission={submission} open={open} />
          </div>
        ),
      }))}
    />
  );
}
