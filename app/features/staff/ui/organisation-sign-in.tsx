import type { OrganisationToSignIn } from "~/features/staff/queries/identity-providers.server";
import { usePath, useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { ButtonLink } from "~/ui/button-link";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { Section } from "~/ui/section";
import { TextField } from "~/ui/text-field";

interface OrganisationButtonsProps {
  organisations: readonly OrganisationToSignIn[];
  /** What goes along in the address: where to, or what for. */
  search: string;
  title: string;
  intro: string;
}

/** A way in for each organisation that signs its own people in; nothing where there is none. */
export function OrganisationButtons(props: OrganisationButtonsProps) {
  const { organisations, search, title, intro } = props;
  const t = useT();
  const path = usePath();
  if (organisations.length === 0) return null;
  return (
    <Section title={title} intro={intro}>
      <div className="stack">
        {organisations.map(({ id, name }) => (
          <div key={id}>
            <ButtonLink href={path(`/inloggen/organisatie/${id}${search}`)} kind="secondary">
              {t("organisationAccount.with", { name })}
            </ButtonLink>
          </div>
        ))}
      </div>
    </Section>
  );
}

/** The own second factor, where the organisation proved none. */
export function OrganisationCode({ errors }: { errors: Readonly<Record<string, string>> }) {
  const t = useT();
  const messages = useFormMessages(errors);
  return (
    <form method="post" noValidate>
      <FormLayout>
        <ErrorSummary title={messages.title} errors={messages.list} />
        <TextField
          name="code"
          autoComplete="one-time-code"
          size="short"
          label={t("staff.code")}
          description={t("staff.codeDescription")}
          error={messages.of["code"]}
        />
        <FormActions>
          <Button>{t("staff.signIn")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
