import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listHistory } from "~/features/desk/forms/page-history.server";
import { ItemHistory } from "~/features/desk/ui/item-history";
import { manageTemplatesForm } from "~/features/reporting/forms/manage-templates.server";
import { replyTemplates } from "~/features/reporting/queries/prepared-replies.server";
import { TemplateForm, TemplateList } from "~/features/reporting/ui/reply-templates";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("reportingDesk.templatesTitle"));

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await authorize(request, "reply.write");
  const bodyId = actor.kind === "staff" ? actor.bodyId : null;
  if (bodyId === null) throw notFound();
  const templates = await replyTemplates(bodyId);
  const ids = templates.map(({ id }) => id);
  return { templates, history: await listHistory(request, "replyTemplate", ids) };
}

export const action = manageTemplatesForm;

export default function ReplyTemplatesRoute() {
  const { templates, history } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  return (
    <DeskShell title={t("reportingDesk.templatesTitle")} lead={t("reportingDesk.templatesLead")}>
      <TextLink href={path("/werkplek/antwoorden")}>{t("reportingDesk.templatesBack")}</TextLink>
      <TemplateList templates={templates} />
      <TemplateForm values={refused?.values ?? {}} errors={refused?.errors ?? {}} />
      <ItemHistory history={history} />
    </DeskShell>
  );
}
