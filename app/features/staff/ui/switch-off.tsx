import type { AccountDetail } from "~/features/staff/queries/accounts.server";
import type { AccountWork } from "~/features/staff/queries/work.server";
import { usePath, useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { ButtonLink } from "~/ui/button-link";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { HandOverFields, WorkList } from "./hand-over";

/** What is open at an account, what nobody else may do, and the question who takes it over. */
export function SwitchOff(props: {
  account: AccountDetail;
  work: AccountWork;
  values: Readonly<Record<string, readonly string[] | undefined>>;
  errors: Readonly<Record<string, string>>;
}) {
  const { account, work, values, errors } = props;
  const t = useT();
  const path = usePath();
  const messages = useFormMessages(errors);
  const isLeft = work.onlyHere.length > 0;
  return (
    <>
      <Section title={t("staffWork.openTitle")}>
        {work.open.length === 0 ? (
          <Text>{t("staffWork.openNone")}</Text>
        ) : (
          <>
            <WorkList work={work.open} />
            {isLeft ? null : <Text>{t("staffWork.onlyNone")}</Text>}
          </>
        )}
      </Section>
      {isLeft ? (
        <Section title={t("staffWork.onlyTitle")}>
          <WorkList work={work.onlyHere} />
        </Section>
      ) : null}
      <form method="post" noValidate>
        <HiddenField name="intent" value="switchOff" />
        <FormLayout>
          <ErrorSummary title={messages.title} errors={messages.list} />
          {account.rounds > 0 || isLeft ? (
            <HandOverFields
              moderators={work.moderators}
              isLeft={isLeft}
              value={(name) => values[name]?.[0]}
              error={messages.of["handOverTo"]}
            />
          ) : null}
          <FormActions>
            <Button kind="danger">{t("staffWork.switchOff")}</Button>
            <ButtonLink href={path(`/werkplek/accounts/${account.id}`)} kind="secondary">
              {t("staffWork.back")}
            </ButtonLink>
          </FormActions>
        </FormLayout>
      </form>
    </>
  );
}
