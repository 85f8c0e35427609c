import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageHistory } from "~/features/desk/forms/page-history.server";
import { ItemHistory } from "~/features/desk/ui/item-history";
import { reactToAdviceForm } from "~/features/advice/forms/react-to-advice.server";
import { advicePage } from "~/features/advice/queries.server";
import { isAdviceTo } from "~/features/advice/queries/advice-desk.server";
import { AdvicePoints } from "~/features/advice/ui/advice-points";
import { AdviceStatus } from "~/features/advice/ui/advice-status";
import {
  FollowUpForm,
  OpenPoints,
  ReactionForm,
  ReceiptForm,
} from "~/features/advice/ui/reaction-forms";
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { authorize } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) =>
  pageTitle(location, () => page?.advice.title.text);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await authorize(request, "reaction.write");
  const bodyId = actor.kind === "staff" ? actor.bodyId : null;
  const slug = params["slug"] ?? "";
  const moment = now();
  if (bodyId === null || !(await isAdviceTo(slug, bodyId))) throw notFound();
  const advice = await advicePage(slug, languageOf(request.url), moment);
  if (!advice) throw notFound();
  const history = await pageHistory(request, "advice", slug);
  return { advice, history, submission: newSubmissionToken(), today: amsterdamDate(moment) };
}

export const action = reactToAdviceForm;

export default function ReactionDeskRoute() {
  const { advice, history, submission, today } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  const of = (intent: string) => {
    const mine = refusal?.intent === intent ? refusal : undefined;
    return { advice, values: mine?.values ?? {}, errors: mine?.errors ?? {} };
  };
  return (
    <DeskShell
      kicker={t("adviceDesk.from", { body: advice.from.text })}
      title={<Localized text={advice.title} />}
      aside={<AdviceStatus status={advice.status} />}
    >
      <ReceiptForm advice={advice} />
      <OpenPoints advice={advice} />
      {advice.state === "followedUp" ? null : (
        <ReactionForm {...of("react")} submission={submission} today={today} />
      )}
      <FollowUpForm {...of("followUp")} />
      <AdvicePoints advice={advice} />
      <ItemHistory history={history} />
    </DeskShell>
  );
}
