import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { submitClaimForm } from "~/features/claims/forms/submit-claim.server";
import { SubmitClaimForm } from "~/features/claims/ui/submit-claim-form";
import { heldHelp } from "~/features/moderation/queries/held-help.server";
import { HeldNotice } from "~/features/moderation/ui/held-notice";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { Alert } from "~/ui/alert";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) => pageTitle(location, (t) => t("claims.submit"));

export async function loader({ request }: LoaderFunctionArgs) {
  const sent = new URL(request.url).searchParams;
  const help = sent.has("vastgehouden") ? await heldHelp(languageOf(request.url)) : null;
  return { done: sent.has("klaar"), help, submission: newSubmissionToken() };
}

export const action = submitClaimForm;

export default function SubmitClaimRoute() {
  const { done, help, submission } = useLoaderData<typeof loader>();
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
      {help && !refusal ? (
        <HeldNotice help={help} dueAt={null} />
      ) : done && !refusal ? (
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
