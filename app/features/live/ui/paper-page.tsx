import type { DeskLiveQuestion } from "~/features/live/queries/desk-room.server";
import { useT } from "~/i18n/context";
import { Written } from "~/i18n/written";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { NumberField } from "~/ui/number-field";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { OptionWords } from "./room-result";

/** So many cards are on a sheet of A4. */
const CARDS_ON_SHEET = 8;

type Typed = Readonly<Record<string, readonly string[]>>;

export interface PaperPageProps {
  questions: readonly DeskLiveQuestion[];
  values: Typed;
  errors: Readonly<Record<string, string | undefined>>;
}

/** The numbers of one question: how many cards came in, and what they say. */
function QuestionCount({
  question,
  values,
  errors,
}: Omit<PaperPageProps, "questions"> & { question: DeskLiveQuestion }) {
  const t = useT();
  if (question.state === "open") return <Text>{t("liveDesk.paperOpen")}</Text>;
  const cards = `cards.${question.id}`;
  return (
    <form method="post" noValidate>
      <HiddenField name="questionId" value={question.id} />
      <FormLayout>
        <NumberField
          name={cards}
          label={t("liveDesk.paperCards")}
          max={9_999}
          defaultValue={values[cards]?.[0] ?? question.paper.voters}
          error={errors[cards]}
        />
        {question.options.map((option) => {
          const name = `count.${question.id}.${option.key}`;
          return (
            <NumberField
              key={option.key}
              name={name}
              label={<OptionWords option={option} />}
              max={9_999}
              defaultValue={values[name]?.[0] ?? question.paper.chosen[option.key] ?? 0}
              error={errors[name]}
            />
          );
        })}
        <FormActions>
          <Button>{t("liveDesk.paperSave")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}

/** Typing in what was chosen on paper. */
export function PaperPage(props: PaperPageProps) {
  const t = useT();
  const { questions } = props;
  if (questions.length === 0) return <Text quiet>{t("liveDesk.pollNone")}</Text>;
  return (
    <>
      {questions.map((question) => (
        <Section key={question.id} title={<Written>{question.text}</Written>}>
          <QuestionCount {...props} question={question} />
        </Section>
      ))}
    </>
  );
}

/** Cards to cut out: each question on a sheet of its own, eight times. */
export function PaperCards({ questions }: { questions: readonly DeskLiveQuestion[] }) {
  const t = useT();
  return (
    <>
      <p className="no-print quiet">{t("liveDesk.paperPrint")}</p>
      {questions.map((question) => (
        <ul className="paper-cards" role="list" key={question.id}>
          {Array.from({ length: CARDS_ON_SHEET }, (_card, index) => (
            <li key={index} aria-hidden={index > 0}>
              <Written>{question.text}</Written>
              <ul className="sheet__boxes" role="list">
                {question.options.map((option) => (
                  <li key={option.key}>
                    <span className="sheet__box" aria-hidden="true" />{" "}
                    <OptionWords option={option} />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      ))}
    </>
  );
}
