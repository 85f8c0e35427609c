import type { LogEntry } from "~/features/staff/queries/audit-log.server";
import { useT } from "~/i18n/context";
import { formatDateTime } from "~/i18n/format";
import { Alert } from "~/ui/alert";
import { Table } from "~/ui/table";

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

function Actor({ entry }: { entry: LogEntry }) {
  const t = useT();
  return <>{entry.actorName ?? t.find(`staff.actor_${entry.actorKind}`) ?? entry.actorKind}</>;
}

/** The lines of the log: when, who, what, and to what. */
export function LogTable({ entries }: { entries: readonly LogEntry[] }) {
  const t = useT();
  return (
    <Table
      caption={t("staff.logCaption")}
      columns={[
        { key: "sequence", label: t("staff.columnNumber") },
        { key: "at", label: t("staff.columnWhen") },
        { key: "who", label: t("staff.columnWho") },
        { key: "what", label: t("staff.columnWhat") },
        { key: "subject", label: t("staff.columnSubject") },
        { key: "details", label: t("staff.columnDetails") },
      ]}
      rows={entries.map((entry) => ({
        key: String(entry.sequence),
        cells: [
          entry.sequence,
          formatDateTime(t.language, entry.at),
          <Actor key="who" entry={entry} />,
          t.find(`staff.action_${entry.action}`) ??
            // What is done with papers is said where papers are.
            t.find(`documents.action_${entry.action}`) ??
            entry.action,
          <code key="subject" className="desk__link" translate="no">
            {entry.subjectKind} {entry.subjectId}
          </code>,
          entry.details.map(({ name, value }) => `${name}: ${value}`).join(", "),
        ],
      }))}
    />
  );
}
