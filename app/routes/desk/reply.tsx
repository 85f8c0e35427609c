import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { giveReplyForm } from "~/features/reporting/forms/give-reply.server";
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import {
  preparedReply,
  replyTemplates,
} from "~/features/reporting/queries/prepared-replies.server";
import { loadReplyDesk } from "~/features/reporting/queries/reply-desk.server";
import { replySubjectSchema } from "~/features/reporting/schema/reply-form";
import { ExtensionForm } from "~/features/reporting/ui/extension-form";
import { ReplyForm } from "~/features/reporting/ui/reply-form";
import { ChooseTemplate } from "~/features/reporting/ui/reply-templates";
import { ReplySubjectView } from "~/features/reporting/ui/reply-subject";
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
  pageTitle(location, (t) => page?.desk.subject.title.text ?? t("reportingDesk.replyTitle"));

function subjectOf(params: Readonly<Record<string, string | undefined>>) {
  const kind = replySubjectSchema.safeParse(params["kind"]);
  if (!kind.success) throw notFound();
  return { kind: kind.data, id: params["id"] ?? "" };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await authorize(request, "reply.write");
  const bodyId = actor.kind === "staff" ? actor.bodyId : null;
  const moment = now();
  const language = languageOf(request.url);
  const desk =
    bodyId === null ? null : await loadReplyDesk(subjectOf(params), bodyId, language, moment);
  if (!desk) throw notFound();
  const template = new URL(request.url).searchParams.get("sjabloon");
  const [prepared, templates] = await Promise.all([
    preparedReply(subjectOf(params), bodyId ?? ""),
    replyTemplates(bodyId ?? ""),
  ]);
  const chosen = templates.find(({ id }) => id === template);
  const start = { ...prepared, ...(chosen ? { reason: [chosen.text] } : {}) };
  return { desk, templates, start, submission: newSubmissionToken(), today: amsterdamDate(moment) };
}

export const action = giveReplyForm;

export default function ReplyDeskRoute() {
  const { desk, templates, start, submission, today } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  const form = (isExtension: boolean) => {
    const mine = refusal && (refusal.intent === "extend") === isExtension ? refusal : undefined;
    return { values: mine?.values ?? start, errors: mine?.errors ?? {}, submission };
  };
  return (
    <DeskShell
      kicker={<Localized text={desk.subject.round} />}
      title={<Localized text={desk.subject.title} />}
      lead={t("reportingDesk.replyLead")}
    >
      <ReplySubjectView desk={desk} />
      {desk.subject.replied && !refusal ? (
        <p>{t("reportingDesk.alreadyReplied")}</p>
      ) : (
        <>
          <ExtensionForm desk={desk} {...form(true)} />
          <ChooseTemplate templates={templates} />
          <ReplyForm desk={desk} today={today} {...form(false)} />
        </>
      )}
    </DeskShell>
  );
}
