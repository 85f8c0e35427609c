import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { adviceTo } from "~/features/advice/queries/desk-lists.server";
import { AdviceList } from "~/features/advice/ui/advice-list";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { EmptyState } from "~/ui/empty-state";
import { Text } from "~/ui/text";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("adviceDesk.react"));

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await authorize(request, "reaction.write");
  const bodyId = actor.kind === "staff" ? actor.bodyId : null;
  return { list: bodyId === null ? null : await adviceTo(bodyId, request.url, now()) };
}

export default function ReactionsDeskRoute() {
  const { list } = useLoaderData<typeof loader>();
  const t = useT();
  const empty = (
    <EmptyState title={t("adviceDesk.reactNone")} level={2}>
      <Text>{t("adviceDesk.reactNoneText")}</Text>
    </EmptyState>
  );
  return (
    <DeskShell title={t("adviceDesk.react")} lead={t("adviceDesk.reactLead")} list={list !== null}>
      {list === null ? empty : <AdviceList list={list} desk="react" empty={empty} />}
    </DeskShell>
  );
}
