import type { DeskQuestion } from "~/features/sessions/queries/questions.server";
import { FoundWords } from "~/features/moderation/ui/found-words";
import type { FoundWordsProps } from "~/features/moderation/ui/found-words";
import { useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { Details } from "~/ui/details";
import { HiddenField } from "~/ui/hidden-field";
import { PlainList } from "~/ui/plain-list";
import { SelectField } from "~/ui/select-field";
import { Text } from "~/ui/text";
import { TextAreaField } from "~/ui/text-area-field";

/** What was sent and what is wrong with it. */
type DeskQuestionProps = FoundWordsProps;

/** The room for an answer; every question has a form of its own, so the field carries the question's id. */
function AnswerForm({ question, errors, values }: DeskQuestionProps & { question: DeskQuestion }) {
  const t = useT();
  return (
    <form className="stack" method="post" noValidate>
      <HiddenField name="questionId" value={question.id} />
      <TextAreaField
        name={`answer.${question.id}`}
        label={t("sessionTalk.answerField")}
        rows={3}
        maxLength={2_000}
        defaultValue={values[`answer.${question.id}`]?.[0] ?? question.answer ?? undefined}
        error={errors[`answer.${question.id}`]}
      />
      {values["questionId"]?.[0] === question.id ? (
        <FoundWords errors={errors} values={values} />
      ) : null}
      <div className="cluster">
        <Button kind="secondary" name="intent" value="answer">
          {t("sessionTalk.answerSave")}
        </Button>
      </div>
    </form>
  );
}

function BundleForm({ question, others }: { question: DeskQuestion; others: DeskQuestion[] }) {
  const t = useT();
  return (
    <Details summary={t("sessionTalk.bundleField")}>
      <form className="stack" method="post" noValidate>
        <HiddenField name="questionId" value={question.id} />
        <SelectField
          name={`with.${question.id}`}
          label={t("sessionTalk.bundleField")}
          placeholder={t("sessionTalk.bundleChoose")}
          options={others.map(({ id, body }) => ({ value: id, label: body }))}
        />
        <div className="cluster">
          <Button kind="secondary" name="intent" value="bundle">
            {t("sessionTalk.bundle")}
          </Button>
        </div>
      </form>
    </Details>
  );
}

/** The questions of a session, most supported first, each with its answer and what it can be put together with. */
export function DeskQuestionList(
  props: DeskQuestionProps & { questions: readonly DeskQuestion[] },
) {
  const t = useT();
  const { questions, errors, values } = props;
  if (questions.length === 0) return <Text quiet>{t("sessionTalk.questionsNone")}</Text>;
  return (
    <PlainList
      ruled
      items={questions.map((question) => {
        const others = questions.filter(({ id }) => id !== question.id);
        return {
          key: question.id,
          content: (
            <div className="stack">
              <p>
                <strong>{question.body}</strong>{" "}
                <span className="quiet small">{t.count("sessionTalk.votes", question.votes)}</span>
              </p>
              {question.bundled.length > 0 ? (
                <Text quiet small>
                  {t("sessionTalk.bundled")} {question.bundled.join(" · ")}
                </Text>
              ) : null}
              <AnswerForm question={question} errors={errors} values={values} />
              {others.length > 0 ? <BundleForm question={question} others={others} /> : null}
            </div>
          ),
        };
      })}
    />
  );
}
