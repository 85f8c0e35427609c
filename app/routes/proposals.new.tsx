import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { sendProposalForm } from "~/features/proposals/forms/send-proposal.server";
import { shownAt } from "~/features/proposals/commands/refuse-machine.server";
import { writingPage } from "~/features/proposals/queries/writing.server";
import { ProposalForm } from "~/features/proposals/ui/proposal-form";
import { WhatHappens } from "~/features/proposals/ui/what-happens";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { ButtonLink } from "~/ui/button-link";
import { EmptyState } from "~/ui/empty-state";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("proposals.newTitle"));

export async function loader({ request }: LoaderFunctionArgs) {
  const moment = now();
  const asked = new URL(request.url).searchParams.get("ronde");
  const page = await writingPage(languageOf(request.url), moment);
  const round = page.choices.rounds.find(({ slug }) => slug === asked);
  return {
    page,
    values: { round: round ? [round.id] : [] },
    submission: newSubmissionToken(),
    shown: shownAt(moment),
  };
}

export const action = sendProposalForm;

export default function NewProposalRoute() {
  const { page, values, submission, shown } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const lookFirst = refused?.refusal?.code === "look_first" ? refused.refusal : undefined;
  const t = useT();
  const path = usePath();
  if (page.choices.rounds.length === 0) {
    return (
      <Stack gap="loose">
        <PageHeader title={t("proposals.newTitle")} />
        <EmptyState title={t("proposals.newNoRound")} level={2}>
          <Text>{t("proposals.newNoRoundText")}</Text>
          <ButtonLink href={path("/rondes")}>{t("proposals.newSeeRounds")}</ButtonLink>
        </EmptyState>
      </Stack>
    );
  }
  const expired = Object.values(refused?.errors ?? {}).some(
    (error) => error === "errors.formExpired" || error === "errors.cookiesMissing",
  );
  return (
    <Stack gap="loose">
      <PageHeader title={t("proposals.newTitle")} lead={t("proposals.newLead")} />
      <ProposalForm
        action={path("/voorstellen/nieuw")}
        choices={page.choices}
        who={page.who}
        values={refused?.values ?? values}
        errors={refused?.errors ?? {}}
        check={lookFirst?.check ?? null}
        alike={lookFirst?.alike ?? null}
        submission={(expired ? undefined : refused?.values["submission"]?.[0]) ?? submission}
        whatHappens={
          <WhatHappens moderationDays={page.moderationDays} replyWeeks={page.replyWeeks} />
        }
        shown={(expired ? undefined : refused?.values["shown"]?.[0]) ?? shown}
      />
    </Stack>
  );
}
