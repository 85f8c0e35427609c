import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { submitClaim } from "~/features/claims/commands/submit-claim.server";
import { submitClaimSchema } from "~/features/claims/schema";
import { SubmitClaimForm } from "~/features/claims/ui/submit-claim-form";
import { usePath, useT } from "~/i18n/context";
import { languageOf, localPath } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { checkForm, readForm } from "~/platform/form.server";
import { PRIVATE_HEADERS, seeOther } from "~/platform/http.server";
import { limit } from "~/platform/rate-limit.server";
import { isSubmission, newSubmissionToken } from "~/platform/submission.server";
import { authorize } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) => pageTitle(location, (t) => t("claims.submit"));

export function loader({ request }: LoaderFunctionArgs) {
  const done = new URL(request.url).searchParams.has("klaar");
  return { done, submission: newSubmissionToken() };
}

export async function action({ request }: ActionFunctionArgs) {
  const fields = await readForm(request);
  await limit("submit", request);
  const grant = await authorize(request, "claim.submit");
  const refuse = (errors: Record<string, string>) =>
    data({ values: fields.values, errors }, { status: 422 });
  const checked = checkForm(submitClaimSchema, fields);
  if (!checked.ok) return refuse(checked.errors);
  if (!isSubmission(checked.value.submission)) return refuse({ text: "errors.formExpired" });
  await submitClaim(grant, checked.value, now());
  throw seeOther(localPath(languageOf(request.url), "/beweringen/nieuw?klaar=ja"));
}

export default function SubmitClaimRoute() {
  const { done, submission } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  return (
    <Stack gap="loose">
      <PageHeader
        kicker={<TextLink href={path("/beweringen")}>{t("claims.title")}</TextLink>}
        title={t("claims.submit")}
        lead={t("claims.submitLead")}
      />
      {done && !refusal ? (
        <Alert kind="ok" role="status" title={t("claims.submitDone")}>
          <p>{t("claims.submitDoneText")}</p>
        </Alert>
      ) : (
        <SubmitClaimForm
          submission={submission}
          values={refusal?.values ?? {}}
          errors={refusal?.errors ?? {}}
        />
      )}
    </Stack>
  );
}
