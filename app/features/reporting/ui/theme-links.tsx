import { ROLES } from "~/features/participation/domain/roles";
import type { ThemeDesk } from "~/features/reporting/queries/theme-desk.server";
import { FoundWords } from "~/features/moderation/ui/found-words";
import { PageLinks } from "~/features/vocabulary/ui/page-links";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { Details } from "~/ui/details";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { Heading } from "~/ui/heading";
import { HiddenField } from "~/ui/hidden-field";
import { NumberField } from "~/ui/number-field";
import { PlainList } from "~/ui/plain-list";
import { SelectField } from "~/ui/select-field";
import { Text } from "~/ui/text";
import { SaidColumn } from "./said-column";
import { InputPicker } from "./input-picker";
import { ThemeInputLine } from "./theme-input-list";

interface LinksProps {
  desk: ThemeDesk;
  values: Readonly<Record<string, readonly string[] | undefined>>;
  errors: Readonly<Record<string, string>>;
}

interface LinkedLinesProps {
  theme: ThemeDesk["theme"];
  /** Another page of it was asked for. */
  opened: boolean;
  errors: Readonly<Record<string, string>>;
}

/**
 * The lines a theme rests on, each with a button that unties it: beside the words of the theme on a wide screen, folded
 * above them on a small one.
 */
export function LinkedLines({ theme, opened, errors }: LinkedLinesProps) {
  const t = useT();
  const messages = useFormMessages(errors);
  const inputs = theme?.inputs ?? [];
  return (
    <SaidColumn label={t("reportingDesk.themeLinks")} id="inbreng">
      <Details
        summary={t.count("reportingDesk.linesFold", theme?.lineCount ?? 0)}
        open={opened || messages.list.length > 0}
      >
        <Heading level={2} looksLike={3}>
          {t("reportingDesk.themeLinks")}
        </Heading>
        <ErrorSummary
          title={messages.title}
          errors={messages.list.map(({ message }) => ({ message }))}
          level={3}
        />
        {inputs.length === 0 ? <Text quiet>{t("reportingDesk.themeLinksNone")}</Text> : null}
        <PlainList
          ruled
          items={inputs.map((input) => ({
            key: input.id,
            content: (
              <>
                <ThemeInputLine input={input} />
                <form method="post">
                  <HiddenField name="intent" value="untie" />
                  <HiddenField name="link" value={input.id} />
                  <Button kind="subtle">{t("reportingDesk.linkRemove")}</Button>
                </form>
              </>
            ),
          }))}
        />
        {theme ? <PageLinks {...theme.place} /> : null}
      </Details>
    </SaidColumn>
  );
}

/** Ties texts, remarks and proposals by ticking them; all of them can be reached, page by page. */
export function LinkInputsForm({ desk, values, errors, opened }: LinksProps & { opened: boolean }) {
  const t = useT();
  const messages = useFormMessages(errors);
  const { inputs, inputCount, inputPlace } = desk.choices;
  if (inputs.length === 0) return <Text quiet>{t("reportingDesk.linkInputsNone")}</Text>;
  return (
    <Details summary={t("reportingDesk.linkAdd")} open={opened || messages.list.length > 0}>
      <form method="post" noValidate>
        <HiddenField name="intent" value="tie" />
        <FormLayout>
          <ErrorSummary title={messages.title} errors={messages.list} level={3} />
          <FoundWords errors={errors} values={values} />
          <Text quiet>{t.count("reportingDesk.linkInputsTotal", inputCount)}</Text>
          <InputPicker inputs={inputs} chosen={values["inputs"]} error={messages.of["inputs"]} />
          <FormActions>
            <Button kind="secondary">{t("reportingDesk.linkSave")}</Button>
          </FormActions>
        </FormLayout>
      </form>
      <PageLinks {...inputPlace} name="los" />
    </Details>
  );
}

/** Ties the answers to a question, as a number. */
export function LinkCountForm({ desk, values, errors }: LinksProps) {
  const t = useT();
  const messages = useFormMessages(errors);
  const { questions } = desk.choices;
  if (questions.length === 0) return null;
  return (
    <Details summary={t("reportingDesk.linkQuestion")} open={messages.list.length > 0}>
      <form method="post" noValidate>
        <HiddenField name="intent" value="count" />
        <FormLayout>
          <ErrorSummary title={messages.title} errors={messages.list} level={3} />
          <FoundWords errors={errors} values={values} />
          <SelectField
            name="question"
            label={t("reportingDesk.linkQuestionField")}
            placeholder=""
            options={questions.map(({ key, label }) => ({ value: key, label }))}
            defaultValue={values["question"]?.[0]}
            error={messages.of["question"]}
          />
          <SelectField
            name="role"
            label={t("reportingDesk.linkRole")}
            placeholder=""
            options={ROLES.map((role) => ({ value: role, label: t(`terms.roles_${role}`) }))}
            defaultValue={values["role"]?.[0]}
            error={messages.of["role"]}
          />
          <NumberField
            name="count"
            label={t("reportingDesk.linkCount")}
            defaultValue={values["count"]?.[0]}
            error={messages.of["count"]}
          />
          <FormActions>
            <Button kind="secondary">{t("reportingDesk.linkCountSave")}</Button>
          </FormActions>
        </FormLayout>
      </form>
    </Details>
  );
}
