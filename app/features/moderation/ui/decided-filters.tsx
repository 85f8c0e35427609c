import { REVIEWED_KINDS } from "~/features/moderation/domain/moderation-case";
import { OUTCOME_KINDS } from "~/features/moderation/domain/outcome";
import type { DecidedList } from "~/features/moderation/queries/decided-list.server";
import type { DecidedFilter } from "~/features/moderation/schema";
import { useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";

export interface DecidedFiltersProps {
  action: string;
  filter: DecidedFilter;
  choices: Pick<DecidedList, "rounds" | "moderators" | "readsWords">;
}

/** Words, kind, outcome, round and who decided, in one form that leads to an address. */
export function DecidedFilters({ action, filter, choices }: DecidedFiltersProps) {
  const t = useT();
  const select = { required: false, placeholder: t("moderationDesk.decidedAll") };
  return (
    <form method="get" action={action} className="filters" role="search">
      {choices.readsWords ? (
        <TextField
          name="zoek"
          type="search"
          label={t("moderationDesk.decidedWords")}
          defaultValue={filter.words}
        />
      ) : null}
      <SelectField
        {...select}
        name="soort"
        label={t("moderationDesk.decidedKind")}
        options={REVIEWED_KINDS.map((kind) => ({
          value: kind,
          label: t(`moderation.subject_${kind}`),
        }))}
        defaultValue={filter.kind ?? ""}
      />
      <SelectField
        {...select}
        name="uitkomst"
        label={t("moderationDesk.decidedOutcome")}
        options={OUTCOME_KINDS.map((outcome) => ({
          value: outcome,
          label: t(`moderation.decided_${outcome}`),
        }))}
        defaultValue={filter.outcome ?? ""}
      />
      <SelectField
        {...select}
        name="ronde"
        label={t("moderationDesk.decidedRound")}
        options={choices.rounds.map(({ id, title }) => ({ value: id, label: title }))}
        defaultValue={filter.roundId ?? ""}
      />
      <SelectField
        {...select}
        name="door"
        label={t("moderationDesk.decidedByWhom")}
        options={choices.moderators.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={filter.by ?? ""}
      />
      <FormActions>
        <Button kind="secondary">{t("moderationDesk.decidedShow")}</Button>
      </FormActions>
    </form>
  );
}
