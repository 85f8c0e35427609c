import type { ReactNode } from "react";
import type { SignUpQuestion } from "~/features/sessions/queries/sign-up-question.server";
import { SIGN_UP_LIMITS } from "~/features/sessions/schema/sign-up-form";
import { useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { Text } from "~/ui/text";
import { TextAreaField } from "~/ui/text-area-field";
import { TextField } from "~/ui/text-field";

export interface SignUpFormProps {
  /** The fields of "who am I", which this form shares with others. */
  declaration: ReactNode;
  submission: string;
  /** The start of the session as this page knows it. */
  startsAt: Date;
  /** Asked while very many sign up at once. */
  question: SignUpQuestion | null;
  values: Readonly<Record<string, readonly string[]>>;
  errors: Readonly<Record<string, string | undefined>>;
  /** Whether this person left an address before. */
  hasAddress: boolean;
  /** Whether it is a place in the line rather than a seat. */
  waitlist: boolean;
}

/** The form to sign up with: short, and nothing in it that identifies. */
export function SignUpForm(props: SignUpFormProps) {
  const { declaration, submission, values, errors, hasAddress, waitlist, question } = props;
  const t = useT();
  const value = (name: string) => values[name]?.[0];
  return (
    <form method="post" noValidate autoComplete="off">
      <HiddenField name="submission" value={submission} />
      <HiddenField name="shownStart" value={props.startsAt.toISOString()} />
      <FormLayout>
        {declaration}
        <TextField
          name="nickname"
          label={t("sessions.nickname")}
          description={t("sessions.nicknameText")}
          optionalText={t("site.optional")}
          maxLength={SIGN_UP_LIMITS.nickname}
          autoComplete="off"
          defaultValue={value("nickname")}
          error={errors["nickname"]}
        />
        <TextAreaField
          name="needs"
          label={t("sessions.needs")}
          description={t("sessions.needsText")}
          optionalText={t("site.optional")}
          rows={3}
          maxLength={SIGN_UP_LIMITS.needs}
          defaultValue={value("needs")}
          error={errors["needs"]}
        />
        <Checkbox
          name="companion"
          label={t("sessions.companion")}
          description={t("sessions.companionText")}
          defaultChecked={value("companion") === "on"}
        />
        {hasAddress ? (
          <Text>{t("sessions.emailKnown")}</Text>
        ) : (
          <div className="declaration__grown-up">
            <TextField
              name="email"
              type="email"
              label={t("declaration.email")}
              description={t("sessions.emailText")}
              optionalText={t("site.optional")}
              autoComplete="email"
              inputMode="email"
              spellCheck={false}
              defaultValue={value("email")}
              error={errors["email"]}
            />
          </div>
        )}
        {question ? (
          <TextField
            name="answer"
            label={t("sessions.question", question)}
            description={t("sessions.questionText")}
            inputMode="numeric"
            autoComplete="off"
            error={errors["answer"]}
          />
        ) : null}
        <FormActions>
          <Button>{t(waitlist ? "sessions.signUpWaitlist" : "sessions.signUpSend")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
