import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { deskSessions } from "~/features/sessions/queries/desk-list.server";
import { DeskSessionTable } from "~/features/sessions/ui/desk-session-table";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { ButtonLink } from "~/ui/button-link";
import { Cluster } from "~/ui/cluster";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("sessionDesk.title"));

export async function loader({ request }: LoaderFunctionArgs) {
  const grant = await authorize(request, "session.write");
  const list = await deskSessions(grant, request.url, now());
  return { list };
}

export default function DeskSessionsRoute() {
  const { list } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  return (
    <DeskShell
      title={t("sessionDesk.title")}
      lead={t("sessionDesk.lead")}
      list
      aside={
        <Cluster>
          <ButtonLink href={path("/werkplek/bijeenkomsten/nieuw")} icon="plus">
            {t("sessionDesk.create")}
          </ButtonLink>
        </Cluster>
      }
    >
      <DeskSessionTable list={list} />
    </DeskShell>
  );
}
