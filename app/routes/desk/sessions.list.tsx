import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DESK_VIEWS, deskSessions } from "~/features/sessions/queries/desk.server";
import { readDeskFilter } from "~/features/sessions/schema/desk-filter";
import { DeskSessionTable } from "~/features/sessions/ui/desk-session-table";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { can } from "~/policy/can";
import { ButtonLink } from "~/ui/button-link";
import { Cluster } from "~/ui/cluster";
import { EmptyState } from "~/ui/empty-state";
import { LinkSwitch } from "~/ui/link-switch";
import { ListRegion } from "~/ui/list-region";
import { Pagination } from "~/ui/pagination";
import { Text } from "~/ui/text";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("sessionDesk.title"));

export async function loader({ request }: LoaderFunctionArgs) {
  const grant = await authorize(request, "session.write");
  const { view, page } = readDeskFilter(request.url);
  const list = await deskSessions(grant, view, page, languageOf(request.url), now());
  const opens = can(grant.actor, "session.attendance") ? ("day" as const) : ("form" as const);
  return { ...list, view, page, opens, views: [...DESK_VIEWS] };
}

export default function DeskSessionsRoute() {
  const { sessions, pageCount, view, page, opens, views } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  const href = (of: string) => path(`/werkplek/bijeenkomsten?view=${of}`);
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
      <LinkSwitch
        label={t("sessionDesk.viewLabel")}
        options={views.map((option) => ({
          href: href(option),
          label: t(`sessionDesk.view_${option}`),
          current: option === view,
        }))}
      />
      {sessions.length === 0 ? (
        <EmptyState title={t("sessionDesk.nothing")} level={2}>
          <Text>{t(`sessionDesk.nothing_${view}`)}</Text>
        </EmptyState>
      ) : (
        <ListRegion>
          <DeskSessionTable view={view} sessions={sessions} opens={opens} />
        </ListRegion>
      )}
      <Pagination
        label={t("sessions.pagePagination")}
        page={page}
        pageCount={pageCount}
        hrefFor={(other) => `${href(view)}&page=${other}`}
        texts={{
          previous: t("site.previousPage"),
          next: t("site.nextPage"),
          page: t("sessions.pageNumber"),
        }}
      />
    </DeskShell>
  );
}
