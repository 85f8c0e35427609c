import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { appealReactionForm } from "~/features/moderation/forms/appeal-decision.server";
import { publicModerationLog } from "~/features/moderation/queries/public-log.server";
import { AppealForm } from "~/features/moderation/ui/appeal-form";
import { AppealLine } from "~/features/moderation/ui/appeal-line";
import { HeldNotice } from "~/features/moderation/ui/held-notice";
import { ownReaction } from "~/features/proposals/queries/own-reaction.server";
import { ReturnedReason } from "~/features/proposals/ui/returned-reason";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { Written } from "~/i18n/written";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { authorizeOwn } from "~/policy/authorize.server";
import { ButtonLink } from "~/ui/button-link";
import { Cluster } from "~/ui/cluster";
import { PageHeader } from "~/ui/page-header";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("proposals.ownReaction"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { personId } = await authorizeOwn(request);
  const moment = now();
  const [reaction, { appealDecisionDays }] = await Promise.all([
    ownReaction(params["id"] ?? "", personId, languageOf(request.url), moment),
    publicModerationLog(moment),
  ]);
  if (!reaction) throw notFound();
  return { reaction, days: appealDecisionDays };
}

export const action = appealReactionForm;

export default function OwnReactionRoute() {
  const { reaction, days } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  const { id, body, state, proposal, judged, help } = reaction;
  const here = path(`/reacties/${id}`);
  return (
    <Stack gap="loose">
      <PageHeader
        kicker={proposal ? <Written>{proposal.title}</Written> : undefined}
        title={t("proposals.ownReaction")}
      >
        <Text>{t(`people.comment_${state}`)}</Text>
      </PageHeader>
      <blockquote className="case-text">
        <Written>{body}</Written>
      </blockquote>
      {help ? <HeldNotice help={help} dueAt={judged?.dueAt ?? null} /> : null}
      {judged && state === "returned" ? <ReturnedReason judged={judged} /> : null}
      <Cluster>
        {proposal && state === "returned" ? (
          <ButtonLink href={path(`/voorstellen/${proposal.id}/reageren`)} icon="edit">
            {t("proposals.reactAgain")}
          </ButtonLink>
        ) : null}
        {proposal ? (
          <ButtonLink href={path(`/voorstellen/${proposal.id}`)} kind="secondary">
            {t("moderation.reportBack")}
          </ButtonLink>
        ) : null}
      </Cluster>
      {judged?.appealUntil ? (
        <Section title={t("moderation.appealTitle")} intro={t("moderation.appealLead", { days })}>
          <AppealForm action={here} refused={refused} />
        </Section>
      ) : null}
      {judged?.appeal ? <AppealLine judged={judged} href={here} /> : null}
    </Stack>
  );
}
