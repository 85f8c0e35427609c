import { REDACTION_REASONS } from "~/features/moderation/domain/redaction";
import { ALIKE_FIELDS, alikeValue } from "~/features/moderation/schema/case-work";
import { Along } from "./alike-held";
import { FindChoices } from "./find-choices";
import { ExplanationField, ReturnFields, withFilled } from "./return-fields";
import type { CasePage } from "~/features/moderation/queries/case-page.server";
import type { ReturnWords } from "~/features/moderation/domain/return-message";
import type { LikeItem } from "~/features/moderation/moderated-kind";
import type { SaveDraftResult } from "~/features/moderation/commands/save-draft.server";
import type { FilledIn } from "~/features/moderation/domain/case-draft";
import type { DecideChosenResult } from "~/features/moderation/commands/decide-chosen.server";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { Text } from "~/ui/text";
import { HiddenField } from "~/ui/hidden-field";
import { RadioGroup } from "~/ui/radio-group";
import { SelectField } from "~/ui/select-field";
import { TextAreaField } from "~/ui/text-area-field";
import { TextField } from "~/ui/text-field";

/** What was filled in, and what is wrong with it. */
export type RefusedDecision = {
  values: Readonly<Record<string, string[]>>;
  errors: Readonly<Record<string, string>>;
  refusal: Exclude<DecideChosenResult | SaveDraftResult, { ok: true }> | null;
  /** What was found to merge with, or the example that was put in. */
  shown?: { found?: readonly LikeItem[]; filled?: ReturnWords };
};

export interface DecisionFormProps {
  page: CasePage;
  action: string;
  refused: RefusedDecision | null;
  /** What was kept of this decision before. */
  filledIn: FilledIn | null;
  /** Whether Enter leads to the next item; what is held is looked at one by one. */
  goesOn: boolean;
}

type PartProps = {
  page: CasePage;
  value: (name: string) => string | undefined;
  errors: Record<string, string | undefined>;
};

function RedactFields({ value, errors }: Omit<PartProps, "page">) {
  const t = useT();
  return (
    <fieldset className="decision__part decision__part--publishRedacted">
      <legend>{t("moderation.outcome_publishRedacted")}</legend>
      <TextAreaField
        name="redactions"
        rows={4}
        label={t("moderation.redactField")}
        description={t("moderation.redactHelp")}
        defaultValue={value("redactions")}
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

function FindFields({ page, value, errors }: PartProps) {
  const t = useT();
  if (page.finds.length === 0) return null;
  return (
    <fieldset className="decision__part decision__part--finds">
      <legend>{t("moderation.findsTitle")}</legend>
      <Text>{t("moderation.findsHelp")}</Text>
      <FindChoices finds={page.finds} value={value} errors={errors} />
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

function MergeFields({
  page,
  value,
  errors,
  found,
}: PartProps & { found: readonly LikeItem[] | null }) {
  const t = useT();
  const known = new Set(page.similar.map(({ id }) => id));
  const choices = [...page.similar, ...(found ?? []).filter(({ id }) => !known.has(id))];
  const chosen = value("intoId");
  // What was found by searching, and chosen, is no longer in the list when a draft is shown again.
  const notAmongThem = choices.some(({ id }) => id === chosen) ? undefined : chosen;
  return (
    <fieldset className="decision__part decision__part--merge">
      <legend>{t("moderation.outcome_merge")}</legend>
      {choices.length > 0 ? (
        <RadioGroup
          name="intoId"
          label={t("moderation.mergeField")}
          options={choices.map(({ id, title }) => ({ value: id, label: title }))}
          defaultValue={value("intoId")}
        />
      ) : null}
      <TextField
        name="otherWords"
        optionalText={t("site.optional")}
        label={t("moderationDesk.mergeSearch")}
        description={t("moderationDesk.mergeSearchHelp")}
        defaultValue={value("otherWords")}
      />
      {found ? (
        <div role="status">
          <Text>{t("moderationDesk.mergeFound", { count: found.length })}</Text>
        </div>
      ) : null}
      <div className="cluster">
        <Button kind="secondary" name="intent" value="findOther">
          {t("moderationDesk.mergeFind")}
        </Button>
      </div>
      <TextField
        name="intoOther"
        label={t("moderation.mergeOther")}
        description={t("moderation.mergeHelp")}
        defaultValue={value("intoOther") ?? notAmongThem}
        error={errors["intoOther"]}
      />
    </fieldset>
  );
}

/** Sentences for what is wrong; what a colleague decided before is named in the words of the desk. */
function useRefusalMessages(refused: DecisionFormProps["refused"]) {
  const t = useT();
  const refusal = refused?.refusal;
  const outcome =
    refusal?.code === "already_decided" ? t(`moderation.decided_${refusal.outcome}`) : "";
  return useFormMessages(
    Object.fromEntries(
      Object.entries(refused?.errors ?? {}).map(([field, key]) => [
        field,
        t.find(key, { outcome }) ?? key,
      ]),
    ),
  );
}

/** What was kept, as a form posts it. */
function valuesOf(filledIn: FilledIn | null): RefusedDecision["values"] {
  return Object.fromEntries(Object.entries(filledIn ?? {}).map(([name, value]) => [name, [value]]));
}

/** The outcomes, and below each what it needs; a style sheet hides what the chosen one does not. */
export function DecisionForm({ page, action, refused, filledIn, goesOn }: DecisionFormProps) {
  const t = useT();
  const messages = useRefusalMessages(refused);
  const filled = refused?.shown?.filled;
  const values = withFilled(refused?.values ?? valuesOf(filledIn), filled);
  const value = (name: string) => values[name]?.[0];
  const part = { page, value, errors: messages.of };
  const can = (kind: CasePage["outcomes"][number]) => page.outcomes.includes(kind);
  return (
    <form method="post" action={action} noValidate className="decision">
      <HiddenField name="version" value={String(page.version)} />
      {/* Enter decides, though a button to search with stands before that of the decision. */}
      <button type="submit" name="then" value={goesOn ? "next" : "list"} hidden />
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
        {can("publish") ? <FindFields {...part} /> : null}
        {can("publishRedacted") ? <RedactFields {...part} /> : null}
        {can("return") ? (
          <fieldset className="decision__part decision__part--return">
            <legend>{t("moderation.outcome_return")}</legend>
            <ReturnFields
              rules={page.rules.map(({ key, title }) => ({ key, title: title.text }))}
              isFilled={filled !== undefined}
              {...part}
            />
          </fieldset>
        ) : null}
        {can("moveElsewhere") ? <MoveFields {...part} /> : null}
        {can("merge") ? <MergeFields {...part} found={refused?.shown?.found ?? null} /> : null}
        <div className="decision__part decision__part--explained">
          <ExplanationField {...part} />
        </div>
        <Along
          name={ALIKE_FIELDS.decide}
          shown={page.heldAlike.map(alikeValue)}
          label={t("heldAlike.decideAll", { count: page.heldAlike.length })}
          isTicked={value(ALIKE_FIELDS.decide) !== undefined}
          error={messages.of[ALIKE_FIELDS.decide]}
        />
        <FormActions>
          {goesOn ? (
            <Button name="then" value="next">
              {t("moderation.decideNext")}
            </Button>
          ) : null}
          <Button name="then" value="list" kind={goesOn ? "secondary" : "primary"}>
            {t("moderation.decideButton")}
          </Button>
          <Button name="intent" value="saveDraft" kind="secondary">
            {t("caseDraft.keep")}
          </Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
