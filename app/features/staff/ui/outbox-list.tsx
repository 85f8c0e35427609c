import type {
  OutboxMail,
  OutboxCounts,
  RejectedMail,
} from "~/features/staff/queries/outbox.server";
import { useT } from "~/i18n/context";
import { formatDateTime } from "~/i18n/format";
import { BigNumber } from "~/ui/big-number";
import { Columns } from "~/ui/columns";
import { Details } from "~/ui/details";
import { EmptyState } from "~/ui/empty-state";
import { PlainList } from "~/ui/plain-list";
import { Table } from "~/ui/table";

/** How much waits, left and failed. */
export function OutboxCountsRow({ counts }: { counts: OutboxCounts }) {
  const t = useT();
  return (
    <Columns shape="three">
      {(["waiting", "sent", "failed"] as const).map((state) => (
        <BigNumber key={state} value={counts[state]} unit={t(`staff.post_${state}`)} />
      ))}
    </Columns>
  );
}

/** What did not get away, with what the mail server said; whose it was stays private. */
export function RejectedMessages({ rejected }: { rejected: readonly RejectedMail[] }) {
  const t = useT();
  if (rejected.length === 0) return null;
  return (
    <Table
      caption={t("staff.postRejected")}
      columns={[
        { key: "time", label: t("staff.postRejectedTime") },
        { key: "kind", label: t("staff.postRejectedKind") },
        { key: "domain", label: t("staff.postRejectedDomain") },
        { key: "reason", label: t("staff.postRejectedReason") },
      ]}
      rows={rejected.map(({ id, kind, domain, reason, createdAt }) => ({
        key: id,
        cells: [formatDateTime(t.language, createdAt), kind, domain, reason],
      }))}
    />
  );
}

/** The messages in the outbox, each folded to its subject. */
export function OutboxList({ messages }: { messages: readonly OutboxMail[] }) {
  const t = useT();
  if (messages.length === 0) return <EmptyState title={t("staff.noPost")} level={2} />;
  return (
    <PlainList
      ruled
      items={messages.map((message) => ({
        key: message.id,
        content: (
          <Details
            summary={t("staff.postLine", {
              subject: message.subject,
              recipient: message.recipient,
              time: formatDateTime(t.language, message.createdAt),
            })}
          >
            <pre className="desk__mail">{message.text}</pre>
          </Details>
        ),
      }))}
    />
  );
}
