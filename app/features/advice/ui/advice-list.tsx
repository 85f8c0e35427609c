import type { ReactNode } from "react";
import {
  ADVICE_LIST_STATUSES,
  RECEIVED_ADVICE,
  WRITTEN_ADVICE,
} from "~/features/advice/domain/desk-lists";
import { isPublicAdvice } from "~/features/advice/domain/public-advice";
import type { DeskAdvice, DeskAdviceList } from "~/features/advice/queries/desk-lists.server";
import { ListTable } from "~/features/vocabulary/ui/list-table";
import { useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Badge } from "~/ui/badge";
import { Cluster } from "~/ui/cluster";
import { AdviceStatus } from "./advice-status";

interface AdviceListProps {
  list: DeskAdviceList;
  /** Whose desk it is: of the council that writes, or of the body that answers. */
  desk: "write" | "react";
  empty: ReactNode;
}

function StatusCell({ advice }: { advice: DeskAdvice }) {
  const t = useT();
  if (!isPublicAdvice(advice)) return <Badge kind="neutral">{t("adviceDesk.stateDraft")}</Badge>;
  return (
    <Cluster>
      <Badge kind="info">{t(`advice.state_${advice.state}`)}</Badge>
      <AdviceStatus status={advice.status} />
    </Cluster>
  );
}

/** Advice at a desk, to sort, to filter and to search: where it stands, and how many points wait. */
export function AdviceList({ list, desk, empty }: AdviceListProps) {
  const t = useT();
  const path = desk === "write" ? "/werkplek/adviezen" : "/werkplek/reacties";
  const other = t(desk === "write" ? "adviceDesk.columnTo" : "adviceDesk.columnFrom");
  const day = (on: string | null) => (on === null ? "" : formatDate(t.language, on));
  return (
    <ListTable
      list={desk === "write" ? WRITTEN_ADVICE : RECEIVED_ADVICE}
      asked={list}
      path={path}
      caption={t("adviceDesk.caption")}
      columns={[
        { key: "title", label: t("adviceDesk.columnAdvice"), sorted: true },
        { key: "other", label: other, sorted: true },
        { key: "state", label: t("adviceDesk.columnState") },
        { key: "points", label: t("adviceDesk.columnPoints") },
        { key: "due", label: t("adviceDesk.columnDue"), sorted: true },
        { key: "dated", label: t("adviceDesk.columnDated"), sorted: true },
      ]}
      chips={{
        label: t("adviceDesk.columnState"),
        labels: Object.fromEntries(
          ADVICE_LIST_STATUSES.map((status) => [status, t(`adviceDesk.status_${status}`)]),
        ),
      }}
      filters={[{ name: "wie", label: other, options: list.others }]}
      rows={(open) =>
        list.advice.map((advice) => ({
          key: advice.slug,
          cells: [
            <a key="title" lang="nl" href={open(`${path}/${advice.slug}`)}>
              {advice.title}
            </a>,
            advice.other,
            <StatusCell key="state" advice={advice} />,
            t("adviceDesk.pointsOpen", { open: advice.open.length, points: advice.points }),
            day(advice.dueOn),
            day(advice.dated),
          ],
        }))
      }
      empty={empty}
    />
  );
}
