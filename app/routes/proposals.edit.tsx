import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changeProposalForm } from "~/features/proposals/forms/send-proposal.server";
import { shownAt } from "~/features/proposals/commands/refuse-machine.server";
import { editableProposal } from "~/features/proposals/queries/form.server";
import { writingPage } from "~/features/proposals/queries/writing.server";
import { StoredText } from "~/features/proposals/ui/stored-text";
import { ProposalForm } from "~/features/proposals/ui/proposal-form";
import { ReturnedReason } from "~/features/proposals/ui/returned-reason";
import { ownCase } from "~/features/moderation/queries/own-case.server";
import { WhatHappens } from "~/features/proposals/ui/what-happens";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { authorizeOwn } from "~/policy/authorize.server";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("proposals.ownContinue"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { personId } = await authorizeOwn(request);
  const moment = now();
  const language = languageOf(request.url);
  const proposal = await editableProposal(params["id"] ?? "", personId);
  if (!proposal) throw notFound();
  const [page, judged] = await Promise.all([
    writingPage(language, moment, proposal.returned ? proposal.roundId : null),
    ownCase({ kind: "proposal", id: proposal.id }, language, moment),
  ]);
  return {
    proposal,
    page,
    judged: proposal.returned ? judged : null,
    submission: newSubmissionToken(),
    shown: shownAt(moment),
  };
}

export const action = changeProposalForm;

export default function EditProposalRoute() {
  const { proposal, page, judged, submission, shown } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const lookFirst = refused?.refusal?.code === "look_first" ? refused.refusal : undefined;
  const t = useT();
  const path = usePath();
  const changed = refused?.errors["title"] === "proposals.errorChangedMeanwhile";
  return (
    <Stack gap="loose">
      <PageHeader
        title={proposal.returned ? t("proposals.ownChange") : t("proposals.ownContinue")}
      />
      {judged ? <ReturnedReason judged={judged} /> : null}
      {changed ? <StoredText stored={proposal.stored} /> : null}
      <ProposalForm
        action={path(`/voorstellen/${proposal.id}/wijzigen`)}
        choices={page.choices}
        who={page.who}
        values={refused?.values ?? proposal.values}
        errors={refused?.errors ?? {}}
        check={lookFirst?.check ?? null}
        alike={lookFirst?.alike ?? null}
        submission={submission}
        shown={shown}
        whatHappens={
          <WhatHappens moderationDays={page.moderationDays} replyWeeks={page.replyWeeks} />
        }
        version={proposal.values["version"]?.[0]}
      />
    </Stack>
  );
}
