import type { ItemHistory } from "~/features/desk/queries/item-history.server";
import {
  changedFields,
  isReadable,
  STORED_VALUES,
} from "~/features/vocabulary/domain/concurrent-edit";
import type { ChangedField, FieldValues } from "~/features/vocabulary/domain/concurrent-edit";
import { readStoredValues } from "~/features/vocabulary/schema";
import { useT } from "~/i18n/context";
import { formatDateTime } from "~/i18n/format";
import { Alert } from "~/ui/alert";
import { DataList } from "~/ui/data-list";
import { useFieldNames } from "~/ui/field-names";
import { Text } from "~/ui/text";

export interface ChangedMeanwhileProps {
  /** What was sent, with what was stored when the form was shown. */
  typed: Readonly<Record<string, readonly string[] | undefined>>;
  /** What is stored now. */
  stored: FieldValues;
  history: ItemHistory | null;
}

function useChange(changed: ChangedField): string {
  const { before, after, typed } = changed;
  const t = useT();
  const read = (value: string) => (value === "" ? t("changed.empty") : `“${value}”`);
  if (!isReadable(changed)) return t("changed.otherChoice");
  const change = t("changed.fromTo", { before: read(before), after: read(after) });
  return typed === null ? change : `${change} ${t("changed.yours", { typed: read(typed) })}`;
}

function Change({ change }: { change: ChangedField }) {
  return <>{useChange(change)}</>;
}

/** Says that somebody else changed the same meanwhile: who, when and which fields. What was typed stays in the form below. */
export function ChangedMeanwhile({ typed, stored, history }: ChangedMeanwhileProps) {
  const t = useT();
  const nameOf = useFieldNames();
  const before = readStoredValues(typed[STORED_VALUES]?.[0]);
  const changes = changedFields(before, stored, typed);
  const [last] = history?.lines ?? [];
  const who = last?.actorName ?? t("log.colleague");
  return (
    <Alert kind="warning" role="alert" title={t("changed.title")}>
      {last === undefined ? null : (
        <Text>{t("changed.by", { who, when: formatDateTime(t.language, last.at) })}</Text>
      )}
      {changes.length === 0 ? null : (
        <DataList
          items={changes.map((change) => ({
            key: change.field,
            term: nameOf(change.field) ?? t("changed.other"),
            detail: <Change change={change} />,
          }))}
        />
      )}
      <Text>{t("changed.next")}</Text>
    </Alert>
  );
}
