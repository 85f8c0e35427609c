import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { reactForm } from "~/features/proposals/forms/react.server";
import { shownAt } from "~/features/proposals/commands/refuse-machine.server";
import { reactingPage } from "~/features/proposals/queries/reacting.server";
import { ReactionForm } from "~/features/proposals/ui/reaction-form";
import { RedactedText } from "~/features/proposals/ui/redacted";
import { useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { Alert } from "~/ui/alert";
import { PageHeader } from "~/ui/page-header";
import { Quote } from "~/ui/quote";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("proposals.reactTitle"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const id = params["id"] ?? "";
  const page = await reactingPage(id, new URL(request.url).searchParams.get("op"));
  if (!page) throw notFound();
  return { page, submission: newSubmissionToken(), shown: shownAt(now()) };
}

export const action = reactForm;

export default function ReactRoute() {
  const { page, submission, shown } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const expired = Object.values(refused?.errors ?? {}).some(
    (error) => error === "errors.formExpired" || error === "errors.cookiesMissing",
  );
  const typed = expired ? undefined : refused?.values;
  return (
    <Stack gap="loose">
      <PageHeader
        kicker={page.proposalTitle}
        title={page.answerTo ? t("proposals.reactTo") : t("proposals.reactTitle")}
      />
      {page.answerTo ? (
        <Quote>
          <RedactedText segments={page.answerTo.body} />
        </Quote>
      ) : null}
      {page.merged ? (
        <Alert kind="info" title={t("proposals.mergedTitle")}>
          <Text>{t("proposals.mergedReact", { title: page.proposalTitle })}</Text>
        </Alert>
      ) : null}
      <ReactionForm
        proposalId={page.proposalId}
        who={page.who}
        values={refused?.values ?? {}}
        errors={refused?.errors ?? {}}
        check={refused?.refusal?.code === "look_first" ? refused.refusal.check : null}
        submission={typed?.["submission"]?.[0] ?? submission}
        shown={typed?.["shown"]?.[0] ?? shown}
        answerTo={page.merged ? null : refused?.values["parent"]?.[0] || page.answerTo?.id || null}
      />
    </Stack>
  );
}
