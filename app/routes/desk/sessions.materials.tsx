import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { saveMaterialsForm } from "~/features/sessions/forms/save-materials.server";
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
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
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

export const action = saveMaterialsForm;

export default function MaterialsRoute() {
  const { session, materials } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const messages = useFormMessages(refused?.errors);
  const open = session.state === "published" || session.state === "ended";
  return (
    <DeskShell
      pages={<DeskSessionLinks session={session} here="materials" />}
      kicker={<Localized text={session.title} />}
      title={t("sessionTalk.deskMaterials")}
    >
      {refused?.refusal?.code === "closed" || !open ? (
        <Alert kind="info" title={t("sessionDesk.closed")} />
      ) : null}
      <ErrorSummary title={messages.title} errors={messages.list} />
      <MaterialList materials={materials} />
      {open ? <MaterialForm values={refused?.values ?? {}} errors={messages.of} /> : null}
    </DeskShell>
  );
}
