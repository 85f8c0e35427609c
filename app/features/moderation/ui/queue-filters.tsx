import { ROLES } from "~/features/participation/domain/roles";
import type { QueueChoices } from "~/features/moderation/queries/queue-choices.server";
import {
  FLAG_CHOICES,
  QUEUE_PARTS,
  queueQuery,
  VIEW_FILTERS,
  WHOSE,
} from "~/features/moderation/schema/queue-filter";
import type { QueueFilter } from "~/features/moderation/schema/queue-filter";
import { usePath, useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { Details } from "~/ui/details";
import { FormActions } from "~/ui/form-actions";
import { HiddenField } from "~/ui/hidden-field";
import { LinkSwitch } from "~/ui/link-switch";
import { SelectField } from "~/ui/select-field";
import { TextLink } from "~/ui/text-link";

export interface QueueFiltersProps {
  /** The Dutch path of the queue. */
  base: string;
  filter: QueueFilter;
  choices: QueueChoices;
}

function Rows({ base, filter, choices }: QueueFiltersProps) {
  const t = useT();
  const path = usePath();
  const to = (change: Partial<QueueFilter>) => {
    const query = queueQuery({ ...filter, ...change });
    return path(query === "" ? base : `${base}?${query}`);
  };
  const all = choices.kinds.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <LinkSwitch
        compact
        label={t("moderationBatch.kinds")}
        options={[
          {
            href: to({ kind: null, surveyId: null, questionKey: null }),
            label: t("moderation.filterAll"),
            count: all,
            current: filter.kind === null,
          },
          ...choices.kinds.map(({ kind, count }) => ({
            href: to({
              kind,
              ...(kind === "answer" ? {} : { surveyId: null, questionKey: null }),
            }),
            label: t(`moderation.subject_${kind}`),
            count,
            current: filter.kind === kind,
          })),
        ]}
      />
      <LinkSwitch
        compact
        label={t("moderationBatch.views")}
        options={choices.views.map(({ view, count }) => {
          const part = VIEW_FILTERS[view];
          return {
            href: to(part),
            label: t(`moderationBatch.view_${view}`),
            count,
            current:
              filter.flag === part.flag && filter.late === part.late && filter.whose === part.whose,
          };
        })}
      />
    </>
  );
}

/** What the queue is narrowed to: kinds and views as links with their counts, the rest in a form that leads to an address. */
export function QueueFilters(props: QueueFiltersProps) {
  const { base, filter, choices } = props;
  const t = useT();
  const path = usePath();
  const { kind, late, roundId, surveyId, questionKey, role, flag, whose } = filter;
  const select = { required: false, placeholder: t("moderationBatch.everything") };
  const questions = choices.surveys.find(({ id }) => id === surveyId)?.questions ?? [];
  const isOn = [roundId, surveyId, questionKey, role].some((value) => value !== null);
  const flagLabel = (choice: (typeof FLAG_CHOICES)[number]) =>
    choice === "none" || choice === "any"
      ? t(`moderationBatch.flag_${choice}`)
      : t(`moderation.finding_${choice}`);
  return (
    <div className="queue-filters">
      <div className="queue-filters__chips">
        <Rows {...props} />
      </div>
      <Details
        summary={t(isOn ? "moderationBatch.filtersOn" : "moderationBatch.filters")}
        open={isOn}
      >
        <form method="get" action={path(base)} className="filters" role="search">
          {kind ? <HiddenField name={QUEUE_PARTS.kind} value={kind} /> : null}
          {late ? <HiddenField name={QUEUE_PARTS.late} value="ja" /> : null}
          <SelectField
            {...select}
            name={QUEUE_PARTS.roundId}
            label={t("moderationBatch.round")}
            options={choices.rounds.map(({ id, title }) => ({ value: id, label: title }))}
            defaultValue={roundId ?? ""}
          />
          {choices.surveys.length > 0 ? (
            <SelectField
              {...select}
              name={QUEUE_PARTS.surveyId}
              label={t("moderationBatch.survey")}
              options={choices.surveys.map(({ id, title }) => ({ value: id, label: title }))}
              defaultValue={surveyId ?? ""}
            />
          ) : null}
          {questions.length > 0 ? (
            <SelectField
              {...select}
              name={QUEUE_PARTS.questionKey}
              label={t("moderationBatch.question")}
              options={questions.map(({ key, label }) => ({ value: key, label }))}
              defaultValue={questionKey ?? ""}
            />
          ) : null}
          <SelectField
            {...select}
            name={QUEUE_PARTS.role}
            label={t("moderationBatch.role")}
            options={ROLES.map((one) => ({ value: one, label: t(`terms.role_${one}`) }))}
            defaultValue={role ?? ""}
          />
          <SelectField
            {...select}
            name={QUEUE_PARTS.flag}
            label={t("moderationBatch.flag")}
            options={FLAG_CHOICES.map((one) => ({ value: one, label: flagLabel(one) }))}
            defaultValue={flag ?? ""}
          />
          <SelectField
            {...select}
            name={QUEUE_PARTS.whose}
            label={t("moderationBatch.whose")}
            options={WHOSE.map((one) => ({
              value: one,
              label: t(`moderationBatch.whose_${one}`),
            }))}
            defaultValue={whose ?? ""}
          />
          <FormActions>
            <Button kind="secondary">{t("moderationBatch.show")}</Button>
            <TextLink href={path(base)}>{t("moderationBatch.clear")}</TextLink>
          </FormActions>
        </form>
      </Details>
    </div>
  );
}
