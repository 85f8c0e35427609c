import { ACTORS_WITHOUT_ACCOUNT, LOG } from "~/features/staff/domain/desk-lists";
import type { LogList } from "~/features/staff/queries/audit-log.server";
import { ListTable } from "~/features/vocabulary/ui/list-table";
import { useT } from "~/i18n/context";
import { formatDateTime } from "~/i18n/format";
import { Alert } from "~/ui/alert";
import { EmptyState } from "~/ui/empty-state";

/** Whether every line still fits the one before it. */
export function ChainNotice(props: {
  chain: { ok: true; entries: number } | { ok: false; sequence: number };
}) {
  const t = useT();
  return props.chain.ok ? (
    <Alert kind="ok" role="status" title={t("staff.chainWhole")}>
      {t.count("staff.chainEntries", props.chain.entries)}
    </Alert>
  ) : (
    <Alert kind="error" role="alert" title={t("staff.chainBroken")}>
      {t("staff.chainBrokenAt", { sequence: props.chain.sequence })}
    </Alert>
  );
}

/** The lines of the log: when, who, what, and to what; to filter and to search by the id of a thing. */
export function LogTable({ list }: { list: LogList }) {
  const t = useT();
  // What is done with papers is said where papers are.
  const named = (prefix: "action" | "actor", word: string) =>
    t.find(`staff.${prefix}_${word}`) ?? t.find(`documents.${prefix}_${word}`) ?? word;
  return (
    <ListTable
      list={LOG}
      asked={list}
      path="/werkplek/logboek"
      caption={t("staff.logCaption")}
      columns={[
        { key: "sequence", label: t("staff.columnNumber"), numeric: true, sorted: true },
        { key: "at", label: t("staff.columnWhen") },
        { key: "who", label: t("staff.columnWho") },
        { key: "what", label: t("staff.columnWhat") },
        { key: "subject", label: t("staff.columnSubject") },
        { key: "details", label: t("staff.columnDetails") },
      ]}
      filters={[
        {
          name: "wie",
          label: t("staff.columnWho"),
          options: [
            ...list.staff,
            ...ACTORS_WITHOUT_ACCOUNT.map((kind) => ({ value: kind, label: named("actor", kind) })),
          ],
        },
        {
          name: "handeling",
          label: t("staff.columnWhat"),
          options: list.actions.map((action) => ({
            value: action,
            label: named("action", action),
          })),
        },
        {
          name: "soort",
          label: t("staff.columnSubject"),
          options: list.kinds.map((kind) => ({ value: kind, label: kind })),
        },
      ]}
      rows={() =>
        list.entries.map((entry) => ({
          key: String(entry.sequence),
          cells: [
            entry.sequence,
            formatDateTime(t.language, entry.at),
            entry.actorName ?? named("actor", entry.actorKind),
            named("action", entry.action),
            <code key="subject" className="desk__link" translate="no">
              {entry.subjectKind} {entry.subjectId}
            </code>,
            <span key="details" className="desk__detail">
              {entry.details.map(({ name, value }) => `${name}: ${value}`).join(", ")}
            </span>,
          ],
        }))
      }
      empty={<EmptyState title={t("staff.logEmpty")} level={2} />}
    />
  );
}
