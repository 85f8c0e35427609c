import type { MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { helpNowForm } from "~/features/moderation/forms/help-now.server";
import { DraftHelp } from "~/features/moderation/ui/help-lines";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("information.helpTitle"));

export const action = helpNowForm;

/** Help for what somebody is writing, which their form asks for; whoever comes here by hand finds the way to all help. */
export default function HelpNowRoute() {
  const path = usePath();
  const asked = useActionData<typeof action>();
  const t = useT();
  return (
    <Stack gap="page">
      <PageHeader title={t("information.helpTitle")} />
      <DraftHelp lines={asked?.shown?.lines ?? null} />
      <TextLink href={path("/hulp")} arrow>
        {t("site.help")}
      </TextLink>
    </Stack>
  );
}
