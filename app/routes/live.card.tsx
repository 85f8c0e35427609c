import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { writeCardForm } from "~/features/live/forms/write-card.server";
import { roomPage } from "~/features/live/queries/room-page.server";
import { CardForm } from "~/features/live/ui/card-form";
import { heldHelp } from "~/features/moderation/queries/held-help.server";
import { HeldNotice } from "~/features/moderation/ui/held-notice";
import { codeOnReceipt } from "~/features/people/cookies/receipt.server";
import { CodeReceipt } from "~/features/people/ui/code-receipt";
import { CheckBeforeSending } from "~/features/proposals/ui/check-before-sending";
import { usePath, useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { participantOf } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { ErrorSummary } from "~/ui/error-summary";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) => pageTitle(location, (t) => t("live.writeCard"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(request.url);
  const room = await roomPage(params["slug"] ?? "", language);
  if (!room) throw notFound();
  const sent = new URL(request.url).searchParams;
  const participant = await participantOf(request);
  return {
    slug: room.session.slug,
    open: room.state === "live",
    received: sent.has("ontvangen"),
    help: sent.has("vastgehouden") && participant ? await heldHelp(language) : null,
    code: await codeOnReceipt(request),
    submission: newSubmissionToken(),
    frame: "plain" as const,
  };
}

export const action = writeCardForm;

export default function CardRoute() {
  const { slug, open, received, help, code, submission } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  const messages = useFormMessages(refused?.errors);
  const refusal = refused?.refusal;
  return (
    <Stack gap="loose">
      <PageHeader
        title={t("live.writeCard")}
        lead={t(open ? "live.wallText" : "live.cardClosed")}
      />
      {received ? (
        <Alert kind="ok" role="status" title={t("live.cardSent")}>
          {t("live.cardSentText")}
        </Alert>
      ) : null}
      {help ? <HeldNotice help={help} dueAt={null} /> : null}
      <TextLink href={path(`/bijeenkomsten/${slug}/meedoen`)} arrow>
        {t("live.backToRoom")}
      </TextLink>
      <ErrorSummary title={messages.title} errors={messages.list} />
      {open || refused ? (
        <CardForm
          submission={submission}
          check={
            refusal?.code === "look_first" ? <CheckBeforeSending check={refusal.check} /> : null
          }
          value={refused?.values["body"]?.[0]}
          error={messages.of["body"]}
        />
      ) : null}
      {code ? <CodeReceipt code={code} /> : null}
    </Stack>
  );
}
