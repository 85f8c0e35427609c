import { FoundWords } from "~/features/moderation/ui/found-words";
import type { FoundWordsProps } from "~/features/moderation/ui/found-words";
import { useT } from "~/i18n/context";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { HiddenField } from "~/ui/hidden-field";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";

interface PublishAdviceProps extends FoundWordsProps {
  missing: readonly { key: string; parameters: { label: string } }[];
}

/** Makes the advice public, or names everything that it still lacks. */
export function PublishAdvice({ missing, errors, values }: PublishAdviceProps) {
  const t = useT();
  return (
    <Section title={t("adviceDesk.publish")} id="openbaar">
      {missing.length > 0 ? (
        <Alert kind="error" role="alert" title={t("adviceDesk.publishMissing")}>
          <ul>
            {missing.map(({ key, parameters }) => (
              <li key={`${key}-${parameters.label}`}>{t.find(key, parameters) ?? key}</li>
            ))}
          </ul>
        </Alert>
      ) : null}
      <Text>{t("adviceDesk.publishText")}</Text>
      <form method="post">
        <HiddenField name="intent" value="publish" />
        <FoundWords errors={errors} values={values} />
        <FormActions>
          <Button>{t("adviceDesk.publish")}</Button>
        </FormActions>
      </form>
    </Section>
  );
}
