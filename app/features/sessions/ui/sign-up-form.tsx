import type { ReactNode } from "react";
import type { SignUpQuestion } from "~/features/sessions/queries/sign-up-question.server";
import { useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { Text } from "~/ui/text";
import { TextField } from "~/ui/text-field";
import { SignUpWords } from "./sign-up-words";
import { WayField } from "./way-field";
import type { WayFieldProps } from "./way-field";

export interface SignUpFormProps {
  /** The fields of "who am I", which this form shares with others. */
  declaration: ReactNode;
  submission: string;
  ways: WayFieldProps["ways"];
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
        <WayField ways={props.ways} value={value("way")} error={errors["way"]} />
        {declaration}
        <SignUpWords
          nickname={value("nickname")}
          needs={value("needs")}
          companion={value("companion") === "on"}
          errors={errors}
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
