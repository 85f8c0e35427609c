import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { joinForm } from "~/features/proposals/forms/join.server";
import { DeclarationFields } from "~/features/people/ui/declaration-fields";
import { invitation } from "~/features/proposals/queries/together.server";
import { usePath, useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { languageOf, localPath } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS, notFound, seeOther } from "~/platform/http.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { participantOf } from "~/policy/authorize.server";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("proposals.joinTitle"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const token = params["token"] ?? "";
  const reader = await participantOf(request);
  const page = await invitation(token, reader?.personId ?? null);
  if (!page) throw notFound();
  if (page.mine)
    throw seeOther(localPath(languageOf(request.url), `/voorstellen/${page.id}/samen`));
  return { token, page, submission: newSubmissionToken() };
}

export const action = joinForm;

export default function JoinRoute() {
  const { token, page, submission } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  const messages = useFormMessages(refused?.errors);
  return (
    <Stack gap="loose">
      <PageHeader
        title={t("proposals.joinTitle")}
        lead={t("proposals.joinLead", { title: page.title })}
      />
      <Text>{t("proposals.joinText")}</Text>
      <form
        method="post"
        action={path(`/voorstellen/meeschrijven/${token}`)}
        noValidate
        autoComplete="off"
      >
        <HiddenField name="submission" value={submission} />
        <FormLayout>
          <ErrorSummary title={messages.title} errors={messages.list} />
          <DeclarationFields
            choices={page.who}
            values={refused?.values ?? {}}
            errors={messages.of}
          />
          <FormActions>
            <Button>{t("proposals.joinButton")}</Button>
          </FormActions>
        </FormLayout>
      </form>
    </Stack>
  );
}
