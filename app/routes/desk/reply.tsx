import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageHistory } from "~/features/desk/forms/page-history.server";
import { ItemHistory } from "~/features/desk/ui/item-history";
import { giveReplyForm } from "~/features/reporting/forms/give-reply.server";
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import {
  preparedReply,
  replyTemplates,
} from "~/features/reporting/queries/prepared-replies.server";
import { givenReply } from "~/features/reporting/queries/reply-shown.server";
import { loadReplyDesk } from "~/features/reporting/queries/reply-desk.server";
import { replySubjectSchema } from "~/features/reporting/schema/reply-form";
import { ExtensionForm } from "~/features/reporting/ui/extension-form";
import { ReplyForm } from "~/features/reporting/ui/reply-form";
import { ChooseTemplate } from "~/features/reporting/ui/reply-templates";
import { ReplySaid } from "~/features/reporting/ui/reply-said";
import { GivenReplyView, ReplyPreviewView } from "~/features/reporting/ui/reply-shown";
import { DeskShell } from "~/features/staff/ui/desk-shell";
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
  if (!desk || bodyId === null) throw notFound();
  const address = new URL(request.url).searchParams;
  const [prepared, templates, given] = await Promise.all([
    preparedReply(subjectOf(params), bodyId),
    replyTemplates(bodyId),
    desk.subject.replied ? givenReply(desk.subject, bodyId, language) : null,
  ]);
  const chosen = templates.find(({ id }) => id === address.get("sjabloon"));
  const start = { ...prepared, ...(chosen ? { reason: [chosen.text] } : {}) };
  const { dueAt } = desk.subject;
  const day = { on: amsterdamDate(moment), dueAt, late: desk.status.status === "overdue" };
  const isNew = address.has("openbaar");
  const { kind, id } = desk.subject;
  const history = await pageHistory(request, kind, id);
  return { desk, history, templates, start, given, isNew, day, submission: newSubmissionToken() };
}

export const action = giveReplyForm;

export default function ReplyDeskRoute() {
  const { desk, history, templates, start, given, isNew, day, submission } =
    useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const form = (isExtension: boolean) => {
    const mine = sent && (sent.intent === "extend") === isExtension ? sent : undefined;
    return { values: mine?.values ?? start, errors: mine?.errors ?? {}, submission };
  };
  return (
    <DeskShell
      kicker={<Localized text={desk.subject.round} />}
      title={<Localized text={desk.subject.title} />}
    >
      <div className="beside">
        <ReplySaid desk={desk} />
        <div className="beside__work stack stack--loose">
          {given && !sent ? (
            <GivenReplyView given={given} publicPath={desk.subject.path} isNew={isNew} />
          ) : (
            <>
              {sent?.shown ? <ReplyPreviewView preview={sent.shown} /> : null}
              <ChooseTemplate templates={templates} />
              <ReplyForm desk={desk} day={day} {...form(false)} />
              <ExtensionForm desk={desk} {...form(true)} />
            </>
          )}
        </div>
      </div>
      <ItemHistory history={history} />
    </DeskShell>
  );
}
