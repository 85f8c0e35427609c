import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { inviteAuthorForm } from "~/features/proposals/forms/take-part.server";
import { codeOnReceipt } from "~/features/people/cookies/receipt.server";
import { CodeReceipt } from "~/features/people/ui/code-receipt";
import { togetherPage } from "~/features/proposals/queries/together.server";
import { InvitationLink } from "~/features/proposals/ui/invitation-link";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { authorizeOwn } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { ButtonLink } from "~/ui/button-link";
import { FormActions } from "~/ui/form-actions";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("proposals.togetherTitle"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { personId } = await authorizeOwn(request);
  const page = await togetherPage(params["id"] ?? "", personId);
  if (!page) throw notFound();
  const joined = new URL(request.url).searchParams.has("welkom");
  return { page, joined, code: joined ? await codeOnReceipt(request) : null };
}

export const action = inviteAuthorForm;

export default function TogetherRoute() {
  const { page, joined, code } = useLoaderData<typeof loader>();
  const made = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  return (
    <Stack gap="loose">
      <PageHeader
        kicker={page.title}
        title={t("proposals.togetherTitle")}
        lead={t("proposals.togetherLead")}
      />
      {joined ? (
        <Alert kind="ok" role="status" title={t("proposals.joined")}>
          <Text>{t("proposals.joinedText")}</Text>
        </Alert>
      ) : null}
      {code ? <CodeReceipt code={code} /> : null}
      <Text>{t.count("proposals.togetherWriters", page.writers)}</Text>
      {made?.shown ? <InvitationLink link={made.shown.link} /> : null}
      {page.full ? (
        <Alert kind="info" title={t("proposals.togetherFull", { most: page.most })} />
      ) : (
        <form method="post" action={path(`/voorstellen/${page.id}/samen`)}>
          <Stack>
            {page.linkMade && !made ? <Text quiet>{t("proposals.togetherLinkMade")}</Text> : null}
            <FormActions>
              <Button kind={made ? "secondary" : "primary"}>
                {page.linkMade ? t("proposals.togetherNewLink") : t("proposals.togetherMakeLink")}
              </Button>
            </FormActions>
          </Stack>
        </form>
      )}
      <FormActions>
        <ButtonLink href={path(`/voorstellen/${page.id}/wijzigen`)} kind="secondary" icon="edit">
          {t("proposals.ownContinue")}
        </ButtonLink>
      </FormActions>
    </Stack>
  );
}
