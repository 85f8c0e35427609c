import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { keepSessionTemplateForm } from "~/features/desk/forms/keep-session-template.server";
import { sessionForm } from "~/features/sessions/queries/session-form.server";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { KeepTemplateForm } from "~/features/desk/ui/keep-template-form";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("ownTemplates.keep"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "session.write");
  const id = params["id"] ?? "";
  const form = await sessionForm(grant, id, now());
  if (!form) throw notFound();
  return { id, title: form.values["title"]?.[0] ?? "" };
}

export const action = keepSessionTemplateForm;

export default function SessionTemplateRoute() {
  const { id, title } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  return (
    <DeskShell
      kicker={<TextLink href={path(`/werkplek/bijeenkomsten/${id}/bewerken`)}>{title}</TextLink>}
      title={t("ownTemplates.keep")}
      lead={t("ownTemplates.keepSessionLead")}
    >
      <KeepTemplateForm title={title} refusal={refusal} />
    </DeskShell>
  );
}
