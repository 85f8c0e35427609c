import { OUTBOX, OUTBOX_STATES } from "~/features/staff/domain/desk-lists";
import type { Outbox, OutboxMail } from "~/features/staff/queries/outbox.server";
import { ListTable } from "~/features/vocabulary/ui/list-table";
import { useT } from "~/i18n/context";
import { formatDateTime } from "~/i18n/format";
import { Badge } from "~/ui/badge";
import { Details } from "~/ui/details";
import { EmptyState } from "~/ui/empty-state";

/** A message folded to its subject; of one that is private its kind alone. */
function Message({ message: { what, text } }: { message: OutboxMail }) {
  if (text === null) return <>{what}</>;
  return (
    <Details summary={what}>
      <pre className="desk__mail">{text}</pre>
    </Details>
  );
}

/** The messages that did not leave. */
export function OutboxList({ list }: { list: Outbox }) {
  const t = useT();
  const { isReadable } = list;
  return (
    <ListTable
      list={OUTBOX}
      asked={list}
      path="/werkplek/post"
      caption={t("staff.post")}
      columns={[
        { key: "what", label: t(isReadable ? "staff.postSubject" : "staff.postKind") },
        { key: "to", label: t(isReadable ? "staff.postTo" : "staff.postDomain") },
        { key: "state", label: t("staff.columnState") },
        { key: "reason", label: t("staff.postReason") },
        { key: "created", label: t("staff.postTime"), sorted: true },
      ]}
      chips={{
        label: t("staff.columnState"),
        labels: Object.fromEntries(OUTBOX_STATES.map((state) => [state, t(`staff.post_${state}`)])),
      }}
      rows={() =>
        list.messages.map((message) => ({
          key: message.id,
          cells: [
            <Message key="what" message={message} />,
            message.to,
            <Badge key="state" kind={message.state === "failed" ? "stop" : "wait"}>
              {t(`staff.post_${message.state}`)}
            </Badge>,
            message.reason,
            formatDateTime(t.language, message.createdAt),
          ],
        }))
      }
      empty={<EmptyState title={t("staff.noPost")} level={2} />}
    />
  );
}
