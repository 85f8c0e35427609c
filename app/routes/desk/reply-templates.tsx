import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { removeTemplate, writeTemplate } from "~/features/reporting/commands/write-template.server";
import { replyTemplates } from "~/features/reporting/queries/prepared-replies.server";
import { templateFormSchema } from "~/features/reporting/schema/reply-form";
import { TemplateForm, TemplateList } from "~/features/reporting/ui/reply-templates";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { checkForm, readForm } from "~/platform/form.server";
import { PRIVATE_HEADERS, notFound, seeOther } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("reportingDesk.templatesTitle"));

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await authorize(request, "reply.write");
  const bodyId = actor.kind === "staff" ? actor.bodyId : null;
  if (bodyId === null) throw notFound();
  return { templates: await replyTemplates(bodyId) };
}

export async function action({ request }: ActionFunctionArgs) {
  const fields = await readForm(request);
  const grant = await authorize(request, "reply.write");
  const here = new URL(request.url).pathname;
  if (fields.text("intent") === "remove") {
    await removeTemplate(grant, fields.text("template"));
    throw seeOther(here);
  }
  const checked = checkForm(templateFormSchema, fields);
  if (!checked.ok) {
    return data({ values: fields.values, errors: checked.errors }, { status: 422 });
  }
  const written = await writeTemplate(grant, checked.value, now());
  if (!written.ok && written.code === "not_found") throw notFound();
  if (!written.ok) {
    const errors: Record<string, string> = { title: "reportingDesk.templatesFull" };
    return data({ values: fields.values, errors }, { status: 409 });
  }
  throw seeOther(here);
}

export default function ReplyTemplatesRoute() {
  const { templates } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  return (
    <DeskShell title={t("reportingDesk.templatesTitle")} lead={t("reportingDesk.templatesLead")}>
      <TextLink href={path("/werkplek/antwoorden")}>{t("reportingDesk.templatesBack")}</TextLink>
      <TemplateList templates={templates} />
      <TemplateForm values={refused?.values ?? {}} errors={refused?.errors ?? {}} />
    </DeskShell>
  );
}
