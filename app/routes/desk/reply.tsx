import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { extendReply } from "~/features/reporting/commands/extend-reply.server";
import { REPLY_DESK, giveReply } from "~/features/reporting/commands/give-reply.server";
import { prepareReply } from "~/features/reporting/commands/prepare-reply.server";
import {
  preparedReply,
  replyTemplates,
} from "~/features/reporting/queries/prepared-replies.server";
import { loadReplyDesk } from "~/features/reporting/queries/reply-desk.server";
import {
  extensionFormSchema,
  replyFieldOf,
  replyFormSchema,
  replySubjectSchema,
} from "~/features/reporting/schema/reply-form";
import { linkIdsSchema } from "~/i18n/form-fields";
import { ExtensionForm } from "~/features/reporting/ui/extension-form";
import { ReplyForm } from "~/features/reporting/ui/reply-form";
import { ChooseTemplate } from "~/features/reporting/ui/reply-templates";
import { ReplySubjectView } from "~/features/reporting/ui/reply-subject";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { useT } from "~/i18n/context";
import { languageOf, localPath } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { checkForm, readForm } from "~/platform/form.server";
import { PRIVATE_HEADERS, notFound, seeOther, statusOf } from "~/platform/http.server";
import { isSubmission, newSubmissionToken } from "~/platform/submission.server";
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

export async function action({ request, params }: ActionFunctionArgs) {
  const fields = await readForm(request);
  const grant = await authorize(request, "reply.write");
  const subject = subjectOf(params);
  const place = (path: string) => seeOther(localPath(languageOf(request.url), path));
  const isExtension = fields.text("intent") === "extend";
  const refuse = (errors: Record<string, string>, status = 422) =>
    data({ values: fields.values, errors, isExtension }, { status });
  if (isExtension) {
    const checked = checkForm(extensionFormSchema, fields);
    if (!checked.ok) return refuse(checked.errors);
    const outcome = await extendReply(grant, subject, checked.value.extensionReason, now());
    if (outcome.ok) throw place(REPLY_DESK);
    if (outcome.code === "not_found") throw notFound();
    const isBlank = outcome.code === "reason_missing";
    const code = isBlank ? "extension_reason_missing" : outcome.code;
    return refuse({ extensionReason: `reportingDesk.error_${code}` }, isBlank ? 422 : 409);
  }
  const checked = checkForm(replyFormSchema, fields);
  if (!checked.ok) return refuse(checked.errors);
  if (!isSubmission(checked.value.submission)) {
    return refuse({ outcome: "errors.formExpired" });
  }
  const agreements = linkIdsSchema.safeParse(fields.all("agendaItemIds"));
  const principles = linkIdsSchema.safeParse(fields.all("principleIds"));
  if (!agreements.success) return refuse({ agendaItemIds: "errors.unknownChoice" });
  if (!principles.success) return refuse({ principleIds: "errors.unknownChoice" });
  const { submission, ...form } = checked.value;
  const links = { agendaItemIds: agreements.data, principleIds: principles.data };
  if (fields.text("intent") === "prepare") {
    const { repliedOn: _, ...kept } = form;
    const prepared = await prepareReply(grant, subject, { ...kept, ...links }, now());
    if (prepared.ok) throw place(REPLY_DESK);
    if (prepared.code === "not_found") throw notFound();
    return refuse({ outcome: "reportingDesk.error_duplicate" }, statusOf("duplicate"));
  }
  const outcome = await giveReply(grant, subject, submission, { ...form, ...links }, now());
  if (outcome.ok) throw place(outcome.place);
  if (outcome.code === "not_found") throw notFound();
  if (outcome.code === "duplicate") {
    return refuse({ outcome: "reportingDesk.error_duplicate" }, statusOf("duplicate"));
  }
  return refuse(
    Object.fromEntries(
      outcome.missing.map(({ code }) => [replyFieldOf(code), `reportingDesk.error_${code}`]),
    ),
  );
}

export default function ReplyDeskRoute() {
  const { desk, templates, start, submission, today } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  const form = (isExtension: boolean) => {
    const mine = refusal?.isExtension === isExtension ? refusal : undefined;
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
