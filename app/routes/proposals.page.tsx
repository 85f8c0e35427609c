import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isOverdue } from "~/features/calendar/domain/deadline";
import { ownProposal } from "~/features/proposals/queries/own-page.server";
import { proposalPage } from "~/features/proposals/queries/page.server";
import { JoinedWith, MergedHere } from "~/features/proposals/ui/merge-notes";
import { OwnStatus } from "~/features/proposals/ui/own-status";
import { ProposalAnswers } from "~/features/proposals/ui/proposal-answers";
import { ProposalArticle } from "~/features/proposals/ui/proposal-article";
import { ProposalStateBadge } from "~/features/proposals/ui/proposal-state-badge";
import { ProposalThread } from "~/features/proposals/ui/proposal-thread";
import { Reactions } from "~/features/proposals/ui/reactions";
import { RedactedText } from "~/features/proposals/ui/redacted";
import { SupportForm } from "~/features/proposals/ui/support-form";
import { codeOnReceipt } from "~/features/people/cookies/receipt.server";
import { CodeReceipt } from "~/features/people/ui/code-receipt";
import { usePath, useT } from "~/i18n/context";
import { languageOf, localPath } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS, seeOther } from "~/platform/http.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { participantOf } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { ButtonLink } from "~/ui/button-link";
import { Cluster } from "~/ui/cluster";
import { ExampleNotice } from "~/ui/example-notice";
import { PageHeader } from "~/ui/page-header";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data: found, location }) =>
  pageTitle(location, () => found?.proposal.plainTitle);

function pageNumber(text: string | null): number {
  const number = Number(text ?? "1");
  return Number.isInteger(number) && number > 0 && number < 10_000 ? number : 1;
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(request.url);
  const search = new URL(request.url).searchParams;
  const moment = now();
  const reader = await participantOf(request);
  const personId = reader?.personId ?? null;
  const page = pageNumber(search.get("reacties"));
  const found = await proposalPage(params["id"] ?? "", personId, language, page);
  if (!found) throw notFound();
  if (found.kind === "merged") {
    // For as long as it is merged: it stands by itself again when the other is withdrawn.
    throw seeOther(localPath(language, `/voorstellen/${found.intoId}`));
  }
  const { page: proposal } = found;
  const own = proposal.mine
    ? await ownProposal(proposal.id, proposal.state, language, moment)
    : null;
  const late = proposal.replyDueAt !== null && isOverdue(proposal.replyDueAt, moment);
  return {
    proposal,
    own,
    late,
    submission: newSubmissionToken(),
    newCode: search.has("gesteund") ? await codeOnReceipt(request) : null,
  };
}

export default function ProposalRoute() {
  const { proposal, own, late, submission, newCode } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  return (
    <Stack gap="page">
      <PageHeader
        above={
          proposal.example ? <ExampleNotice>{t("proposals.example")}</ExampleNotice> : undefined
        }
        kicker={t(`proposals.kind_${proposal.kind}`)}
        title={<RedactedText segments={proposal.title} language={proposal.language} />}
      >
        <Cluster>
          <ProposalStateBadge state={proposal.state} merged={proposal.goesOnIn !== null} />
        </Cluster>
      </PageHeader>
      {proposal.goesOnIn ? <JoinedWith proposal={proposal} into={proposal.goesOnIn} /> : null}
      {own ? <OwnStatus proposal={proposal} own={own} /> : null}
      <ProposalArticle proposal={proposal} late={late} />
      {proposal.isListed ? (
        <>
          <SupportForm proposal={proposal} submission={submission} />
          {newCode ? (
            <Stack>
              <Alert kind="ok" role="status" title={t("proposals.supportFirst")} />
              <CodeReceipt code={newCode} />
            </Stack>
          ) : null}
          <ProposalAnswers proposal={proposal} />
          <Section title={t("proposals.thread")}>
            <ProposalThread proposal={proposal} />
          </Section>
          <MergedHere merged={proposal.merged} />
        </>
      ) : null}
      {proposal.isPublic ? <Reactions proposal={proposal} /> : null}
      {proposal.isPublic ? (
        <Cluster>
          {proposal.isListed ? (
            <>
              <ButtonLink
                href={path(`/voorstellen/${proposal.id}/reageren`)}
                kind="secondary"
                icon="speech"
              >
                {t("proposals.reactTitle")}
              </ButtonLink>
              <TextLink href={path(`/volgen/voorstel/${proposal.id}`)}>
                {proposal.followed ? t("notices.followingNow") : t("notices.followLink_proposal")}
              </TextLink>
            </>
          ) : null}
          <TextLink href={path(`/voorstellen/${proposal.id}/melden`)}>
            {t("proposals.report")}
          </TextLink>
        </Cluster>
      ) : null}
    </Stack>
  );
}
