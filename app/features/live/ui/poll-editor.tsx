import {
  isEditable,
  LIVE_KINDS,
  LIVE_LIMITS,
  MOST_LIVE_QUESTIONS,
} from "~/features/live/domain/live-question";
import type { DeskLiveQuestion } from "~/features/live/queries/desk-room.server";
import { useT } from "~/i18n/context";
import { Written } from "~/i18n/written";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { PlainList } from "~/ui/plain-list";
import { RadioGroup } from "~/ui/radio-group";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextAreaField } from "~/ui/text-area-field";
import { TextField } from "~/ui/text-field";
import { TextLink } from "~/ui/text-link";
import { OptionWords } from "./room-result";

type Typed = Readonly<Record<string, readonly string[]>>;

export interface PollEditorProps {
  questions: readonly DeskLiveQuestion[];
  /** The question whose words are being changed; null for a new one. */
  changed: DeskLiveQuestion | null;
  /** The address of this page. */
  here: string;
  values: Typed;
  errors: Readonly<Record<string, string | undefined>>;
}

/** What the fields begin with: what was typed, else the question as it stands. */
function startOf({ changed, values }: Pick<PollEditorProps, "changed" | "values">) {
  const typed = (name: string) => values[name]?.[0];
  const isTyped = Object.keys(values).length > 0;
  return {
    text: typed("text") ?? changed?.text ?? "",
    kind: typed("kind") ?? changed?.kind ?? "single",
    options: typed("options") ?? changed?.lines ?? "",
    sensitive: isTyped ? typed("sensitive") === "on" : (changed?.sensitive ?? false),
  };
}

function QuestionFields(props: PollEditorProps) {
  const t = useT();
  const { changed, here, errors } = props;
  const start = startOf(props);
  return (
    <form method="post" action={here} noValidate>
      <HiddenField name="questionId" value={changed?.id ?? ""} />
      <FormLayout>
        <TextField
          name="text"
          label={t("liveDesk.fieldText")}
          description={t("liveDesk.questionsTip")}
          maxLength={LIVE_LIMITS.question}
          defaultValue={start.text}
          error={errors["text"]}
        />
        <RadioGroup
          name="kind"
          label={t("liveDesk.fieldKind")}
          options={LIVE_KINDS.map((kind) => ({ value: kind, label: t(`liveDesk.kind_${kind}`) }))}
          defaultValue={start.kind}
          error={errors["kind"]}
        />
        <TextAreaField
          name="options"
          label={t("liveDesk.fieldOptions")}
          description={t("liveDesk.fieldOptionsText")}
          rows={5}
          defaultValue={start.options}
          error={errors["options"]}
        />
        <Checkbox
          name="sensitive"
          label={t("liveDesk.fieldSensitive")}
          description={t("liveDesk.fieldSensitiveText")}
          defaultChecked={start.sensitive}
        />
        <FormActions>
          <Button>{t("liveDesk.save")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}

function QuestionLine({
  question,
  here,
  isFirst,
}: {
  question: DeskLiveQuestion;
  here: string;
  isFirst: boolean;
}) {
  const t = useT();
  return (
    <div className="stack stack--tight">
      <p>
        <strong>
          <Written>{question.text}</Written>
        </strong>
      </p>
      <ul>
        {question.options.map((option) => (
          <li key={option.key}>
            <OptionWords option={option} />
          </li>
        ))}
      </ul>
      {isEditable(question) ? (
        <div className="cluster">
          <TextLink href={`${here}?vraag=${question.id}`}>{t("liveDesk.changeQuestion")}</TextLink>
          <form method="post" action={here}>
            <HiddenField name="questionId" value={question.id} />
            <div className="cluster">
              {isFirst ? null : (
                <Button kind="subtle" name="intent" value="up">
                  {t("liveDesk.up")}
                </Button>
              )}
              <Button kind="subtle" name="intent" value="remove">
                {t("liveDesk.remove")}
              </Button>
            </div>
          </form>
        </div>
      ) : (
        <Text quiet>{t("liveDesk.asked")}</Text>
      )}
    </div>
  );
}

/** The poll of a session: what stands ready, and one form for a question. */
export function PollEditor(props: PollEditorProps) {
  const t = useT();
  const { questions, changed, here } = props;
  const isFull = questions.length >= MOST_LIVE_QUESTIONS && changed === null;
  return (
    <>
      <Section title={t("liveDesk.poll")}>
        {questions.length === 0 ? <Text quiet>{t("liveDesk.pollNone")}</Text> : null}
        <PlainList
          ruled
          ordered
          items={questions.map((question, index) => ({
            key: question.id,
            content: <QuestionLine question={question} here={here} isFirst={index === 0} />,
          }))}
        />
      </Section>
      <Section title={t(changed ? "liveDesk.changeQuestion" : "liveDesk.newQuestion")}>
        {isFull ? <Text>{t("liveDesk.questionsFull")}</Text> : <QuestionFields {...props} />}
      </Section>
    </>
  );
}
