import type { ReactNode } from "react";
import { answeringMinutes } from "~/features/surveys/domain/answering-time";
import { measureQuestionnaire } from "~/features/surveys/domain/questionnaire-check";
import { shapeOf } from "~/features/surveys/domain/question";
import type { Builder } from "~/features/surveys/queries/desk-builder.server";
import { usePath, useT } from "~/i18n/context";
import { formatNumber } from "~/i18n/format";
import { Alert } from "~/ui/alert";
import { HiddenField } from "~/ui/hidden-field";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { BuilderFooter, BuilderPage } from "./builder-page";
import type { OpenQuestion } from "./builder-page";
import { BuilderVersion } from "./builder-version";
import { DeskSurveyShell } from "./desk-survey-shell";
import { EDITOR_FORM, STEPS_FORM } from "./editor-form";
import { FindingList } from "./finding-list";

export interface BuilderScreenProps {
  builder: Builder;
  /** Why the last step was refused. */
  refused: string | undefined;
  /** What somebody else changed since the question was opened. */
  changed?: ReactNode;
  /** The question that is open, with its form. */
  open?: OpenQuestion;
  /** The questions as people meet them. */
  preview: ReactNode;
}

/** How long it is, how much time it takes and how it reads. */
function BuilderFacts({ builder: { questionnaire } }: { builder: Builder }) {
  const t = useT();
  const count = questionnaire.questions.filter((one) => shapeOf(one) !== "none").length;
  const minutes = answeringMinutes(questionnaire);
  const { score } = measureQuestionnaire(questionnaire);
  return (
    <Text>
      {t.count("surveyBuilder.questionCount", count)}
      {minutes > 0 ? ` · ${t.count("surveyBuilder.estimate", minutes)}` : ""}
      {score === undefined
        ? ""
        : ` · ${t("surveyBuilder.score", { score: formatNumber(t.language, score) })}`}
    </Text>
  );
}

/** A questionnaire in the making: its questions with the open one in its place, and beside them what people will see. */
export function BuilderScreen({ builder, refused, changed, open, preview }: BuilderScreenProps) {
  const t = useT();
  const path = usePath();
  const { survey, questionnaire, findings, changeable } = builder;
  const form = open ? EDITOR_FORM : STEPS_FORM;
  return (
    <DeskSurveyShell survey={survey} here="questions">
      {changed}
      {refused && !changed ? (
        <Alert
          kind="warning"
          role="alert"
          title={t.find(`surveyBuilder.refused_${refused}`) ?? refused}
        />
      ) : null}
      {open ? (
        // Enter in a field presses the first button of its form: that is saving, wherever the others stand.
        <button type="submit" form={EDITOR_FORM} name="step" value="save" hidden />
      ) : (
        <>
          <BuilderVersion builder={builder} />
          <form
            method="post"
            id={STEPS_FORM}
            action={path(`/werkplek/vragenlijsten/${survey.slug}/vragen`)}
          >
            <HiddenField name="revision" value={String(survey.revision)} />
          </form>
        </>
      )}
      <div className="builder-columns">
        <Stack>
          <BuilderFacts builder={builder} />
          {changeable && !open ? (
            <FindingList {...{ slug: survey.slug, questionnaire, findings }} />
          ) : null}
          {questionnaire.pages.map((page) => (
            <BuilderPage key={page.key} {...{ builder, page, form }} open={open} />
          ))}
          <BuilderFooter builder={builder} form={form} />
        </Stack>
        <div className="builder-columns__preview">
          <Section title={t("surveyBuilder.previewTitle")}>
            <div id="voorbeeld">{preview}</div>
          </Section>
        </div>
      </div>
      <p
        className="visually-hidden"
        role="status"
        data-place={t("surveyBuilder.placeOf", { number: "{number}", total: "{total}" })}
      />
      <script src="/builder.js" defer />
    </DeskSurveyShell>
  );
}
