import type { Role } from "~/features/participation/domain/roles";
import type { ProposalPage } from "~/features/proposals/queries/page.server";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import type { Translate } from "~/i18n/t";
import { Localized } from "~/i18n/localized";
import { DataList } from "~/ui/data-list";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";
import { RichText } from "./rich-text";

/** Whom it asks, in which round, and by when there is an answer. */
function Facts({ proposal, late }: { proposal: ProposalPage; late: boolean }) {
  const t = useT();
  const path = usePath();
  const { askedBody, round, replyDueAt, answers, saidAt } = proposal;
  const due = replyDueAt && answers.length === 0 ? formatDate(t.language, replyDueAt) : null;
  return (
    <DataList
      items={[
        {
          key: "round",
          term: t("proposals.inRound"),
          detail: (
            <TextLink href={path(`/rondes/${round.slug}`)}>
              <Localized text={round.title} />
            </TextLink>
          ),
        },
        ...(saidAt
          ? [
              {
                key: "saidAt",
                term: t("proposals.saidAt"),
                detail: (
                  <TextLink href={path(`/bijeenkomsten/${saidAt.slug}`)}>
                    <Localized text={saidAt.title} />
                  </TextLink>
                ),
              },
            ]
          : []),
        ...(askedBody
          ? [{ key: "asks", term: t("proposals.asks"), detail: <Localized text={askedBody} /> }]
          : []),
        ...(due && proposal.isListed
          ? [
              {
                key: "due",
                term: t("proposals.answerDue"),
                detail: late ? t("proposals.answerLate", { date: due }) : due,
              },
            ]
          : []),
      ]}
    />
  );
}

function byWhom(t: Translate, { saidAt, writers }: ProposalPage, role: Role): string {
  // Whoever erased what led to them stays as somebody who took part, without a group.
  if (writers === 0) return t("proposals.byParticipant");
  if (role === "other" && !saidAt) return t.count("proposals.byOther", writers);
  const who = t(`terms.role_${role}`);
  return saidAt
    ? t("proposals.saidAtSession", { role: who })
    : t.count("proposals.byTogether", writers, { role: who });
}

/** The words of a proposal, as they were written. */
export function ProposalArticle({ proposal, late }: { proposal: ProposalPage; late: boolean }) {
  const t = useT();
  const facts = [
    proposal.role && byWhom(t, proposal, proposal.role),
    proposal.municipality && t("proposals.aboutPlace", { municipality: proposal.municipality }),
    proposal.publishedOn &&
      t("proposals.onDate", { date: formatDate(t.language, proposal.publishedOn) }),
  ];
  return (
    <Stack>
      <p className="quiet">{facts.filter(Boolean).join(" · ")}</p>
      {proposal.language === t.language ? null : (
        <Text quiet small>
          {t("proposals.writtenInAnother")}
        </Text>
      )}
      <RichText nodes={proposal.body} language={proposal.language} />
      {proposal.covered ? (
        <Text quiet small>
          {t("proposals.coveredNote")}
        </Text>
      ) : null}
      <Facts proposal={proposal} late={late} />
    </Stack>
  );
}
