import type { ClaimDesk } from "~/features/claims/queries/claim-desk.server";
import { FoundWords } from "~/features/moderation/ui/found-words";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { Quote } from "~/ui/quote";
import { RadioGroup } from "~/ui/radio-group";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextAreaField } from "~/ui/text-area-field";

interface AnswerProps {
  desk: ClaimDesk;
  values: Readonly<Record<string, readonly string[] | undefined>>;
  errors: Readonly<Record<string, string>>;
}

/** The oldest open challenge with the form to answer it; the next one comes after it. */
export function AnswerChallenges({ desk, values, errors }: AnswerProps) {
  const t = useT();
  const messages = useFormMessages(errors);
  const [oldest] = desk.challenges;
  if (!oldest) return null;
  return (
    <Section title={t("claims.answerTitle")} id="tegenspraak">
      <Text quiet>{t.count("claims.challengesOpen", desk.challenges.length)}</Text>
      <Stack>
        <Text>{t(`claims.challengeBy_${oldest.by}`)}:</Text>
        <Quote>{oldest.reason}</Quote>
      </Stack>
      <form method="post" noValidate>
        <HiddenField name="intent" value="answer" />
        <HiddenField name="challenge" value={oldest.id} />
        <FormLayout>
          <ErrorSummary title={messages.title} errors={messages.list} level={3} />
          <FoundWords errors={errors} values={values} canCover />
          <RadioGroup
            name="outcome"
            label={t("claims.answerOutcome")}
            options={(["upheld", "dismissed"] as const).map((outcome) => ({
              value: outcome,
              label: t(`claims.challengeAnswer_${outcome}`),
            }))}
            defaultValue={values["outcome"]?.[0]}
            error={messages.of["outcome"]}
          />
          <TextAreaField
            name="answer"
            label={t("claims.answerField")}
            rows={4}
            defaultValue={values["answer"]?.[0]}
            error={messages.of["answer"]}
          />
          <FormActions>
            <Button>{t("claims.answerSave")}</Button>
          </FormActions>
        </FormLayout>
      </form>
    </Section>
  );
}
