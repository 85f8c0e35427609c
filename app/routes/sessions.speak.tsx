import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { handOverCode } from "~/features/people/commands/hand-over-code.server";
import { codeOnReceipt } from "~/features/people/queries/receipt.server";
import { CodeReceipt } from "~/features/people/ui/code-receipt";
import { takeSpeakerForm } from "~/features/sessions/commands/take-speaker-form.server";
import { speakersPage } from "~/features/sessions/queries/speakers.server";
import { OwnTurn, SpeakerForm, SpeakingFacts } from "~/features/sessions/ui/speaking";
import { usePath, useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { languageOf } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { readForm } from "~/platform/form.server";
import { notFound, PRIVATE_HEADERS, seeOther, statusOf } from "~/platform/http.server";
import { limit } from "~/platform/rate-limit.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { authorize, participantOf } from "~/policy/authorize.server";
import { ErrorSummary } from "~/ui/error-summary";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("sessionTalk.speakTitle"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const participant = await participantOf(request);
  const personId = participant?.personId ?? null;
  const slug = params["slug"] ?? "";
  const page = await speakersPage(slug, personId, languageOf(request.url), now());
  if (!page) throw notFound();
  return { page, code: codeOnReceipt(request), submission: newSubmissionToken() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const fields = await readForm(request);
  await limit("submit", request);
  const grant = await authorize(request, "session.signUp");
  const context = { slug: params["slug"] ?? "", language: languageOf(request.url) };
  const outcome = await takeSpeakerForm(grant, fields, context, now());
  if (outcome.ok) {
    const cookies = outcome.person ? await handOverCode(outcome.person) : [];
    throw seeOther(new URL(request.url).pathname, cookies);
  }
  if (outcome.code === "not_found") throw notFound();
  const { errors, code } = outcome;
  return data({ values: fields.values, errors }, { status: statusOf(code) });
}

export default function SpeakRoute() {
  const { page, code, submission } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  const messages = useFormMessages(refused?.errors);
  const { session } = page;
  return (
    <Stack gap="loose">
      <PageHeader
        kicker={
          <TextLink href={path(`/bijeenkomsten/${session.slug}`)}>
            <Localized text={session.title} />
          </TextLink>
        }
        title={t("sessionTalk.speakTitle")}
      />
      <SpeakingFacts page={page} />
      <ErrorSummary title={messages.title} errors={messages.list} />
      {page.own ? (
        <OwnTurn own={page.own} />
      ) : page.open ? (
        <SpeakerForm
          submission={submission}
          max={page.mostMinutes}
          values={refused?.values ?? {}}
          errors={messages.of}
        />
      ) : null}
      {code ? <CodeReceipt code={code} /> : null}
    </Stack>
  );
}
