import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { OwnSafetyNotice } from "~/features/moderation/ui/own-safety-notice";
import { codeOnReceipt } from "~/features/people/cookies/receipt.server";
import { CodeReceipt } from "~/features/people/ui/code-receipt";
import { speakForm } from "~/features/sessions/forms/speak.server";
import { speakersPage } from "~/features/sessions/queries/speakers.server";
import { HeldTurn, OwnTurn, SpeakerForm, SpeakingFacts } from "~/features/sessions/ui/speaking";
import { usePath, useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { languageOf } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { participantOf } from "~/policy/authorize.server";
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
  return { page, code: await codeOnReceipt(request), submission: newSubmissionToken() };
}

export const action = speakForm;

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
      <OwnSafetyNotice safety={page.safety} />
      {page.own ? (
        <OwnTurn own={page.own} />
      ) : page.held ? (
        <HeldTurn />
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
