import type { DeskSurveyPage } from "~/features/surveys/queries/desk-page.server";
import { useT } from "~/i18n/context";
import { formatDateTime } from "~/i18n/format";
import { Button } from "~/ui/button";
import { Columns } from "~/ui/columns";
import { DateField } from "~/ui/date-field";
import { Details } from "~/ui/details";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextField } from "~/ui/text-field";

export interface TermProps {
  survey: DeskSurveyPage;
  values: Readonly<Record<string, string | undefined>>;
  errors: Readonly<Record<string, string | undefined>>;
}

function MomentFields({
  name,
  values,
  errors,
}: Omit<TermProps, "survey"> & { name: "opens" | "closes" }) {
  const t = useT();
  const optional = name === "opens" ? { optionalText: t("site.optional") } : {};
  const error = (field: string) => {
    const message = errors[`${name}${field}`];
    return message === undefined ? {} : { error: message };
  };
  return (
    <Columns>
      <DateField
        name={`${name}Date`}
        label={t(`surveyDesk.${name}Date`)}
        defaultValue={values[`${name}Date`] ?? ""}
        {...optional}
        {...error("Date")}
      />
      <TextField
        name={`${name}Time`}
        label={t(`surveyDesk.${name}Time`)}
        description={t(name === "opens" ? "surveyDesk.opensHelp" : "surveyDesk.closesHelp")}
        defaultValue={values[`${name}Time`] ?? ""}
        size="short"
        optionalText={t("site.optional")}
        {...error("Time")}
      />
    </Columns>
  );
}

function OpenForm({ values, errors }: Omit<TermProps, "survey">) {
  const t = useT();
  return (
    <form method="post" noValidate>
      <HiddenField name="intent" value="open" />
      <FormLayout>
        <Text>{t("surveyDesk.openFreezes")}</Text>
        <MomentFields name="opens" values={values} errors={errors} />
        <MomentFields name="closes" values={values} errors={errors} />
        <FormActions>
          <Button>{t("surveyDesk.open")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}

/** A planned opening: at once, at another moment, or not yet after all. */
function PlannedForms({ values, errors }: Omit<TermProps, "survey">) {
  const t = useT();
  return (
    <>
      <form method="post">
        <HiddenField name="intent" value="openNow" />
        <Button>{t("surveyDesk.openNow")}</Button>
      </form>
      <form method="post" noValidate>
        <HiddenField name="intent" value="move" />
        <FormLayout>
          <MomentFields name="opens" values={values} errors={errors} />
          <MomentFields name="closes" values={values} errors={errors} />
          <FormActions>
            <Button kind="secondary">{t("surveyDesk.move")}</Button>
          </FormActions>
        </FormLayout>
      </form>
      <Step intent="draft" label={t("surveyDesk.toDraft")} text={t("surveyDesk.toDraftText")} />
    </>
  );
}

function ExtendForm({ values, errors }: Omit<TermProps, "survey">) {
  const t = useT();
  return (
    <form method="post" noValidate>
      <HiddenField name="intent" value="extend" />
      <FormLayout>
        <Text quiet>{t("surveyDesk.extendVisible")}</Text>
        <MomentFields name="closes" values={values} errors={errors} />
        <FormActions>
          <Button kind="secondary">{t("surveyDesk.extend")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}

/** One step that needs a second thought: folded, with what it does in words. */
function Step(props: {
  intent: "close" | "withdraw" | "draft" | "discard";
  text: string;
  label: string;
}) {
  return (
    <Details summary={props.label}>
      <Text>{props.text}</Text>
      <form method="post">
        <HiddenField name="intent" value={props.intent} />
        <Button kind="danger">{props.label}</Button>
      </form>
    </Details>
  );
}

function Facts({ survey }: { survey: DeskSurveyPage }) {
  const t = useT();
  const at = (moment: Date) => formatDateTime(t.language, moment);
  const { state, opensAt, closesAt, firstClosesAt } = survey;
  const lines = [
    opensAt &&
      t(state === "planned" ? "surveyDesk.opens" : "surveyDesk.opened", { moment: at(opensAt) }),
    closesAt &&
      t(state === "open" || state === "planned" ? "surveyDesk.closes" : "surveyDesk.closed", {
        moment: at(closesAt),
      }),
    firstClosesAt && t("surveyDesk.firstClose", { moment: at(firstClosesAt) }),
  ].filter((line) => line !== null);
  return lines.length === 0 ? null : <Text>{lines.join(" · ")}</Text>;
}

/** When a survey is open, and the steps that can be taken now. */
export function DeskSurveyTerm({ survey, values, errors }: TermProps) {
  const t = useT();
  const { state } = survey;
  return (
    <Section title={t("surveyDesk.term")} id="term">
      {state === "draft" ? null : <Facts survey={survey} />}
      {state === "draft" ? <OpenForm values={values} errors={errors} /> : null}
      {state === "planned" ? <PlannedForms values={values} errors={errors} /> : null}
      {state === "open" ? (
        <>
          <ExtendForm values={values} errors={errors} />
          <Step intent="close" label={t("surveyDesk.close")} text={t("surveyDesk.closeText")} />
        </>
      ) : null}
      {state === "draft" ? (
        <Step intent="discard" label={t("surveyDesk.discard")} text={t("surveyDesk.discardText")} />
      ) : null}
      {state === "reported" || state === "withdrawn" || state === "draft" ? null : (
        <Step
          intent="withdraw"
          label={t("surveyDesk.withdraw")}
          text={t("surveyDesk.withdrawText")}
        />
      )}
    </Section>
  );
}
