import { OWN_LISTS } from "~/features/own/domain/own-lists";
import type { MyInput } from "~/features/own/queries/my-input.server";
import type { ProposalState } from "~/features/proposals/domain/proposal";
import { OutcomeBadge } from "~/features/vocabulary/ui/outcome-badge";
import { PageLinks } from "~/features/vocabulary/ui/page-links";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import type { Translate } from "~/i18n/t";
import { Written } from "~/i18n/written";
import { languageMark } from "~/i18n/language";
import type { BadgeKind } from "~/ui/badge";
import { Badge } from "~/ui/badge";
import { FoldedSection } from "~/ui/folded-section";
import { ListEntry } from "~/ui/list-entry";
import { PlainList } from "~/ui/plain-list";
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

type OwnProposalRow = MyInput["proposals"]["rows"][number];

/** What happens next, with the day on which it was promised where there is one. */
function nextStep(t: Translate, { status: { next }, dueAt }: OwnProposalRow): string {
  if (
    next === "submittedBy" ||
    next === "submittedLate" ||
    next === "publishedBy" ||
    next === "publishedLate"
  ) {
    return t(`own.next_${next}`, { date: dueAt ? formatDate(t.language, dueAt) : "" });
  }
  return next === "merged" ? t("proposals.mergedInto") : t(`own.next_${next}`);
}

/** Why something was returned, and what to change, in the words of the moderator. */
function ReturnedWords({ returned }: Pick<OwnProposalRow, "returned">) {
  if (!returned) return null;
  return (
    <>
      <Text>
        <Written>{returned.why}</Written>
      </Text>
      <Text>
        <Written>{returned.change}</Written>
      </Text>
    </>
  );
}

/** Whether it stands nowhere else on the page: what is on the site stands under what happened. */
function isOnlyHere({ state }: OwnProposalRow): boolean {
  return state === "draft" || state === "submitted" || state === "returned" || state === "held";
}

/** The own proposals: where each stands and what happens next. */
export function MyProposals({ rows: proposals, page, pageCount }: MyInput["proposals"]) {
  const t = useT();
  const path = usePath();
  if (proposals.length === 0) return null;
  return (
    <FoldedSection title={t("own.proposalsTitle")} open={page > 1 || proposals.some(isOnlyHere)}>
      <PlainList
        ruled
        items={proposals.map((proposal) => ({
          key: proposal.id,
          content: (
            <ListEntry
              title={<span {...languageMark(proposal.language, t.language)}>{proposal.title}</span>}
              href={path(`/voorstellen/${proposal.id}`)}
              status={
                <>
                  {proposal.status.badge === "merged" ? (
                    <Badge kind="neutral">{t("proposals.mergedState")}</Badge>
                  ) : (
                    <Badge kind={LOOKS[proposal.status.badge]}>
                      {t(`own.proposal_${proposal.status.badge}`)}
                    </Badge>
                  )}
                  {proposal.status.outcome ? (
                    <OutcomeBadge outcome={proposal.status.outcome} />
                  ) : null}
                </>
              }
            >
              {proposal.goesOnIn ? (
                <Text>
                  {t("proposals.mergedInto")}{" "}
                  <TextLink href={path(`/voorstellen/${proposal.goesOnIn.id}`)}>
                    <span {...languageMark(proposal.goesOnIn.language, t.language)}>
                      {proposal.goesOnIn.title}
                    </span>
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
              <ReturnedWords returned={proposal.returned} />
            </ListEntry>
          ),
        }))}
      />
      <PageLinks page={page} pageCount={pageCount} name={OWN_LISTS.proposals} />
    </FoldedSection>
  );
}

/** Where somebody joined in with others. */
export function MyReactions({ supported, comments, page, pageCount }: MyInput["reactions"]) {
  const t = useT();
  const path = usePath();
  if (supported.length + comments.length === 0) return null;
  return (
    <FoldedSection
      title={t("own.otherReactionsTitle")}
      open={page > 1 || comments.some(({ returned }) => returned !== null)}
    >
      <PlainList
        ruled
        items={[
          ...supported.map(({ id, title, language }) => ({
            key: `support-${id}`,
            content: (
              <ListEntry
                title={<Written language={language}>{title}</Written>}
                href={path(`/voorstellen/${id}`)}
                meta={t("own.supports")}
              />
            ),
          })),
          ...comments.map(({ key, proposal, state, returned }) => ({
            key,
            content: (
              <ListEntry
                title={
                  proposal ? (
                    <Written language={proposal.language}>{proposal.title}</Written>
                  ) : (
                    t("own.commentOnReport")
                  )
                }
                href={path(`/reacties/${key}`)}
                meta={t(`people.comment_${state}`)}
              >
                <ReturnedWords returned={returned} />
              </ListEntry>
            ),
          })),
        ]}
      />
      <PageLinks page={page} pageCount={pageCount} name={OWN_LISTS.reactions} />
    </FoldedSection>
  );
}
