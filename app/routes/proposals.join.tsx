import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { handOverCode } from "~/features/people/commands/hand-over-code.server";
import { DeclarationFields } from "~/features/people/ui/declaration-fields";
import { handInJoining } from "~/features/proposals/commands/hand-in-joining.server";
import { invitation } from "~/features/proposals/queries/together.server";
import { usePath, useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { languageOf, localPath } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { readForm } from "~/platform/form.server";
import { PRIVATE_HEADERS, notFound, seeOther } from "~/platform/http.server";
import { limit } from "~/platform/rate-limit.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { authorize, participantOf } from "~/policy/authorize.server";
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

export async function action({ request, params }: ActionFunctionArgs) {
  const fields = await readForm(request);
  await limit("submit", request);
  const grant = await authorize(request, "proposal.write");
  const language = languageOf(request.url);
  const context = { token: params["token"] ?? "", language };
  const joined = await handInJoining(grant, fields, context, now());
  if (!joined.ok && "errors" in joined) {
    return data({ values: joined.values, errors: joined.errors }, { status: joined.status });
  }
  if (!joined.ok && joined.code === "full") {
    return data({ values: fields.values, errors: { role: "proposals.joinFull" } }, { status: 409 });
  }
  if (!joined.ok) throw notFound();
  const cookies = await handOverCode(joined.person);
  throw seeOther(localPath(language, `/voorstellen/${joined.proposalId}/samen?welkom`), cookies);
}

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
      <form method="post" action={path(`/voorstellen/meeschrijven/${token}`)} noValidate>
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
