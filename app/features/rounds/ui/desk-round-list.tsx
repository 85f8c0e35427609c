import { DESK_ROUNDS } from "~/features/rounds/domain/desk-list";
import type { DeskRounds } from "~/features/rounds/queries/desk-list.server";
import { ROUND_STATES } from "~/features/vocabulary/domain/round-state";
import { ListTable } from "~/features/vocabulary/ui/list-table";
import { useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Text } from "~/ui/text";
import { RoundStateBadge } from "./round-state-badge";

/** The rounds of a desk, to sort and to search. */
export function DeskRoundList({ list }: { list: DeskRounds }) {
  const t = useT();
  const day = (moment: Date | null) => (moment === null ? "" : formatDate(t.language, moment));
  return (
    <ListTable
      list={DESK_ROUNDS}
      asked={list}
      path="/werkplek/rondes"
      caption={t("rounds.deskTitle")}
      columns={[
        { key: "title", label: t("rounds.deskColumnRound"), sorted: true },
        { key: "state", label: t("rounds.deskColumnState") },
        { key: "closes", label: t("rounds.deskColumnCloses"), sorted: true },
        { key: "reply", label: t("rounds.deskColumnReply"), sorted: true },
        { key: "created", label: t("rounds.deskColumnCreated"), sorted: true },
      ]}
      chips={{
        label: t("rounds.deskColumnState"),
        labels: Object.fromEntries(
          ROUND_STATES.map((state) => [state, t(`terms.roundState_${state}`)]),
        ),
      }}
      rows={(open) =>
        list.rounds.map((round) => ({
          key: round.slug,
          cells: [
            <span key="title">
              <a href={open(`/werkplek/rondes/${round.slug}`)}>{round.title}</a>
              {round.example ? <span className="quiet small"> {t("home.example")}</span> : null}
            </span>,
            <RoundStateBadge key="state" state={round.state} />,
            day(round.closesAt),
            day(round.replyDueAt),
            day(round.createdAt),
          ],
        }))
      }
      empty={<Text>{t("rounds.deskNone")}</Text>}
    />
  );
}
