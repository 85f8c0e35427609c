import { tipGroups } from "~/features/surveys/domain/finding";
import type { Finding } from "~/features/surveys/domain/finding";
import { textWithoutAnswers } from "~/features/surveys/domain/piping";
import type { Question, Questionnaire } from "~/features/surveys/domain/question";
import { wordingsOf } from "~/features/surveys/domain/wording";
import type { TextLocale } from "~/features/surveys/domain/localized-text";
import { usePath, useT } from "~/i18n/context";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { Icon } from "~/ui/icon";
import type { IconName } from "~/ui/icon";
import { Text } from "~/ui/text";
import { VisuallyHidden } from "~/ui/visually-hidden";
import { conditionWords } from "./condition-words";

export interface BuilderQuestionProps {
  slug: string;
  questionnaire: Questionnaire;
  question: Question;
  number: number;
  findings: readonly Finding[];
  changeable: boolean;
  /** The form whose buttons the steps are. */
  form: string;
  /** Another question is open: opening this one writes that one first. */
  isOtherOpen: boolean;
}

const STEPS: readonly {
  step: string;
  label: "up" | "down" | "duplicate" | "remove";
  icon?: IconName;
}[] = [
  { step: "moveQuestion:up", label: "up" },
  { step: "moveQuestion:down", label: "down" },
  { step: "duplicateQuestion", label: "duplicate" },
  { step: "removeQuestion", label: "remove", icon: "trash" },
];

/** The words by which a maker knows a question. */
function nameOf(question: Question, language: TextLocale, empty: string): string {
  const words = textWithoutAnswers(question.label, language);
  return words.trim() === "" ? empty : words;
}

/** One question in the builder: what it asks and when, and what can be done with it. */
export function BuilderQuestion(props: BuilderQuestionProps) {
  const t = useT();
  const path = usePath();
  const { slug, questionnaire, question, number, findings, changeable, form, isOtherOpen } = props;
  const name = nameOf(question, t.language, t("surveyBuilder.noWords"));
  const wordings = wordingsOf(question);
  const refusals = findings.filter(({ severity }) => severity === "refuse").length;
  const warnings = tipGroups(findings).length;
  return (
    <li className="builder__question" id={`vraag-${question.key}`} data-place-of={question.key}>
      <div className="cluster">
        {changeable ? (
          <button type="button" className="builder__handle" data-handle="" hidden>
            <Icon name="menu" size="small" />
            <VisuallyHidden>{t("surveyBuilder.drag", { name })}</VisuallyHidden>
          </button>
        ) : null}
        <Badge kind="neutral">{t(`surveyBuilder.kind_${question.kind}`)}</Badge>
        {question.required ? <Badge kind="info">{t("surveyBuilder.required")}</Badge> : null}
        {question.personal ? <Badge kind="info">{t("surveyBuilder.personal")}</Badge> : null}
        {refusals > 0 ? (
          <Badge kind="stop">{t.count("surveyDesk.refusals", refusals)}</Badge>
        ) : null}
        {warnings > 0 ? (
          <Badge kind="wait">{t.count("surveyDesk.warnings", warnings)}</Badge>
        ) : null}
      </div>
      <p className="builder__label">
        {number}.{" "}
        {changeable && isOtherOpen ? (
          <button
            type="submit"
            className="builder__open"
            form={form}
            name="step"
            value={`open:${question.key}`}
          >
            {name}
          </button>
        ) : changeable ? (
          <a href={path(`/werkplek/vragenlijsten/${slug}/vragen/${question.key}`)}>{name}</a>
        ) : (
          name
        )}
      </p>
      {question.condition === undefined ? null : (
        <Text quiet small>
          {t("surveyBuilder.shownIf", {
            condition: conditionWords(t, questionnaire, question.condition),
          })}
        </Text>
      )}
      {wordings.length > 0 ? (
        <Text quiet small>
          {t("surveyBuilder.wordedFor", {
            roles: wordings.map(({ role }) => t(`terms.role_${role}`)).join(", "),
          })}
        </Text>
      ) : null}
      {changeable ? (
        <div className="cluster builder__steps">
          {STEPS.map(({ step, label, icon }) => (
            <Button
              key={step}
              kind="subtle"
              form={form}
              name="step"
              value={`${step}:${question.key}`}
              {...(icon === undefined ? {} : { icon })}
            >
              {t(`surveyBuilder.step_${label}`)}
              <VisuallyHidden> ({name})</VisuallyHidden>
            </Button>
          ))}
        </div>
      ) : null}
    </li>
  );
}
