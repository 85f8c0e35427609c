import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { challengeClaim } from "~/features/claims/commands/challenge-claim.server";
import { claimPage } from "~/features/claims/queries.server";
import { challengeFormSchema } from "~/features/claims/schema";
import { ChallengeForm } from "~/features/claims/ui/submit-claim-form";
import { usePath, useT } from "~/i18n/context";
import { languageOf, localPath } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { checkForm, readForm } from "~/platform/form.server";
import { PRIVATE_HEADERS, notFound, seeOther } from "~/platform/http.server";
import { limit } from "~/platform/rate-limit.server";
import { isSubmission, newSubmissionToken } from "~/platform/submission.server";
import { actorOf, authorize } from "~/policy/authorize.server";
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
  const claim = await claimPage(params["slug"] ?? "", languageOf(request.url));
  if (!claim || claim.state === "struck") throw notFound();
  return {
    slug: claim.slug,
    text: claim.text,
    mayChallenge: can(await actorOf(request), "claim.challenge"),
    done: new URL(request.url).searchParams.has("klaar"),
    submission: newSubmissionToken(),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const fields = await readForm(request);
  await limit("submit", request);
  const grant = await authorize(request, "claim.challenge");
  const refuse = (errors: Record<string, string>, status = 422) =>
    data({ values: fields.values, errors }, { status });
  const checked = checkForm(challengeFormSchema, fields);
  if (!checked.ok) return refuse(checked.errors);
  if (!isSubmission(checked.value.submission)) return refuse({ reason: "errors.formExpired" });
  const slug = params["slug"] ?? "";
  const outcome = await challengeClaim(grant, slug, checked.value, now());
  if (outcome.ok) {
    const done = `/beweringen/${slug}/tegenspreken?klaar=ja`;
    throw seeOther(localPath(languageOf(request.url), done));
  }
  if (outcome.code === "not_found") throw notFound();
  const status = outcome.code === "reason_missing" ? 422 : 409;
  return refuse({ reason: `claims.error_${outcome.code}` }, status);
}

export default function ChallengeClaimRoute() {
  const { slug, text, mayChallenge, done, submission } = useLoaderData<typeof loader>();
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
      {done && !refusal ? (
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
