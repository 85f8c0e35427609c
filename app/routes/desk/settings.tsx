import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { afterConflict } from "~/features/vocabulary/schema";
import { ItemHistory } from "~/features/desk/ui/item-history";
import { ChangedMeanwhile } from "~/features/desk/ui/changed-meanwhile";
import { pageHistory } from "~/features/desk/forms/page-history.server";
import { useActionData, useLoaderData } from "@remix-run/react";
import { loadSettings } from "~/features/region/queries/settings-form.server";
import { regionSettingsForm } from "~/features/staff/forms/region-settings.server";
import { mailTestAsked } from "~/features/staff/queries/mail-test.server";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { IdentityForm } from "~/features/staff/ui/identity-form";
import { MailTestSection } from "~/features/staff/ui/mail-test";
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
  const { searchParams } = new URL(request.url);
  const mailTest = mailTestAsked(searchParams.get("proefmail"));
  const page = await loadSettings();
  const history = await pageHistory(request, "region", page.regionId);
  return { page, history, saved: searchParams.has("bewaard"), mailTest };
}

export const action = regionSettingsForm;

export default function SettingsRoute() {
  const { page, history, saved, mailTest } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  const here = path("/werkplek/instellingen");
  const isIdentity = sent?.values["intent"]?.[0] === "identity";
  const stored = isIdentity ? { ...page.identity } : page.values;
  const refusal = afterConflict(sent, stored);
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
        <ChangedMeanwhile typed={refusal.values} stored={stored} history={history} />
      ) : null}
      <IdentityForm
        action={here}
        words={page.identity}
        version={page.version}
        typed={isIdentity ? refusal?.values : undefined}
        errors={isIdentity ? errors : {}}
      />
      <MailTestSection action={here} result={mailTest} />
      <SettingsForm
        action={here}
        page={page}
        typed={isIdentity ? undefined : refusal?.values}
        errors={isIdentity ? {} : errors}
      />
      <ItemHistory history={history} />
    </DeskShell>
  );
}
