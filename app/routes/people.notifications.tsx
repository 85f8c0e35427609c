import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { loadPushDevices } from "~/features/notices/queries/push-devices.server";
import { pushDeviceForm } from "~/features/people/forms/push-device.server";
import { PushForm } from "~/features/people/ui/push-form";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { authorizeOwn } from "~/policy/authorize.server";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("people.pushTitle"));

export async function loader({ request }: LoaderFunctionArgs) {
  const { personId } = await authorizeOwn(request);
  return { push: await loadPushDevices(personId) };
}

export const action = pushDeviceForm;

export default function NotificationsRoute() {
  const { push } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  return (
    <Stack gap="page">
      <PageHeader title={t("people.pushTitle")} lead={t("people.pushLead")} />
      {push === null ? (
        <Text>{t("people.pushInDemo")}</Text>
      ) : (
        <PushForm {...push} errors={refused?.errors ?? {}} />
      )}
      <TextLink href={path("/mijn")}>{t("people.backToOwn")}</TextLink>
    </Stack>
  );
}
