import type { OwnSignUp } from "~/features/sessions/queries/own-sign-up.server";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FoldedSection } from "~/ui/folded-section";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { SignUpWords } from "./sign-up-words";

/** What was typed and is not right yet. */
export type RefusedChange = {
  intent: string;
  values: Readonly<Record<string, readonly string[]>>;
  errors: Readonly<Record<string, string>>;
};

/** Changes what was said with a sign-up, on its own page: the seat stays. */
export function ChangeSignUpForm(props: { signUp: OwnSignUp; refused: RefusedChange | null }) {
  const { signUp } = props;
  const t = useT();
  const refused = props.refused?.intent === "change" ? props.refused : null;
  const messages = useFormMessages(refused?.errors);
  const typed = (name: string) => refused?.values[name]?.[0];
  return (
    <FoldedSection
      title={t("sessions.ownChange")}
      note={t(signUp.state === "waitlisted" ? "sessions.ownChangeWaits" : "sessions.ownChangeText")}
      open={refused !== null}
    >
      <form method="post" noValidate autoComplete="off">
        <HiddenField name="intent" value="change" />
        <FormLayout>
          <ErrorSummary title={messages.title} errors={messages.list} />
          <SignUpWords
            nickname={refused ? typed("nickname") : (signUp.nickname ?? undefined)}
            needs={refused ? typed("needs") : (signUp.needs ?? undefined)}
            companion={refused ? typed("companion") === "on" : signUp.companion}
            errors={messages.of}
          />
          <FormActions>
            <Button>{t("sessions.ownChangeSave")}</Button>
          </FormActions>
        </FormLayout>
      </form>
    </FoldedSection>
  );
}
