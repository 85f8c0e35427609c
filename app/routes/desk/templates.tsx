import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { listHistory } from "~/features/desk/forms/page-history.server";
import { ItemHistory } from "~/features/desk/ui/item-history";
import { manageTemplatesForm } from "~/features/desk/forms/manage-templates.server";
import { ownTemplates } from "~/features/templates/queries/own-templates.server";
import { TemplateList } from "~/features/desk/ui/template-list";
import { useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("ownTemplates.title"));

export async function loader({ request }: LoaderFunctionArgs) {
  await authorize(request, "round.create");
  const templates = await ownTemplates();
  const ids = templates.map(({ id }) => id);
  return {
    templates,
    history: await listHistory(request, "ownTemplate", ids),
    done: new URL(request.url).searchParams.has("gedaan"),
  };
}

export const action = manageTemplatesForm;

export default function TemplatesRoute() {
  const { templates, history, done } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  return (
    <DeskShell title={t("ownTemplates.title")} lead={t("ownTemplates.lead")}>
      {done && !refusal ? (
        <Alert kind="ok" role="status">
          {t("ownTemplates.done")}
        </Alert>
      ) : null}
      <TemplateList templates={templates} refusal={refusal} />
      <ItemHistory history={history} />
    </DeskShell>
  );
}
