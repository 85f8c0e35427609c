import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { followForm } from "~/features/people/forms/follow.server";
import { followPage } from "~/features/people/queries/follow-page.server";
import { codeOnReceipt } from "~/features/people/cookies/receipt.server";
import { CodeReceipt } from "~/features/people/ui/code-receipt";
import { FollowForm, Following } from "~/features/people/ui/follow-form";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { Localized } from "~/i18n/localized";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { participantOf } from "~/policy/authorize.server";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("notices.followTitle"));

type Params = Readonly<Record<string, string | undefined>>;

async function pageOf(request: Request, params: Params) {
  const reader = await participantOf(request);
  const target = { word: params["kind"] ?? "", key: params["key"] ?? "" };
  const page = await followPage(target, reader?.personId ?? null, languageOf(request.url));
  if (!page) throw notFound();
  return page;
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const page = await pageOf(request, params);
  const code = page.following ? await codeOnReceipt(request) : null;
  return { page, code, submission: newSubmissionToken() };
}

export const action = followForm;

export default function FollowRoute() {
  const { page, code, submission } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  return (
    <Stack gap="loose">
      <PageHeader
        kicker={<Localized text={page.title} />}
        title={t("notices.followTitle")}
        lead={t(`notices.followLead_${page.kind}`)}
      />
      {page.following ? (
        <Following page={page} />
      ) : (
        <FollowForm
          page={page}
          submission={submission}
          values={refused?.values ?? {}}
          errors={refused?.errors ?? {}}
        />
      )}
      {code ? <CodeReceipt code={code} /> : null}
      <TextLink href={path(page.path)}>{t("notices.followBack")}</TextLink>
    </Stack>
  );
}
