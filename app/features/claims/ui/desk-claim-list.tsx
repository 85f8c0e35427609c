import { CLAIM_STATES } from "~/features/claims/domain/claim";
import { CLAIM_WORK, DESK_CLAIMS } from "~/features/claims/domain/desk-list";
import type { DeskClaims } from "~/features/claims/queries/desk-list.server";
import { ListTable } from "~/features/vocabulary/ui/list-table";
import { useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Badge } from "~/ui/badge";
import { EmptyState } from "~/ui/empty-state";
import { Text } from "~/ui/text";

/** The claims of a desk, to sort, to filter and to search. */
export function DeskClaimList({ list }: { list: DeskClaims }) {
  const t = useT();
  return (
    <ListTable
      list={DESK_CLAIMS}
      asked={list}
      path="/werkplek/beweringen"
      caption={t("claims.deskCaption")}
      columns={[
        { key: "text", label: t("claims.columnClaim"), sorted: true },
        { key: "state", label: t("claims.columnState") },
        { key: "challenges", label: t("claims.columnChallenges"), numeric: true },
        { key: "round", label: t("claims.columnRound"), sorted: true },
        { key: "sent", label: t("claims.columnSent"), sorted: true },
      ]}
      chips={{
        label: t("claims.columnWork"),
        labels: Object.fromEntries(CLAIM_WORK.map((work) => [work, t(`claims.work_${work}`)])),
      }}
      filters={[
        {
          name: "oordeel",
          label: t("claims.columnState"),
          options: CLAIM_STATES.map((state) => ({
            value: state,
            label: t(`claims.state_${state}`),
          })),
        },
        { name: "ronde", label: t("claims.columnRound"), options: list.rounds },
      ]}
      rows={(open) =>
        list.claims.map((claim) => ({
          key: claim.slug,
          cells: [
            <a key="text" lang="nl" href={open(`/werkplek/beweringen/${claim.slug}`)}>
              {claim.text}
            </a>,
            <Badge key="state" kind={claim.waiting ? "wait" : "neutral"}>
              {t(claim.waiting ? "claims.deskWaiting" : `claims.state_${claim.state}`)}
            </Badge>,
            claim.openChallenges,
            claim.round,
            formatDate(t.language, claim.sentAt),
          ],
        }))
      }
      empty={
        <EmptyState title={t("claims.deskNone")} level={2}>
          <Text>{t("claims.deskNoneText")}</Text>
        </EmptyState>
      }
    />
  );
}
