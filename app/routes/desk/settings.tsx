import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changeSettingsForm } from "~/features/region/forms/change-settings.server";
import { loadSettings } from "~/features/region/queries/settings-form.server";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { SettingsForm } from "~/features/staff/ui/settings-form";
import { usePath, useT } from "~/i18n/context";
import { errorText } from "~/i18n/form-messages";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) => pageTitle(location, (t) => t("staff.settings"));

export async function loader({ request }: LoaderFunctionArgs) {
  await authorize(request, "settings.write");
  const saved = new URL(request.url).searchParams.has("bewaard");
  return { page: await loadSettings(), saved };
}

export const action = changeSettingsForm;

export default function SettingsRoute() {
  const { page, saved } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  const errors: Record<string, string> = {};
  for (const [field, key] of Object.entries(refusal?.errors ?? {})) {
    errors[field] = errorText(t, key);
  }
  return (
    <DeskShell title={t("staff.settings")} lead={t("staff.settingsLead")}>
      {saved && !refusal ? (
        <Alert kind="ok" role="status">
          {t("staff.settingsSaved")}
        </Alert>
      ) : null}
      {refusal?.refusal?.code === "conflict" ? (
        <Alert kind="warning" role="alert">
          {t("staff.settingsConflict")}
        </Alert>
      ) : null}
      <SettingsForm
        action={path("/werkplek/instellingen")}
        page={page}
        typed={refusal?.values}
        errors={errors}
      />
    </DeskShell>
  );
}
