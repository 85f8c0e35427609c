import { OWN_LISTS } from "~/features/own/domain/own-lists";
import type { MyInput } from "~/features/own/queries/my-input.server";
import type { MyProposal } from "~/features/proposals/queries/own-proposals.server";
import type { ProposalState } from "~/features/proposals/domain/proposal";
import { OutcomeBadge } from "~/features/vocabulary/ui/outcome-badge";
import { PageLinks } from "~/features/vocabulary/ui/page-links";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import type { Translate } from "~/i18n/t";
import type { BadgeKind } from "~/ui/badge";
import { Badge } from "~/ui/badge";
import { ListEntry } from "~/ui/list-entry";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

const LOOKS: Record<ProposalState, BadgeKind> = {
  draft: "neutral",
  submitted: "wait",
  published: "info",
  returned: "stop",
  held: "wait",
  answered: "good",
  followedUp: "good",
  withdrawn: "neutral",
};

/** What happens next, with the day on which it was promised where there is one. */
function nextStep(t: Translate, { state, dueAt }: MyProposal): string {
  const date = dueAt ? formatDate(t.language, dueAt) : null;
  if (state === "submitted" && date) return t("own.next_submittedBy", { date });
  if (state === "published" && date) return t("own.next_publishedBy", { date });
  return t(`own.next_${state}`);
}

/** The own proposals: where each stands and what happens next. */
export function MyProposals({ rows: proposals, page, pageCount }: MyInput["proposals"]) {
  const t = useT();
  const path = usePath();
  if (proposals.length === 0) return null;
  return (
    <Section title={t("own.proposalsTitle")}>
      <PlainList
        ruled
        items={proposals.map((proposal) => ({
          key: proposal.id,
          content: (
            <ListEntry
              title={<span lang={proposal.language}>{proposal.title}</span>}
              href={path(`/voorstellen/${proposal.id}`)}
              status={
                <>
                  {proposal.goesOnIn ? (
                    <Badge kind="neutral">{t("proposals.mergedState")}</Badge>
                  ) : (
                    <Badge kind={LOOKS[proposal.state]}>
                      {t(`own.proposal_${proposal.state}`)}
                    </Badge>
                  )}
                  {proposal.outcome ? <OutcomeBadge outcome={proposal.outcome} /> : null}
                </>
              }
            >
              {proposal.goesOnIn ? (
                <Text>
                  {t("proposals.mergedInto")}{" "}
                  <TextLink href={path(`/voorstellen/${proposal.goesOnIn.id}`)}>
                    <span lang={proposal.goesOnIn.language}>{proposal.goesOnIn.title}</span>
                  </TextLink>
                </Text>
              ) : (
                <Text>{nextStep(t, proposal)}</Text>
              )}
              {proposal.usualDays === null ? null : (
                <Text quiet small>
                  {t.count("proposals.ownUsual", proposal.usualDays)}
                </Text>
              )}
              {proposal.returned ? (
                <>
                  <Text>{proposal.returned.why}</Text>
                  <Text>{proposal.returned.change}</Text>
                </>
              ) : null}
            </ListEntry>
          ),
        }))}
      />
      <PageLinks page={page} pageCount={pageCount} name={OWN_LISTS.proposals} />
    </Section>
  );
}

/** Where somebody joined in with others. */
export function MyReactions({ supported, comments, page, pageCount }: MyInput["reactions"]) {
  const t = useT();
  const path = usePath();
  if (supported.length + comments.length === 0) return null;
  return (
    <Section title={t("own.otherReactionsTitle")}>
      <PlainList
        ruled
        items={[
          ...supported.map(({ id, title }) => ({
            key: `support-${id}`,
            content: (
              <ListEntry title={title} href={path(`/voorstellen/${id}`)} meta={t("own.supports")} />
            ),
          })),
          ...comments.map(({ key, proposal, state, returned }) => ({
            key,
            content: (
              <ListEntry
                title={proposal?.title ?? t("own.commentOnReport")}
                href={path(`/reacties/${key}`)}
                meta={t(`people.comment_${state}`)}
              >
                {returned ? (
                  <>
                    <Text>{returned.why}</Text>
                    <Text>{returned.change}</Text>
                  </>
                ) : null}
              </ListEntry>
            ),
          })),
        ]}
      />
      <PageLinks page={page} pageCount={pageCount} name={OWN_LISTS.reactions} />
    </Section>
  );
}
