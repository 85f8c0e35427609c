import { ACTORS_WITHOUT_ACCOUNT, LOG } from "~/features/desk/domain/log-list";
import { LOGGED_ACTIONS, isLoggedKind } from "~/features/desk/domain/logged-actions";
import type { LogList } from "~/features/desk/queries/log.server";
import { LogDetails } from "~/features/desk/ui/log-details";
import { LogSentence } from "~/features/desk/ui/log-sentence";
import { ListTable } from "~/features/vocabulary/ui/list-table";
import { useT } from "~/i18n/context";
import { compareTexts } from "~/i18n/format";
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

/** The lines of the log as sentences: when, what happened, and what was said of it. */
export function LogTable({ list }: { list: LogList }) {
  const t = useT();
  const kinds = Object.keys(LOGGED_ACTIONS).filter(isLoggedKind);
  const byLabel = (one: { label: string }, other: { label: string }) =>
    compareTexts(t.language, one.label, other.label);
  return (
    <ListTable
      list={LOG}
      asked={list}
      path="/werkplek/logboek"
      caption={t("staff.logCaption")}
      columns={[
        { key: "sequence", label: t("staff.columnNumber"), numeric: true, sorted: true },
        { key: "at", label: t("staff.columnWhen") },
        { key: "what", label: t("log.what") },
        { key: "details", label: t("staff.columnDetails") },
      ]}
      filters={[
        {
          name: "wie",
          label: t("log.who"),
          options: [
            ...list.staff,
            {
              label: t("log.nobody"),
              options: ACTORS_WITHOUT_ACCOUNT.map((kind) => ({
                value: kind,
                label: t(`log.${kind}`),
              })),
            },
          ],
        },
        {
          name: "ronde",
          label: t("log.round"),
          options: list.rounds.map(({ value, title }) => ({ value, label: title.text })),
        },
        {
          name: "soort",
          label: t("log.kind"),
          options: kinds.map((kind) => ({ value: kind, label: t(`log.a_${kind}`) })).sort(byLabel),
        },
        {
          name: "handeling",
          label: t("log.action"),
          options: kinds
            .map((kind) => ({
              label: t(`log.a_${kind}`),
              options: LOGGED_ACTIONS[kind].map((action) => ({
                value: action,
                label: t(`logEvents.${action}`, { subject: t(`log.a_${kind}`) }),
              })),
            }))
            .sort(byLabel),
        },
        { name: "van", label: t("log.from") },
        { name: "tot", label: t("log.until") },
      ]}
      rows={() =>
        list.lines.map((line) => ({
          key: String(line.sequence),
          cells: [
            line.sequence,
            formatDateTime(t.language, line.at),
            <LogSentence key="what" line={line} />,
            <div key="details" className="desk__detail">
              <LogDetails details={line.details} />
            </div>,
          ],
        }))
      }
      empty={<EmptyState title={t("staff.logEmpty")} level={2} />}
    />
  );
}
