import { Fragment } from "react";
import type { DecisionDto } from "~/features/decisions/queries.server";
import { SourceList } from "~/features/region/ui/source-list";
import { useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { Written } from "~/i18n/written";
import { Badge } from "~/ui/badge";
import type { BadgeKind } from "~/ui/badge";
import { Table } from "~/ui/table";

const KINDS: Record<DecisionDto["state"], BadgeKind> = {
  scheduled: "wait",
  adopted: "good",
  adoptedWithPoints: "good",
  rejected: "stop",
  deferred: "wait",
  unknown: "neutral",
};

function When({ decision }: { decision: DecisionDto }) {
  const t = useT();
  return (
    <>
      {decision.decidedOn ? formatDate(t.language, decision.decidedOn) : t("decisions.dateUnknown")}
      {decision.decidedOnNote ? (
        <span className="quiet small">
          {" "}
          (<Localized text={decision.decidedOnNote} />)
        </span>
      ) : null}
      {decision.recordedOn ? (
        <span className="quiet small">
          {" "}
          {t("decisions.recordedOn", { date: formatDate(t.language, decision.recordedOn) })}
        </span>
      ) : null}
    </>
  );
}

/** A row per body: what it decided, when, and in which words; what is not known says so. */
export function DecisionTable(props: { caption: string; decisions: readonly DecisionDto[] }) {
  const t = useT();
  return (
    <Table
      caption={props.caption}
      columns={[
        { key: "body", label: t("decisions.columnBody") },
        { key: "state", label: t("decisions.columnState") },
        { key: "date", label: t("decisions.columnDate") },
        { key: "wording", label: t("decisions.columnWording") },
      ]}
      rows={props.decisions.map((decision) => ({
        key: decision.id,
        cells: [
          <Localized key="body" text={decision.body} />,
          <Badge key="state" kind={KINDS[decision.state]}>
            {decision.stage === "opinion"
              ? t("decisions.stage_opinion")
              : t(`decisions.state_${decision.state}`)}
          </Badge>,
          <When key="date" decision={decision} />,
          <Fragment key="wording">
            {decision.wording ? (
              <q>
                <Written>{decision.wording}</Written>
              </q>
            ) : (
              t("decisions.wordingUnknown")
            )}
            <SourceList sources={decision.sources} />
          </Fragment>,
        ],
      }))}
    />
  );
}
