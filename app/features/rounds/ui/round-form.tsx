import { INFLUENCE_LEVELS } from "~/features/vocabulary/domain/round-state";
import type { RoundDeskPage } from "~/features/rounds/queries/round-desk.server";
import { useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { DateField } from "~/ui/date-field";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { SelectField } from "~/ui/select-field";
import { TextAreaField } from "~/ui/text-area-field";
import { FormErrors, useFormState } from "./form-errors";
import type { Refusal } from "./form-errors";
import { RoundNames } from "./round-names";
import { SceneField } from "./scene-field";

const LONG_TEXTS = ["question", "summary"] as const;
const BODIES = ["deciderBodyId", "answererBodyId"] as const;
const DAYS = ["closesOn", "replyDueOn", "framesFixedOn"] as const;
const PROMISES = ["deciderNote", "space", "voice", "audience", "influence"] as const;
const LISTS = ["open", "fixed"] as const;

/** Everything a round says, on one page: texts, who decides, dates, what is open and fixed, principles. */
export function RoundForm({ page, refusal }: { page: RoundDeskPage; refusal: Refusal }) {
  const t = useT();
  const { errorOf, valueOf } = useFormState(refusal, page.form);
  const area = (name: string, label: string, hint?: string) => (
    <TextAreaField
      key={name}
      name={name}
      label={label}
      description={hint}
      defaultValue={valueOf(name)}
      error={errorOf(name)}
      rows={4}
    />
  );
  return (
    <form method="post" noValidate>
      <FormLayout>
        <FormErrors refusal={refusal} />
        <HiddenField name="intent" value="edit" />
        <HiddenField name="version" value={String(page.version)} />
        <RoundNames errorOf={errorOf} valueOf={valueOf} />
        <SceneField value={valueOf("scene")} error={errorOf("scene")} />
        {LONG_TEXTS.map((name) => area(name, t(`rounds.field_${name}`)))}
        <SelectField
          name="influenceLevel"
          label={t("rounds.field_influenceLevel")}
          defaultValue={valueOf("influenceLevel")}
          error={errorOf("influenceLevel")}
          options={[
            { value: "", label: t("rounds.field_choose") },
            ...INFLUENCE_LEVELS.map((value) => ({ value, label: t(`terms.level_${value}`) })),
          ]}
        />
        {BODIES.map((name) => (
          <SelectField
            key={name}
            name={name}
            label={t(`rounds.field_${name}`)}
            defaultValue={valueOf(name)}
            error={errorOf(name)}
            options={[
              { value: "", label: t("rounds.field_choose") },
              ...page.bodies.map((body) => ({ value: body.id, label: body.name })),
            ]}
          />
        ))}
        {PROMISES.map((name) => area(name, t(`rounds.field_${name}`)))}
        {DAYS.map((name) => (
          <DateField
            key={name}
            name={name}
            label={t(`rounds.field_${name}`)}
            description={name === "framesFixedOn" ? t("rounds.field_framesFixedOnHelp") : undefined}
            defaultValue={valueOf(name)}
            error={errorOf(name)}
          />
        ))}
        {area("framesFixedNote", t("rounds.field_framesFixedNote"))}
        {LISTS.map((name) => area(name, t(`rounds.field_${name}`), t("rounds.field_lines")))}
        {page.principles.map(({ number, title, reason }) => (
          <TextAreaField
            key={number}
            name={`principle.${number}`}
            label={t("rounds.field_principle", { number, title })}
            description={t("rounds.field_principleWhy")}
            optionalText={t("site.optional")}
            defaultValue={refusal?.values[`principle.${number}`]?.[0] ?? reason}
            rows={2}
          />
        ))}
        <FormActions>
          <Button type="submit">{t("site.save")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
