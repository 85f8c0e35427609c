import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { follow } from "~/features/people/commands/follow.server";
import { handOverCode } from "~/features/people/commands/hand-over-code.server";
import { unfollow } from "~/features/people/commands/unfollow.server";
import { followPage } from "~/features/people/queries/follow-page.server";
import { codeOnReceipt } from "~/features/people/queries/receipt.server";
import { emailSchema } from "~/features/people/schema";
import { CodeReceipt } from "~/features/people/ui/code-receipt";
import { FollowForm, Following } from "~/features/people/ui/follow-form";
import { usePath, useT } from "~/i18n/context";
import { languageOf, localPath } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { checkForm, readForm } from "~/platform/form.server";
import { PRIVATE_HEADERS, notFound, seeOther } from "~/platform/http.server";
import { limit } from "~/platform/rate-limit.server";
import { isSubmission, newSubmissionToken } from "~/platform/submission.server";
import { authorize, authorizeOwn, participantOf } from "~/policy/authorize.server";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("people.followTitle"));

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
  const code = page.following ? codeOnReceipt(request) : null;
  return { page, code, submission: newSubmissionToken() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const fields = await readForm(request);
  await limit("submit", request);
  const page = await pageOf(request, params);
  const language = languageOf(request.url);
  const { kind, id } = page;
  if (fields.text("intent") === "unfollow") {
    await unfollow(await authorizeOwn(request), { kind, id });
    throw seeOther(localPath(language, page.path));
  }
  const grant = await authorize(request, "follow.write");
  const refuse = (errors: Record<string, string>) =>
    data({ values: fields.values, errors }, { status: 422 });
  const submission = fields.text("submission");
  if (!isSubmission(submission)) return refuse({ email: "errors.formExpired" });
  const checked = page.contact ? null : checkForm(emailSchema, fields);
  if (checked && !checked.ok) return refuse(checked.errors);
  if (checked) await limit("mailAddress", request);
  const input = { target: { kind, id }, address: checked?.value ?? null, submission, language };
  const followed = await follow(grant, input, now());
  if (!followed.ok && followed.code === "not_found") throw notFound();
  if (!followed.ok) return refuse({ email: "errors.required" });
  const cookies = await handOverCode(followed.person);
  throw seeOther(new URL(request.url).pathname, cookies);
}

export default function FollowRoute() {
  const { page, code, submission } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  return (
    <Stack gap="loose">
      <PageHeader
        kicker={page.title.text}
        title={t("people.followTitle")}
        lead={t(`people.followLead_${page.kind}`)}
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
      <TextLink href={path(page.path)}>{t("people.followBack")}</TextLink>
    </Stack>
  );
}
