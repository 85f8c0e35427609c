import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { challengeClaimForm } from "~/features/claims/forms/challenge-claim.server";
import { ownChallenge } from "~/features/claims/queries/own-challenge.server";
import { claimPage } from "~/features/claims/queries.server";
import { ChallengeForm } from "~/features/claims/ui/submit-claim-form";
import { OwnSafetyNotice } from "~/features/moderation/ui/own-safety-notice";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { actorOf, participantOf } from "~/policy/authorize.server";
import { can } from "~/policy/can";
import { Alert } from "~/ui/alert";
import { PageHeader } from "~/ui/page-header";
import { Quote } from "~/ui/quote";
import { Stack } from "~/ui/stack";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("claims.contradict"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(request.url);
  const claim = await claimPage(params["slug"] ?? "", language);
  if (!claim || claim.state === "struck") throw notFound();
  const participant = await participantOf(request);
  const safety = participant ? await ownChallenge(claim.slug, participant, language, now()) : null;
  return {
    slug: claim.slug,
    text: claim.text,
    safety,
    mayChallenge: can(await actorOf(request), "claim.challenge"),
    done: new URL(request.url).searchParams.has("klaar"),
    submission: newSubmissionToken(),
  };
}

export const action = challengeClaimForm;

export default function ChallengeClaimRoute() {
  const { slug, text, safety, mayChallenge, done, submission } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  const here = `/beweringen/${slug}`;
  return (
    <Stack gap="loose">
      <PageHeader
        kicker={<TextLink href={path(here)}>{t("claims.wording")}</TextLink>}
        title={t("claims.contradict")}
        lead={t("claims.contradictLead")}
      />
      <Quote>
        <Localized text={text} />
      </Quote>
      <OwnSafetyNotice safety={safety} />
      {safety?.help ? null : done && !refusal ? (
        <Alert kind="ok" role="status">
          {t("claims.contradictDone")}
        </Alert>
      ) : mayChallenge ? (
        <ChallengeForm
          submission={submission}
          values={refusal?.values ?? {}}
          errors={refusal?.errors ?? {}}
        />
      ) : (
        <TextLink href={path(`/meedoen?naar=${encodeURIComponent(`${here}/tegenspreken`)}`)} arrow>
          {t("claims.contradictCode")}
        </TextLink>
      )}
    </Stack>
  );
}
