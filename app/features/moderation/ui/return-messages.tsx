import type { ReturnMessages } from "~/features/moderation/queries/return-messages.server";
import { usePath, useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { languageMark } from "~/i18n/language";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextAreaField } from "~/ui/text-area-field";
import { TextLink } from "~/ui/text-link";

/** The house rules, each of which leads to its messages. */
export function RuleLinks({ base, rules }: { base: string; rules: readonly ReturnMessages[] }) {
  const t = useT();
  const path = usePath();
  return (
    <Section title={t("returnMessages.rules")}>
      <PlainList
        ruled
        items={rules.map(({ rule, title, isChanged }) => ({
          key: rule,
          content: (
            <span className="cluster">
              <TextLink href={path(`${base}?regel=${rule}#berichten`)}>{title}</TextLink>
              {isChanged ? <Badge kind="info">{t("returnMessages.changed")}</Badge> : null}
            </span>
          ),
        }))}
      />
    </Section>
  );
}

export interface ReturnMessageFormProps {
  action: string;
  message: ReturnMessages;
  values: Readonly<Record<string, readonly string[]>>;
  errors: Readonly<Record<string, string>>;
}

/** The messages of one rule, each below the text that counts as long as it is empty. */
export function ReturnMessageForm({ action, message, values, errors }: ReturnMessageFormProps) {
  const t = useT();
  const messages = useFormMessages(errors);
  return (
    <Section title={message.title} id="berichten">
      <form method="post" action={action} noValidate>
        <HiddenField name="rule" value={message.rule} />
        <FormLayout>
          <ErrorSummary title={messages.title} errors={messages.list} />
          <Text>{t("returnMessages.shippedFirst")}</Text>
          {message.words.flatMap(({ language, own, shipped }) =>
            (["why", "again"] as const).map((which) => {
              const name = `${which}_${language}` as const;
              const part = which === "why" ? "explanation" : "howToResubmit";
              return (
                <TextAreaField
                  key={name}
                  name={name}
                  rows={4}
                  optionalText={t("site.optional")}
                  label={t(`returnMessages.${name}`)}
                  description={<span {...languageMark(language, t.language)}>{shipped[part]}</span>}
                  defaultValue={values[name]?.[0] ?? own[part]}
                  error={messages.of[name]}
                />
              );
            }),
          )}
          <FormActions>
            <Button>{t("site.save")}</Button>
          </FormActions>
        </FormLayout>
      </form>
    </Section>
  );
}
