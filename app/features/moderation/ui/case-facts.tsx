import type { CasePage } from "~/features/moderation/queries/case-page.server";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { Alert } from "~/ui/alert";
import { Cluster } from "~/ui/cluster";
import { DataList } from "~/ui/data-list";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";
import { CaseAge } from "./case-age";

function explanationOf(outcome: NonNullable<CasePage["proposedRefusal"]>): string | null {
  return "explanation" in outcome ? outcome.explanation : null;
}

/** What came before: an appeal, a first refusal, reports of readers. */
function Before({ page }: { page: CasePage }) {
  const t = useT();
  const { appeal, proposedRefusal, reports } = page;
  return (
    <>
      {appeal ? (
        <Section title={t("moderation.caseAppeal")}>
          <Text>{appeal.text}</Text>
          <Text quiet>
            {t("moderation.caseAppealOf")}: {t(`moderation.outcome_${appeal.outcome.kind}`)}
            {explanationOf(appeal.outcome) ? ` – ${explanationOf(appeal.outcome)}` : null}
          </Text>
        </Section>
      ) : null}
      {proposedRefusal ? (
        <Alert kind="warning" title={t("moderation.caseFirstDecision")}>
          <Text>
            {t(`moderation.outcome_${proposedRefusal.kind}`)}
            {explanationOf(proposedRefusal) ? `: ${explanationOf(proposedRefusal)}` : null}
          </Text>
        </Alert>
      ) : null}
      {reports.length > 0 ? (
        <Section title={t("moderation.caseReports")}>
          <ul>
            {reports.map(({ reason, count }) => (
              <li key={reason}>
                {t.count("moderation.caseReportCount", count, {
                  reason: t.find(`moderation.reportReason_${reason}`) ?? reason,
                })}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

/** When it was sent and promised, by whom in which role, and what came before. */
export function CaseFacts({ page }: { page: CasePage }) {
  const t = useT();
  const path = usePath();
  const role = page.authorRole && t.find(`terms.role_${page.authorRole}`);
  return (
    <>
      {page.status ? (
        <Cluster>
          <CaseAge {...page.status} />
        </Cluster>
      ) : null}
      <DataList
        items={[
          {
            key: "sent",
            term: t("moderation.caseSent"),
            detail: formatDate(t.language, page.openedAt),
          },
          {
            key: "due",
            term: t("moderation.caseDue"),
            detail: formatDate(t.language, page.dueAt),
          },
          ...(role ? [{ key: "by", term: t("moderation.caseBy"), detail: role }] : []),
          ...(page.round
            ? [
                {
                  key: "round",
                  term: t("proposals.inRound"),
                  detail: (
                    <TextLink href={path("/rondes")}>
                      <Localized text={page.round.title} />
                    </TextLink>
                  ),
                },
              ]
            : []),
        ]}
      />
      <Before page={page} />
    </>
  );
}
