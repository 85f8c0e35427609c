import { DESK_PROPOSALS, PROPOSAL_LIST_STATUSES } from "~/features/proposals/domain/desk-list";
import type { ProposalListStatus } from "~/features/proposals/domain/desk-list";
import type { DeskProposals } from "~/features/proposals/queries/desk-list.server";
import { ListTable } from "~/features/vocabulary/ui/list-table";
import { useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { languageMark } from "~/i18n/language";
import { Badge } from "~/ui/badge";
import type { BadgeKind } from "~/ui/badge";
import { EmptyState } from "~/ui/empty-state";
import { Text } from "~/ui/text";

const LOOKS: Record<ProposalListStatus, BadgeKind> = {
  overdue: "stop",
  due: "wait",
  answered: "good",
};

/** The proposals of a desk, to sort, to filter and to search: which answers are late, and whose they are. */
export function DeskProposalList({ list }: { list: DeskProposals }) {
  const t = useT();
  const day = (moment: Date | null) => (moment === null ? "" : formatDate(t.language, moment));
  return (
    <ListTable
      list={DESK_PROPOSALS}
      asked={list}
      path="/werkplek/voorstellen"
      caption={t("proposals.deskTitle")}
      columns={[
        { key: "title", label: t("proposals.columnProposal"), sorted: true },
        { key: "round", label: t("proposals.columnRound"), sorted: true },
        { key: "body", label: t("proposals.columnBody") },
        { key: "state", label: t("proposals.columnAnswer") },
        { key: "support", label: t("proposals.columnSupport"), numeric: true, sorted: true },
        { key: "published", label: t("proposals.columnPublished"), sorted: true },
        { key: "due", label: t("proposals.columnDue"), sorted: true },
      ]}
      chips={{
        label: t("proposals.columnAnswer"),
        labels: Object.fromEntries(
          PROPOSAL_LIST_STATUSES.map((one) => [one, t(`proposals.deskStatus_${one}`)]),
        ),
      }}
      filters={[
        { name: "lichaam", label: t("proposals.columnBody"), options: list.bodies },
        { name: "gemeente", label: t("proposals.columnPlace"), options: list.municipalities },
        { name: "ronde", label: t("proposals.columnRound"), options: list.rounds },
      ]}
      rows={(open) =>
        list.proposals.map((proposal) => ({
          key: proposal.id,
          cells: [
            <a
              key="title"
              {...languageMark(proposal.language, t.language)}
              href={open(`/voorstellen/${proposal.id}`)}
            >
              {proposal.title}
            </a>,
            proposal.round,
            proposal.body,
            <Badge key="state" kind={LOOKS[proposal.status]}>
              {t(`proposals.deskStatus_${proposal.status}`)}
            </Badge>,
            proposal.support,
            day(proposal.publishedAt),
            day(proposal.dueAt),
          ],
        }))
      }
      empty={
        <EmptyState title={t("proposals.deskNone")} level={2}>
          <Text>{t("proposals.deskNoneText")}</Text>
        </EmptyState>
      }
    />
  );
}
