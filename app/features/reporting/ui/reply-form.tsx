import { REPLY_OUTCOMES } from "~/features/vocabulary/domain/reply-outcome";
import type { ReplyDesk } from "~/features/reporting/queries/reply-desk.server";
import type { DayThatCounts } from "~/features/reporting/queries/reply-shown.server";
import { FoundWords } from "~/features/moderation/ui/found-words";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { Details } from "~/ui/details";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { RadioGroup } from "~/ui/radio-group";
import { TextAreaField } from "~/ui/text-area-field";
import { TextField } from "~/ui/text-field";
import { ReplyAgreements } from "./reply-agreements";
import { DaySaid, REPLY_FORM } from "./reply-shown";

export interface DeskFormProps {
  submission: string;
  values: Readonly<Record<string, readonly string[] | undefined>>;
  errors: Readonly<Record<string, string>>;
}

interface ReplyFormProps extends DeskFormProps {
  desk: ReplyDesk;
  day: DayThatCounts;
}

function Links({ desk, values }: Pick<ReplyFormProps, "desk" | "values">) {
  const t = useT();
  const { agreements, principles, subject } = desk;
  return (
    <>
      {agreements.length > 0 ? (
        <Details
          summary={t("reportingDesk.agendaItemsFold")}
          open={(values["agendaItemIds"] ?? []).length > 0}
        >
          <CheckboxGroup
            name="agendaItemIds"
            label={t("reportingDesk.agendaItemIds")}
            optionalText={t("site.optional")}
            options={agreements.map(({ id, what }) => ({ value: id, label: what.text }))}
            defaultValues={values["agendaItemIds"]}
          />
        </Details>
      ) : null}
      {subject.kind === "theme" ? (
        <Details summary={t("reportingDesk.principlesFold")}>
          <CheckboxGroup
            name="principleIds"
            label={t("reportingDesk.principleIds")}
            optionalText={t("site.optional")}
            options={principles.map(({ id, number, title }) => ({
              value: id,
              label: t("reportingDesk.principleOption", { number, title: title.text }),
            }))}
            defaultValues={values["principleIds"] ?? subject.principleIds}
          />
        </Details>
      ) : null}
    </>
  );
}

/** The answer itself: what, why, who people can hold to it, and what follows from it. */
export function ReplyForm({ desk, day, submission, values, errors }: ReplyFormProps) {
  const t = useT();
  const messages = useFormMessages(errors);
  const field = (name: string) => ({
    name,
    defaultValue: values[name]?.[0],
    error: messages.of[name],
  });
  const optionalText = t("site.optional");
  return (
    <form method="post" noValidate id={REPLY_FORM}>
      <HiddenField name="submission" value={submission} />
      <FormLayout>
        <ErrorSummary title={messages.title} errors={messages.list} />
        <FoundWords errors={errors} values={values} />
        <RadioGroup
          {...field("outcome")}
          label={t("reportingDesk.outcome")}
          options={REPLY_OUTCOMES.map((outcome) => ({
            value: outcome,
            label: t(`terms.outcome_${outcome}`),
          }))}
        />
        <TextAreaField
          {...field("reason")}
          label={t("reportingDesk.reason")}
          description={t("reportingDesk.reasonDescription")}
        />
        <TextField
          {...field("elsewhere")}
          label={t("reportingDesk.elsewhere")}
          description={t("reportingDesk.elsewhereDescription")}
          optionalText={optionalText}
        />
        <TextField
          {...field("owner")}
          label={t("reportingDesk.owner")}
          description={t("reportingDesk.ownerDescription")}
        />
        <ReplyAgreements values={values} messageOf={messages.of} />
        <Links desk={desk} values={values} />
        <Details summary={t("reportingDesk.english")}>
          <TextAreaField
            {...field("reasonEn")}
            label={t("reportingDesk.reasonEn")}
            optionalText={optionalText}
            rows={3}
          />
          <TextField
            {...field("elsewhereEn")}
            label={t("reportingDesk.elsewhereEn")}
            optionalText={optionalText}
          />
        </Details>
        <DaySaid day={day} />
        <FormActions>
          <Button name="intent" value="give">
            {t("reportingDesk.give")}
          </Button>
          <Button name="intent" value="preview" kind="secondary">
            {t("reportingDesk.preview")}
          </Button>
          <Button name="intent" value="prepare" kind="secondary">
            {t("reportingDesk.prepare")}
          </Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
