import { GRID_STATES, ROW_CHOICES } from "~/features/decisions/domain/council-grid";
import type { CouncilGrid } from "~/features/decisions/queries/council-grid.server";
import { rowField } from "~/features/decisions/schema/council-grid";
import { FoundWords } from "~/features/moderation/ui/found-words";
import { useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { useFormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { Columns } from "~/ui/columns";
import { DateField } from "~/ui/date-field";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { Section } from "~/ui/section";
import { SelectField } from "~/ui/select-field";
import { Text } from "~/ui/text";
import { TextField } from "~/ui/text-field";

export interface CouncilGridFormProps {
  grid: CouncilGrid;
  /** What was typed, when the form comes back. */
  typed: Readonly<Record<string, readonly string[] | undefined>>;
  errors: Readonly<Record<string, string>>;
}

/** One outcome, day and source for all councils, and below it each council with its exception. */
export function CouncilGridForm({ grid, typed, errors }: CouncilGridFormProps) {
  const t = useT();
  const messages = useFormMessages(errors);
  const optionalText = t("site.optional");
  const field = (name: string) => ({
    name,
    defaultValue: typed[name]?.[0],
    error: messages.of[name],
  });
  const states = GRID_STATES.map((state) => ({
    value: state,
    label: t(`decisions.state_${state}`),
  }));
  const choices = [
    ...ROW_CHOICES.map((choice) => ({ value: choice, label: t(`decisions.gridRow_${choice}`) })),
    ...states,
  ];
  const sources = grid.sources.map(({ key, title }) => ({ value: key, label: title }));
  return (
    <form method="post" className="council-grid" noValidate>
      <FormLayout>
        <ErrorSummary title={messages.title} errors={messages.list} />
        <FoundWords errors={errors} values={typed} />
        <Section title={t("decisions.gridAll")} intro={t("decisions.gridAllIntro")}>
          <Columns>
            <SelectField
              {...field("state")}
              label={t("decisions.fieldState")}
              placeholder=""
              options={states}
            />
            <DateField
              {...field("decidedOn")}
              label={t("decisions.fieldDecidedOn")}
              optionalText={optionalText}
            />
            <SelectField
              {...field("source")}
              label={t("decisions.gridSource")}
              placeholder={t("decisions.gridNoSource")}
              optionalText={optionalText}
              options={sources}
            />
            <TextField
              {...field("note")}
              label={t("decisions.fieldDecidedOnNote")}
              optionalText={optionalText}
            />
          </Columns>
        </Section>
        <Section title={t("decisions.gridExceptions")} intro={t("decisions.gridExceptionsIntro")}>
          {grid.councils.map(({ id, name, recorded, decidedOn }) => {
            const choice = rowField("choice", id);
            const isDone = recorded !== null && recorded !== "unknown" && recorded !== "scheduled";
            return (
              <fieldset key={id} className="grid-row">
                <legend lang="nl">{name}</legend>
                <HiddenField name="bodyId" value={id} />
                {recorded === null ? null : (
                  <Text quiet small>
                    {t("decisions.gridRecorded", {
                      state: t(`decisions.state_${recorded}`),
                      day: decidedOn === null ? "" : formatDate(t.language, decidedOn),
                    })}
                  </Text>
                )}
                <div className="grid-row__fields">
                  <SelectField
                    {...field(choice)}
                    defaultValue={typed[choice]?.[0] ?? (isDone ? "keep" : "all")}
                    label={t("decisions.gridChoice")}
                    options={choices}
                  />
                  <DateField
                    {...field(rowField("decidedOn", id))}
                    label={t("decisions.gridDay")}
                    optionalText={optionalText}
                  />
                  <SelectField
                    {...field(rowField("source", id))}
                    label={t("decisions.gridSource")}
                    placeholder={t("decisions.gridRow_all")}
                    optionalText={optionalText}
                    options={sources}
                  />
                </div>
              </fieldset>
            );
          })}
        </Section>
        <FormActions>
          <Button>{t("decisions.gridSave")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
