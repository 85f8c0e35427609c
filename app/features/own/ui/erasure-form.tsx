import type { ErasureItem } from "~/features/own/queries/erasure-plan.server";
import { useT } from "~/i18n/context";
import { Localized } from "~/i18n/localized";
import { Written } from "~/i18n/written";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { ButtonLink } from "~/ui/button-link";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";

export interface ErasureFormProps {
  action: string;
  items: readonly ErasureItem[];
  error?: string;
}

/** What can be erased, each with what happens to it, and everything at once below. */
export function ErasureForm({ action, items: allItems, error }: ErasureFormProps) {
  const t = useT();
  const unlinked = allItems.filter(({ action: what }) => what === "alreadyUnlinked");
  const items = allItems.filter((item) => !unlinked.includes(item));
  return (
    <>
      {items.length === 0 ? <Text>{t("own.eraseNothing")}</Text> : null}
      {items.length > 0 ? (
        <form method="post" action={action} noValidate>
          <FormLayout>
            <ErrorSummary
              title={t.count("site.errorSummaryTitle", 1)}
              errors={error ? [{ field: "chosen", message: error }] : []}
            />
            <CheckboxGroup
              name="chosen"
              label={t("own.eraseChoose")}
              options={items.map((item) => ({
                value: item.key,
                label: (
                  <>
                    {t(`own.kind_${item.kind}`)}: <Localized text={item.title} />
                    {item.words === null ? null : (
                      <>
                        {" "}
                        <q>
                          <Written>{item.words}</Written>
                        </q>
                      </>
                    )}
                  </>
                ),
                description: t(`own.erase_${item.action}`),
              }))}
              error={error}
            />
            <FormActions>
              <Button kind="secondary" name="intent" value="chosen">
                {t("own.eraseChosen")}
              </Button>
            </FormActions>
          </FormLayout>
        </form>
      ) : null}
      {unlinked.length > 0 ? (
        <Section title={t("own.eraseUnlinkedTitle")}>
          <Text>{t("own.erase_alreadyUnlinked")}</Text>
          <ul>
            {unlinked.map((item) => (
              <li key={item.key}>
                {t(`own.kind_${item.kind}`)}: <Localized text={item.title} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section title={t("own.eraseAllTitle")}>
        <Text>{t("own.eraseAllText")}</Text>
        <form method="post" action={action}>
          <FormActions>
            <Button kind="danger" icon="trash" name="intent" value="everything">
              {t("own.eraseAll")}
            </Button>
          </FormActions>
        </form>
      </Section>
    </>
  );
}

export interface ErasureConfirmationProps {
  action: string;
  back: string;
  /** The chosen items; null for everything. */
  chosen: readonly string[] | null;
}

/** The last question before something is gone for good. */
export function ErasureConfirmation({ action, back, chosen }: ErasureConfirmationProps) {
  const t = useT();
  return (
    <form method="post" action={action}>
      <HiddenField name="intent" value={chosen ? "chosen" : "everything"} />
      <HiddenField name="confirmed" value="yes" />
      {(chosen ?? []).map((key) => (
        <HiddenField key={key} name="chosen" value={key} />
      ))}
      <FormLayout>
        <Alert kind="warning" title={t("own.eraseConfirmTitle")}>
          <Text>
            {chosen ? t.count("own.eraseConfirmSome", chosen.length) : t("own.eraseConfirmAll")}
          </Text>
        </Alert>
        <FormActions>
          <Button kind="danger">{t("own.eraseConfirm")}</Button>
          <ButtonLink kind="secondary" href={back}>
            {t("own.eraseCancel")}
          </ButtonLink>
        </FormActions>
      </FormLayout>
    </form>
  );
}
