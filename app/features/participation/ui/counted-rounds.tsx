import { COUNTED_ROUNDS } from "~/features/participation/domain/counted-rounds";
import type { CountedRounds } from "~/features/participation/queries/count-desk.server";
import { ListTable } from "~/features/vocabulary/ui/list-table";
import { useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { EmptyState } from "~/ui/empty-state";

/** The rounds whose counts can be entered, to sort and to search. */
export function CountedRoundList({ list }: { list: CountedRounds }) {
  const t = useT();
  return (
    <ListTable
      list={COUNTED_ROUNDS}
      asked={list}
      path="/werkplek/tellingen"
      caption={t("figuresDesk.countsRounds")}
      columns={[
        { key: "title", label: t("figuresDesk.countsColumnRound"), sorted: true },
        { key: "activities", label: t("figuresDesk.countsColumnActivities"), numeric: true },
        { key: "counts", label: t("figuresDesk.countsColumnCounts"), numeric: true },
        { key: "opened", label: t("figuresDesk.countsColumnOpened"), sorted: true },
      ]}
      rows={(open) =>
        list.rounds.map(({ slug, title, activities, counts, opensAt }) => ({
          key: slug,
          cells: [
            <a key="title" lang="nl" href={open(`/werkplek/tellingen/${slug}`)}>
              {title}
            </a>,
            activities,
            counts,
            opensAt && formatDate(t.language, opensAt),
          ],
        }))
      }
      empty={<EmptyState title={t("figuresDesk.countsRoundsNone")} level={2} />}
    />
  );
}
