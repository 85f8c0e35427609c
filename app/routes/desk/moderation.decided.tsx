import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { REVISIONS } from "~/features/moderation/domain/after-decision";
import { decidedList } from "~/features/moderation/queries/decided-list.server";
import { readUndone } from "~/features/moderation/schema";
import { DecidedItems } from "~/features/moderation/ui/decided-items";
import { UndoneNotice } from "~/features/moderation/ui/undone-notice";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize, requireStaff } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("moderationDesk.decidedTitle"));

export async function loader({ request }: LoaderFunctionArgs) {
  await authorize(request, "moderation.undo");
  const actor = await requireStaff(request);
  const { url } = request;
  const list = await decidedList(actor, url, now());
  const told = new URL(url).searchParams.get("herzien");
  const revised = REVISIONS.find((known) => known === told) ?? null;
  return { list, revised, undone: readUndone(url) };
}

export default function DecidedRoute() {
  const { list, revised, undone } = useLoaderData<typeof loader>();
  const t = useT();
  return (
    <DeskShell
      title={t("moderationDesk.decidedTitle")}
      lead={t(list.readsWords ? "moderationDesk.decidedLead" : "moderationDesk.decidedLeadUndo")}
      list
    >
      {revised ? (
        <Alert kind="ok" role="status" title={t(`moderationDesk.revised_${revised}`)} />
      ) : null}
      <UndoneNotice {...undone} />
      <DecidedItems list={list} />
    </DeskShell>
  );
}
