import { DEPENDENCY_KINDS } from "~/features/agenda/domain/dependencies";
import type { AgreementDesk } from "~/features/agenda/queries/agenda-desk.server";
import { FoundWords } from "~/features/moderation/ui/found-words";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { DateField } from "~/ui/date-field";
import { Details } from "~/ui/details";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { RadioGroup } from "~/ui/radio-group";
import { Section } from "~/ui/section";
import { SelectField } from "~/ui/select-field";
import { TextAreaField } from "~/ui/text-area-field";

interface AgreementDeskFormProps {
  item: AgreementDesk;
  values: Readonly<Record<string, readonly string[] | undefined>>;
  errors: Readonly<Record<string, string>>;
}

/** How far an agreement is: the next state, what happened, and when that was where it was earlier. */
export function StatusForm(props: AgreementDeskFormProps & { today: string }) {
  const { item, values, errors, today } = props;
  const t = useT();
  const messages = useFormMessages(errors);
  const value = (name: string) => values[name]?.[0];
  return (
    <Section title={t("reportingDesk.statusTitle")}>
      <form method="post" noValidate>
        <HiddenField name="intent" value="status" />
        <FormLayout>
          <ErrorSummary title={messages.title} errors={messages.list} />
          <FoundWords errors={errors} values={values} />
          <RadioGroup
            name="state"
            label={t("reportingDesk.statusState")}
            options={item.next.map((state) => ({
              value: state,
              label: t(`agenda.state_${state}`),
            }))}
            defaultValue={value("state")}
            error={messages.of["state"]}
          />
          <TextAreaField
            name="note"
            label={t("reportingDesk.statusNote")}
            rows={3}
            defaultValue={value("note")}
            error={messages.of["note"]}
          />
          <DateField
            name="happenedOn"
            label={t("reportingDesk.happenedOn")}
            description={t("reportingDesk.happenedOnDescription")}
            optionalText={t("site.optional")}
            min={item.lastOn ?? undefined}
            max={today}
            defaultValue={value("happenedOn")}
            error={messages.of["happenedOn"]}
          />
          <Details summary={t("reportingDesk.english")}>
            <TextAreaField
              name="noteEn"
              label={t("reportingDesk.statusNoteEn")}
              optionalText={t("site.optional")}
              rows={2}
              defaultValue={value("noteEn")}
            />
          </Details>
          <FormActions>
            <Button>{t("reportingDesk.statusSave")}</Button>
          </FormActions>
        </FormLayout>
      </form>
    </Section>
  );
}

/** Ties the agreement to another one. */
export function DependencyForm({ item, values, errors }: AgreementDeskFormProps) {
  const t = useT();
  const messages = useFormMessages(errors);
  return (
    <Details summary={t("reportingDesk.dependencyTitle")} open={messages.list.length > 0}>
      <form method="post" noValidate>
        <HiddenField name="intent" value="dependency" />
        <FormLayout>
          <ErrorSummary title={messages.title} errors={messages.list} level={3} />
          <FoundWords errors={errors} values={values} />
          <SelectField
            name="dependsOnId"
            label={t("reportingDesk.dependsOnId")}
            placeholder={t("reportingDesk.dependsOnChoose")}
            options={item.others.map(({ id, what }) => ({ value: id, label: what.text }))}
            defaultValue={values["dependsOnId"]?.[0]}
            error={messages.of["dependsOnId"]}
          />
          <RadioGroup
            name="kind"
            label={t("reportingDesk.dependencyKind")}
            options={DEPENDENCY_KINDS.map((kind) => ({
              value: kind,
              label: t(`reportingDesk.dependencyKind_${kind}`),
            }))}
            defaultValue={values["kind"]?.[0]}
            error={messages.of["kind"]}
          />
          <TextAreaField
            name="dependencyNote"
            label={t("reportingDesk.dependencyNote")}
            optionalText={t("site.optional")}
            rows={2}
            defaultValue={values["dependencyNote"]?.[0]}
          />
          <FormActions>
            <Button kind="secondary">{t("reportingDesk.dependencySave")}</Button>
          </FormActions>
        </FormLayout>
      </form>
    </Details>
  );
}
