import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { takeMaterialForm } from "~/features/sessions/commands/take-material-form.server";
import { MATERIAL_MAX_BYTES } from "~/features/sessions/domain/material";
import { deskReport } from "~/features/sessions/queries/report.server";
import { MaterialForm, MaterialList } from "~/features/sessions/ui/desk-materials";
import { DeskSessionLinks } from "~/features/sessions/ui/desk-session-links";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { languageOf } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { readUpload } from "~/platform/form.server";
import { notFound, PRIVATE_HEADERS, seeOther, statusOf } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { ErrorSummary } from "~/ui/error-summary";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("sessionTalk.deskMaterials"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "session.report");
  const report = await deskReport(grant, params["id"] ?? "", languageOf(request.url), now());
  if (!report) throw notFound();
  return { session: report.session, materials: report.materials };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const grant = await authorize(request, "session.report");
  const upload = await readUpload(request, "file", MATERIAL_MAX_BYTES);
  const outcome = await takeMaterialForm(grant, params["id"] ?? "", upload, now());
  if (outcome.ok) throw seeOther(new URL(request.url).pathname);
  if (outcome.code === "not_found") throw notFound();
  const { values } = upload.fields;
  const errors = outcome.code === "invalid" ? outcome.errors : {};
  return data({ values, errors, code: outcome.code }, { status: statusOf(outcome.code) });
}

export default function MaterialsRoute() {
  const { session, materials } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const messages = useFormMessages(refused?.errors);
  const open = session.state === "published" || session.state === "ended";
  return (
    <DeskShell kicker={<Localized text={session.title} />} title={t("sessionTalk.deskMaterials")}>
      <DeskSessionLinks session={session} here="materials" />
      {refused?.code === "closed" || !open ? (
        <Alert kind="info" title={t("sessionDesk.closed")} />
      ) : null}
      <ErrorSummary title={messages.title} errors={messages.list} />
      <MaterialList materials={materials} />
      {open ? <MaterialForm values={refused?.values ?? {}} errors={messages.of} /> : null}
    </DeskShell>
  );
}
