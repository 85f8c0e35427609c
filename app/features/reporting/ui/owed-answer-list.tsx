import { replyAddress } from "~/features/reporting/domain/reply-address";
import { ANSWER_TERMS, OWED_ANSWERS } from "~/features/reporting/domain/desk-lists";
import type { OwedAnswer, OwedAnswers } from "~/features/reporting/queries/owed-answers.server";
import { ListTable } from "~/features/vocabulary/ui/list-table";
import { useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { Badge } from "~/ui/badge";
import type { BadgeKind } from "~/ui/badge";
import { Cluster } from "~/ui/cluster";
import { EmptyState } from "~/ui/empty-state";
import { Text } from "~/ui/text";

const BADGES: Record<OwedAnswer["status"]["status"], BadgeKind> = {
  due: "info",
  overdue: "stop",
  undated: "neutral",
  replied: "good",
};

interface OwedAnswerListProps {
  list: OwedAnswers;
  /** Of the own body, to answer; or of all bodies, to follow. */
  desk: "answer" | "follow";
}

function StatusCell({ answer }: { answer: OwedAnswer }) {
  const t = useT();
  return (
    <Cluster>
      <Badge kind={BADGES[answer.status.status]}>
        {t(`reportingDesk.status_${answer.status.status}`)}
      </Badge>
      {answer.extended ? <Badge kind="wait">{t("reportingDesk.extended")}</Badge> : null}
    </Cluster>
  );
}

/** What waits for an answer, to sort, to filter and to search. */
export function OwedAnswerList({ list, desk }: OwedAnswerListProps) {
  const t = useT();
  const follows = desk === "follow";
  const hrefOf = (answer: OwedAnswer) => (follows ? answer.path : replyAddress(answer));
  const bodyColumn = follows ? [{ key: "body", label: t("reportingDesk.columnBody") }] : [];
  const bodyFilter = follows
    ? [{ name: "lichaam", label: t("reportingDesk.columnBody"), options: list.bodies }]
    : [];
  return (
    <ListTable
      list={OWED_ANSWERS}
      asked={list}
      path={follows ? "/werkplek/antwoorden/alle" : "/werkplek/antwoorden"}
      caption={t("reportingDesk.owedCaption")}
      columns={[
        { key: "title", label: t("reportingDesk.columnSubject"), sorted: true },
        { key: "kind", label: t("reportingDesk.columnKind") },
        ...bodyColumn,
        { key: "round", label: t("reportingDesk.columnRound"), sorted: true },
        { key: "state", label: t("reportingDesk.columnStatus") },
        { key: "due", label: t("reportingDesk.columnDue"), sorted: true },
      ]}
      chips={{
        label: t("reportingDesk.columnStatus"),
        labels: Object.fromEntries(
          ANSWER_TERMS.map((term) => [term, t(`reportingDesk.term_${term}`)]),
        ),
      }}
      filters={[
        ...bodyFilter,
        {
          name: "soort",
          label: t("reportingDesk.columnKind"),
          options: OWED_ANSWERS.filters.soort.map((kind) => ({
            value: kind,
            label: t(`reportingDesk.kind_${kind}`),
          })),
        },
        { name: "ronde", label: t("reportingDesk.columnRound"), options: list.rounds },
      ]}
      rows={(open) =>
        list.answers.map((answer) => ({
          key: `${answer.kind}:${answer.id}`,
          cells: [
            <a key="title" href={open(hrefOf(answer))}>
              <Localized text={answer.title} />
            </a>,
            t(`reportingDesk.kind_${answer.kind}`),
            ...(follows ? [answer.body] : []),
            answer.round,
            <StatusCell key="state" answer={answer} />,
            answer.dueAt === null ? "" : formatDate(t.language, answer.dueAt),
          ],
        }))
      }
      empty={
        <EmptyState title={t("reportingDesk.repliesNone")} level={2}>
          <Text>{t("reportingDesk.repliesNoneText")}</Text>
        </EmptyState>
      }
    />
  );
}
