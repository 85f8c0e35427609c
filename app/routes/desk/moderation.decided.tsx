import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { REVISIONS } from "~/features/moderation/domain/after-decision";
import { decidedList } from "~/features/moderation/queries/decided-list.server";
import { readDecidedFilter, readUndone } from "~/features/moderation/schema";
import { DecidedFilters } from "~/features/moderation/ui/decided-filters";
import { DecidedLines } from "~/features/moderation/ui/decided-lines";
import { UndoneNotice } from "~/features/moderation/ui/undone-notice";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { pageOfAddress } from "~/platform/paging.server";
import { authorize, requireStaff } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { EmptyState } from "~/ui/empty-state";
import { Pagination } from "~/ui/pagination";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

const QUEUE = "/werkplek/beoordelen";
const HERE = `${QUEUE}/besloten`;

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("moderationDesk.decidedTitle"));

export async function loader({ request }: LoaderFunctionArgs) {
  await authorize(request, "moderation.undo");
  const actor = await requireStaff(request);
  const filter = readDecidedFilter(request.url);
  const list = await decidedList(actor, filter, pageOfAddress(request.url, "pagina"), now());
  const search = new URL(request.url).searchParams;
  const revised = REVISIONS.find((known) => known === search.get("herzien")) ?? null;
  search.delete("pagina");
  search.delete("herzien");
  search.delete("zaak");
  const undone = readUndone(request.url);
  search.delete("teruggedraaid");
  search.delete("leeg");
  return { list, filter, revised, undone, query: search.toString() };
}

export default function DecidedRoute() {
  const { list, filter, revised, undone, query } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  return (
    <DeskShell
      title={t("moderationDesk.decidedTitle")}
      lead={t(list.readsWords ? "moderationDesk.decidedLead" : "moderationDesk.decidedLeadUndo")}
    >
      {revised ? (
        <Alert kind="ok" role="status" title={t(`moderationDesk.revised_${revised}`)} />
      ) : null}
      <UndoneNotice {...undone} />
      {list.readsWords ? <TextLink href={path(QUEUE)}>{t("moderation.caseBack")}</TextLink> : null}
      <DecidedFilters action={path(HERE)} filter={filter} choices={list} />
      {list.total === 0 ? (
        <EmptyState title={t("moderationDesk.decidedNone")} level={2}>
          <Text>{t("moderationDesk.decidedNoneText")}</Text>
        </EmptyState>
      ) : (
        <>
          <Text quiet>{t("moderationDesk.decidedCount", { count: list.total })}</Text>
          <DecidedLines lines={list.lines} base={QUEUE} readsWords={list.readsWords} />
        </>
      )}
      <Pagination
        label={t("moderation.queuePages")}
        page={list.page}
        pageCount={list.pageCount}
        hrefFor={(page) => path(`${HERE}?${query === "" ? "" : `${query}&`}pagina=${page}`)}
        texts={{
          previous: t("site.previousPage"),
          next: t("site.nextPage"),
          page: t("proposals.pageNumber"),
        }}
      />
    </DeskShell>
  );
}
