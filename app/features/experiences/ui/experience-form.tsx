import { EXPERIENCE_ANSWERS, PROMISES } from "~/features/experiences/domain/experience";
import type { OwnExperience } from "~/features/experiences/queries/own-experience.server";
import { answerSchema } from "~/features/experiences/schema";
import { useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { ExperienceFaces } from "./experience-faces";

export interface ExperienceFormProps {
  asked: OwnExperience;
  /** What was sent and was not right yet. */
  sent: Readonly<Record<string, unknown>> | null;
  errors: Readonly<Record<string, string | undefined>>;
  threshold: number;
}

/** The four questions, one for each promise of the round. Every one may be left. */
export function ExperienceForm({ asked, sent, errors, threshold }: ExperienceFormProps) {
  const t = useT();
  const hasAnswered = Object.keys(asked.answers).length > 0;
  return (
    <form method="post">
      <Stack>
        {PROMISES.map((question) => {
          const typed = answerSchema.safeParse(sent?.[question]);
          return (
            <ExperienceFaces
              key={question}
              question={question}
              label={t(`experiences.${asked.moment}_${question}`)}
              answers={EXPERIENCE_ANSWERS}
              chosen={typed.success ? typed.data : asked.answers[question]}
              error={errors[question]}
            />
          );
        })}
        <Text quiet small>
          {t("experiences.privacy", { threshold })}
        </Text>
        <FormActions>
          <Button>{hasAnswered ? t("experiences.change") : t("experiences.send")}</Button>
          {hasAnswered ? (
            <Button kind="secondary" name="intent" value="takeBack">
              {t("experiences.takeBack")}
            </Button>
          ) : null}
        </FormActions>
      </Stack>
    </form>
  );
}
