import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { handOverCode } from "~/features/people/commands/hand-over-code.server";
import { handInReaction } from "~/features/proposals/commands/hand-in-reaction.server";
import { shownAt } from "~/features/proposals/commands/refuse-machine.server";
import { reactingPage } from "~/features/proposals/queries/reacting.server";
import { ReactionForm } from "~/features/proposals/ui/reaction-form";
import { RedactedText } from "~/features/proposals/ui/redacted";
import { useT } from "~/i18n/context";
import { languageOf, localPath } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { readForm } from "~/platform/form.server";
import { PRIVATE_HEADERS, notFound, seeOther } from "~/platform/http.server";
import { limit, limitPerson } from "~/platform/rate-limit.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { authorize } from "~/policy/authorize.server";
import { PageHeader } from "~/ui/page-header";
import { Quote } from "~/ui/quote";
import { Stack } from "~/ui/stack";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("proposals.reactTitle"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const id = params["id"] ?? "";
  const page = await reactingPage(id, new URL(request.url).searchParams.get("op"));
  if (!page) throw notFound();
  return { id, page, submission: newSubmissionToken(), shown: shownAt(now()) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const fields = await readForm(request);
  await limit("submit", request);
  const grant = await authorize(request, "comment.write");
  await limitPerson(grant.actor.kind === "participant" ? grant.actor.personId : null);
  const language = languageOf(request.url);
  const proposalId = params["id"] ?? "";
  const sent = await handInReaction(grant, fields, { proposalId, language }, now());
  if (!sent.ok) {
    if (sent.status === 404) throw notFound();
    const { values, errors, check, status } = sent;
    return data({ values, errors, check }, { status });
  }
  const to = sent.held ? "vastgehouden" : "ontvangen";
  const cookies = await handOverCode(sent.person);
  throw seeOther(localPath(language, `/voorstellen/${proposalId}/gereageerd?${to}`), cookies);
}

export default function ReactRoute() {
  const { id, page, submission, shown } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const expired = Object.values(refused?.errors ?? {}).includes("errors.formExpired");
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
      <ReactionForm
        proposalId={id}
        who={page.who}
        values={refused?.values ?? {}}
        errors={refused?.errors ?? {}}
        check={refused?.check ?? null}
        submission={typed?.["submission"]?.[0] ?? submission}
        shown={typed?.["shown"]?.[0] ?? shown}
        answerTo={refused?.values["parent"]?.[0] || page.answerTo?.id || null}
      />
    </Stack>
  );
}
