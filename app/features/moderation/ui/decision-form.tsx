import { REDACTION_REASONS } from "~/features/moderation/domain/redaction";
import type { CasePage } from "~/features/moderation/queries/case-page.server";
import type { RefusedDecision } from "~/features/moderation/commands/hand-in-decision.server";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { RadioGroup } from "~/ui/radio-group";
import { SelectField } from "~/ui/select-field";
import { TextAreaField } from "~/ui/text-area-field";
import { TextField } from "~/ui/text-field";

export interface DecisionFormProps {
  page: CasePage;
  action: string;
  refused: Pick<RefusedDecision, "values" | "errors" | "named"> | null;
  /** Whether Enter leads to the next item; what is held is looked at one by one. */
  goesOn: boolean;
}

type PartProps = {
  page: CasePage;
  value: (name: string) => string | undefined;
  errors: Record<string, string | undefined>;
};

function RedactFields({ page, value, errors }: PartProps) {
  const t = useT();
  return (
    <fieldset className="decision__part decision__part--publishRedacted">
      <legend>{t("moderation.outcome_publishRedacted")}</legend>
      <TextAreaField
        name="redactions"
        rows={4}
        label={t("moderation.redactField")}
        description={t("moderation.redactHelp")}
        characterHint={page.proposedCovers ? t("moderation.redactProposed") : undefined}
        defaultValue={value("redactions") ?? page.proposedCovers}
        error={errors["redactions"]}
      />
      <SelectField
        name="redactionReason"
        label={t("moderation.redactReason")}
        options={REDACTION_REASONS.map((reason) => ({
          value: reason,
          label: t(`moderation.redaction_${reason}`),
        }))}
        defaultValue={value("redactionReason") ?? "personalData"}
      />
    </fieldset>
  );
}

function ReturnFields({ page, value, errors }: PartProps) {
  const t = useT();
  return (
    <fieldset className="decision__part decision__part--return">
      <legend>{t("moderation.outcome_return")}</legend>
      <SelectField
        name="rule"
        label={t("moderation.ruleField")}
        placeholder="–"
        options={page.rules.map(({ key, title }) => ({ value: key, label: title.text }))}
        defaultValue={value("rule")}
        error={errors["rule"]}
      />
      <TextAreaField
        name="howToResubmit"
        rows={3}
        label={t("moderation.resubmitField")}
        description={t("moderation.resubmitHelp")}
        defaultValue={value("howToResubmit")}
        error={errors["howToResubmit"]}
      />
    </fieldset>
  );
}

function MoveFields({ page, value, errors }: PartProps) {
  const t = useT();
  const { rounds, bodies } = page.destinations;
  return (
    <fieldset className="decision__part decision__part--moveElsewhere">
      <legend>{t("moderation.outcome_moveElsewhere")}</legend>
      <SelectField
        name="destination"
        label={t("moderation.moveField")}
        placeholder="–"
        options={[
          ...rounds.map(({ id, title }) => ({
            value: `round:${id}`,
            label: t("moderation.moveRound", { name: title.text }),
          })),
          ...bodies.map(({ id, name }) => ({
            value: `body:${id}`,
            label: t("moderation.moveBody", { name: name.text }),
          })),
        ]}
        defaultValue={value("destination")}
        error={errors["destination"]}
      />
    </fieldset>
  );
}

function MergeFields({ page, value, errors }: PartProps) {
  const t = useT();
  return (
    <fieldset className="decision__part decision__part--merge">
      <legend>{t("moderation.outcome_merge")}</legend>
      {page.similar.length > 0 ? (
        <RadioGroup
          name="intoId"
          label={t("moderation.mergeField")}
          options={page.similar.map(({ id, title }) => ({ value: id, label: title }))}
          defaultValue={value("intoId")}
        />
      ) : null}
      <TextField
        name="intoOther"
        label={t("moderation.mergeOther")}
        description={t("moderation.mergeHelp")}
        defaultValue={value("intoOther")}
        error={errors["intoOther"]}
      />
    </fieldset>
  );
}

/** Sentences for what is wrong; two of them hold a word of what was filled in or of what happened. */
function useRefusalMessages(refused: DecisionFormProps["refused"]) {
  const t = useT();
  const outcome = refused?.named.outcome;
  const words = {
    piece: refused?.named.piece ?? "",
    outcome: outcome ? t(`moderation.decided_${outcome}`) : "",
  };
  return useFormMessages(
    Object.fromEntries(
      Object.entries(refused?.errors ?? {}).map(([field, key]) => [
        field === "intoId" ? "intoOther" : field,
        t.find(key, words) ?? key,
      ]),
    ),
  );
}

/** The outcomes, and below each what it needs; a style sheet hides what the chosen one does not. */
export function DecisionForm({ page, action, refused, goesOn }: DecisionFormProps) {
  const t = useT();
  const messages = useRefusalMessages(refused);
  const value = (name: string) => refused?.values[name]?.[0];
  const part = { page, value, errors: messages.of };
  const can = (kind: CasePage["outcomes"][number]) => page.outcomes.includes(kind);
  return (
    <form method="post" action={action} noValidate className="decision">
      <HiddenField name="version" value={String(page.version)} />
      <FormLayout>
        <ErrorSummary title={messages.title} errors={messages.list} />
        <RadioGroup
          name="outcome"
          label={t("moderation.decideTitle")}
          description={goesOn ? t("moderation.keysHelp") : undefined}
          options={page.outcomes.map((outcome) => ({
            value: outcome,
            label: t(`moderation.outcome_${outcome}`),
            description: t(`moderation.outcomeHelp_${outcome}`),
          }))}
          defaultValue={value("outcome")}
          error={messages.of["outcome"]}
        />
        {can("publishRedacted") ? <RedactFields {...part} /> : null}
        {can("return") ? <ReturnFields {...part} /> : null}
        {can("moveElsewhere") ? <MoveFields {...part} /> : null}
        {can("merge") ? <MergeFields {...part} /> : null}
        <div className="decision__part decision__part--explained">
          <TextAreaField
            name="explanation"
            rows={4}
            label={t("moderation.explanationField")}
            description={t("moderation.explanationHelp")}
            defaultValue={value("explanation")}
            error={messages.of["explanation"]}
          />
        </div>
        <FormActions>
          {goesOn ? (
            <Button name="then" value="next">
              {t("moderation.decideNext")}
            </Button>
          ) : null}
          <Button name="then" value="list" kind={goesOn ? "secondary" : "primary"}>
            {t("moderation.decideButton")}
          </Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
