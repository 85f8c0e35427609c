import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { followUpAdvice, react, registerReceipt } from "~/features/advice/commands/react.server";
import { advicePage } from "~/features/advice/queries.server";
import { isAdviceTo } from "~/features/advice/queries/advice-desk.server";
import { followUpFormSchema, reactionErrors, reactionFormSchema } from "~/features/advice/schema";
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
import { formatList } from "~/i18n/format";
import { languageOf, localPath } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { translator } from "~/i18n/t";
import { now } from "~/platform/clock.server";
import { checkForm, readForm } from "~/platform/form.server";
import { PRIVATE_HEADERS, notFound, seeOther } from "~/platform/http.server";
import { isSubmission, newSubmissionToken } from "~/platform/submission.server";
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
  return { advice, submission: newSubmissionToken(), today: amsterdamDate(moment) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const fields = await readForm(request);
  const grant = await authorize(request, "reaction.write");
  const slug = params["slug"] ?? "";
  const language = languageOf(request.url);
  const intent = fields.text("intent");
  const refuse = (errors: Record<string, string>, status = 422) =>
    data({ values: fields.values, errors, intent }, { status });
  const done = () => seeOther(localPath(language, `/werkplek/reacties/${slug}`));
  if (intent === "receipt") {
    if (!(await registerReceipt(grant, slug, now())).ok) throw notFound();
    throw done();
  }
  if (intent === "followUp") {
    const checked = checkForm(followUpFormSchema, fields);
    if (!checked.ok) return refuse(checked.errors);
    const outcome = await followUpAdvice(grant, slug, checked.value.note, now());
    if (outcome.ok) throw done();
    if (outcome.code === "not_found") throw notFound();
    if (outcome.code !== "points_open") {
      const status = outcome.code === "already_done" ? 409 : 422;
      return refuse({ note: `adviceDesk.error_${outcome.code}` }, status);
    }
    const labels = formatList(language, outcome.labels);
    return refuse({ note: translator(language)("adviceDesk.error_points_open", { labels }) }, 409);
  }
  const checked = checkForm(reactionFormSchema, fields);
  if (!checked.ok) return refuse(checked.errors);
  if (!isSubmission(checked.value.submission)) return refuse({ text: "errors.formExpired" });
  const outcome = await react(grant, slug, checked.value, now());
  if (outcome.ok) throw done();
  if (outcome.code === "not_found") throw notFound();
  if (outcome.code === "incomplete") return refuse(reactionErrors(outcome.missing));
  const status = outcome.code === "wrong_state" ? 409 : 422;
  return refuse({ pointId: `adviceDesk.error_${outcome.code}` }, status);
}

export default function ReactionDeskRoute() {
  const { advice, submission, today } = useLoaderData<typeof loader>();
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
    </DeskShell>
  );
}
