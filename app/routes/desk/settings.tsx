import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changeSettings } from "~/features/region/commands/change-settings.server";
import { loadSettings } from "~/features/region/queries/settings-form.server";
import { settingsFormSchema } from "~/features/region/schema";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { SettingsForm } from "~/features/staff/ui/settings-form";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { checkForm, readForm } from "~/platform/form.server";
import { PRIVATE_HEADERS, seeOther } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) => pageTitle(location, (t) => t("staff.settings"));

export async function loader({ request }: LoaderFunctionArgs) {
  await authorize(request, "settings.write");
  const saved = new URL(request.url).searchParams.has("bewaard");
  return { page: await loadSettings(), saved };
}

export async function action({ request }: ActionFunctionArgs) {
  const fields = await readForm(request);
  const grant = await authorize(request, "settings.write");
  const { values: typed } = fields;
  const checked = checkForm(settingsFormSchema, fields);
  if (!checked.ok) {
    const { errors } = checked;
    return data({ typed, errors, lowest: 0, conflict: false }, { status: 422 });
  }
  const outcome = await changeSettings(grant, checked.value, fields.text("version"), now());
  if (outcome.ok) throw seeOther(`${new URL(request.url).pathname}?bewaard=ja`);
  if (outcome.code === "conflict") {
    const errors: Record<string, string> = {};
    return data({ typed, errors, lowest: 0, conflict: true }, { status: 409 });
  }
  const errors: Record<string, string> = { [outcome.field]: "staff.threshold_lowered" };
  return data({ typed, errors, lowest: outcome.lowest, conflict: false }, { status: 422 });
}

export default function SettingsRoute() {
  const { page, saved } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  const errors: Record<string, string> = {};
  for (const [field, key] of Object.entries(refusal?.errors ?? {})) {
    errors[field] = t.find(key, { lowest: refusal?.lowest ?? 0 }) ?? key;
  }
  return (
    <DeskShell title={t("staff.settings")} lead={t("staff.settingsLead")}>
      {saved && !refusal ? (
        <Alert kind="ok" role="status">
          {t("staff.settingsSaved")}
        </Alert>
      ) : null}
      {refusal?.conflict ? (
        <Alert kind="warning" role="alert">
          {t("staff.settingsConflict")}
        </Alert>
      ) : null}
      <SettingsForm
        action={path("/werkplek/instellingen")}
        page={page}
        typed={refusal?.typed}
        errors={errors}
      />
    </DeskShell>
  );
}
