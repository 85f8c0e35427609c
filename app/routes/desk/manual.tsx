import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MANUAL_ADDRESS, MANUAL_CHAPTERS } from "~/features/staff/domain/manual-places";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { requireStaff } from "~/policy/authorize.server";
import { STAFF_ROLES } from "~/policy/actor";
import { ListEntry } from "~/ui/list-entry";
import { PlainList } from "~/ui/plain-list";
import { Text } from "~/ui/text";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) => pageTitle(location, (t) => t("manual.title"));

export async function loader({ request }: LoaderFunctionArgs) {
  const { role } = await requireStaff(request);
  return { role };
}

export default function ManualRoute() {
  const { role } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  const others = STAFF_ROLES.filter((known) => known !== role);
  return (
    <DeskShell title={t("manual.title")} lead={t("manual.lead")}>
      <PlainList
        ruled
        items={[role, ...others].map((known) => ({
          key: known,
          content: (
            <ListEntry
              level={2}
              title={t(`manual.for_${known}`)}
              href={path(`${MANUAL_ADDRESS}/${MANUAL_CHAPTERS[known]}`)}
            >
              <Text>{t(`firstSteps.roleMay_${known}`)}</Text>
            </ListEntry>
          ),
        }))}
      />
    </DeskShell>
  );
}
