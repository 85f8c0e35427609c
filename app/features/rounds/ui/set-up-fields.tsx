import type { ReactNode } from "react";
import { mayChangeScope } from "~/features/rounds/domain/round-scope";
import type { SetUpPart } from "~/features/rounds/domain/set-up";
import type { RoundDeskPage } from "~/features/rounds/queries/round-desk.server";
import { INFLUENCE_LEVELS } from "~/features/vocabulary/domain/round-state";
import { useT } from "~/i18n/context";
import { HiddenField } from "~/ui/hidden-field";
import { DateField } from "~/ui/date-field";
import { Details } from "~/ui/details";
import { RadioGroup } from "~/ui/radio-group";
import { SelectField } from "~/ui/select-field";
import { TextAreaField } from "~/ui/text-area-field";
import { useFormState } from "./form-errors";
import type { Refusal } from "./form-errors";
import { MunicipalitiesField } from "./municipalities-field";
import { RoundName } from "./round-names";
import { SceneField } from "./scene-field";

type Fields = ReturnType<typeof useFormState>;
export interface SetUpFieldsProps {
  page: RoundDeskPage;
  refusal: Refusal;
}

/** A field of several lines, with its help where there is one. */
function useArea({ errorOf, valueOf }: Fields) {
  const t = useT();
  return (name: string, label: string, rows = 4, isOptional = false) => (
    <TextAreaField
      key={name}
      name={name}
      label={label}
      description={t.find(`roundSetUp.help_${name}`)}
      optionalText={isOptional ? t("site.optional") : undefined}
      defaultValue={valueOf(name)}
      error={errorOf(name)}
      rows={rows}
    />
  );
}

function QuestionFields({ page, refusal }: SetUpFieldsProps) {
  const t = useT();
  const fields = useFormState(refusal, page.form);
  const area = useArea(fields);
  const besides = ["titleEn", "officialTitle", "officialTitleEn", "scene"];
  return (
    <>
      <RoundName name="title" {...fields} />
      {area("question", t("rounds.field_question"), 3)}
      {area("summary", t("rounds.field_summary"), 5)}
      <Details
        summary={t("roundSetUp.moreNames")}
        open={besides.some((name) => fields.errorOf(name) !== undefined)}
      >
        <RoundName name="titleEn" {...fields} />
        <RoundName name="officialTitle" {...fields} />
        <RoundName name="officialTitleEn" {...fields} />
        <SceneField value={fields.valueOf("scene")} error={fields.errorOf("scene")} />
      </Details>
    </>
  );
}

function InfluenceFields({ page, refusal }: SetUpFieldsProps) {
  const t = useT();
  const fields = useFormState(refusal, page.form);
  const area = useArea(fields);
  return (
    <>
      <RadioGroup
        name="influenceLevel"
        label={t("rounds.field_influenceLevel")}
        defaultValue={fields.valueOf("influenceLevel")}
        error={fields.errorOf("influenceLevel")}
        options={INFLUENCE_LEVELS.map((value) => ({
          value,
          label: t(`terms.level_${value}`),
          description: t(`rounds.levelMeans_${value}`),
        }))}
      />
      {area("open", t("rounds.field_open"))}
      {area("fixed", t("rounds.field_fixed"))}
    </>
  );
}

function PeopleFields({ page, refusal }: SetUpFieldsProps) {
  const t = useT();
  const fields = useFormState(refusal, page.form);
  const area = useArea(fields);
  const body = (name: "deciderBodyId" | "answererBodyId") => (
    <SelectField
      name={name}
      label={t(`rounds.field_${name}`)}
      description={t(`roundSetUp.help_${name}`)}
      defaultValue={fields.valueOf(name)}
      error={fields.errorOf(name)}
      options={[
        { value: "", label: t("rounds.field_choose") },
        ...page.bodies.map(({ id, name: called }) => ({ value: id, label: called })),
      ]}
    />
  );
  return (
    <>
      {body("deciderBodyId")}
      {area("deciderNote", t("rounds.field_deciderNote"), 3, true)}
      {body("answererBodyId")}
      <RoundName name="listener" {...fields} />
      <RoundName name="listenerEn" {...fields} />
      {mayChangeScope(page.state) ? (
        <>
          <HiddenField name="forWhom" value="asked" />
          <MunicipalitiesField
            municipalities={page.municipalities}
            chosen={
              refusal
                ? (refusal.values["municipalities"] ?? [])
                : page.municipalities.flatMap(({ id, chosen }) => (chosen ? [id] : []))
            }
            error={fields.errorOf("municipalities")}
          />
        </>
      ) : null}
    </>
  );
}

function DateFields({ page, refusal }: SetUpFieldsProps) {
  const t = useT();
  const fields = useFormState(refusal, page.form);
  const area = useArea(fields);
  return (
    <>
      {(["closesOn", "replyDueOn", "framesFixedOn"] as const).map((name) => (
        <DateField
          key={name}
          name={name}
          label={t(`rounds.field_${name}`)}
          description={
            name === "framesFixedOn"
              ? t("rounds.field_framesFixedOnHelp")
              : t(`roundSetUp.help_${name}`)
          }
          optionalText={name === "replyDueOn" ? undefined : t("site.optional")}
          defaultValue={fields.valueOf(name)}
          error={fields.errorOf(name)}
        />
      ))}
      {area("framesFixedNote", t("rounds.field_framesFixedNote"), 3, true)}
    </>
  );
}

function PromiseFields({ page, refusal }: SetUpFieldsProps) {
  const t = useT();
  const area = useArea(useFormState(refusal, page.form));
  return (["space", "voice", "audience", "influence"] as const).map((name) =>
    area(name, t(`rounds.field_${name}`), 3),
  );
}

function PrincipleFields({ page, refusal }: SetUpFieldsProps) {
  const t = useT();
  const { errorOf } = useFormState(refusal);
  return page.principles.map(({ number, title, reason }) => {
    const name = `principle.${number}`;
    return (
      <TextAreaField
        key={number}
        name={name}
        label={t("rounds.field_principle", { number, title })}
        optionalText={t("site.optional")}
        defaultValue={refusal?.values[name]?.[0] ?? reason}
        error={errorOf(name)}
        rows={2}
      />
    );
  });
}

const FIELDS: Record<SetUpPart, (props: SetUpFieldsProps) => ReactNode> = {
  question: QuestionFields,
  influence: InfluenceFields,
  people: PeopleFields,
  dates: DateFields,
  promises: PromiseFields,
  principles: PrincipleFields,
};

/** The fields of one step of setting up a round. */
export function SetUpFields({ part, ...props }: SetUpFieldsProps & { part: SetUpPart }) {
  const Fields = FIELDS[part];
  return <Fields {...props} />;
}
