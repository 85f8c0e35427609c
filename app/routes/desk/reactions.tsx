import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { adviceTo } from "~/features/advice/queries/advice-desk.server";
import { AdviceList } from "~/features/advice/ui/advice-list";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { PageLinks } from "~/features/vocabulary/ui/page-links";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { pageOfAddress } from "~/platform/paging.server";
import { authorize } from "~/policy/authorize.server";
import { EmptyState } from "~/ui/empty-state";
import { Text } from "~/ui/text";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("adviceDesk.react"));

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await authorize(request, "reaction.write");
  const bodyId = actor.kind === "staff" ? actor.bodyId : null;
  if (bodyId === null) return { advice: [], page: 1, pageCount: 1 };
  return adviceTo(bodyId, pageOfAddress(request.url), now());
}

export default function ReactionsDeskRoute() {
  const { advice, page, pageCount } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  return (
    <DeskShell title={t("adviceDesk.react")} lead={t("adviceDesk.reactLead")}>
      {advice.length === 0 ? (
        <EmptyState title={t("adviceDesk.reactNone")} level={2}>
          <Text>{t("adviceDesk.reactNoneText")}</Text>
        </EmptyState>
      ) : (
        <AdviceList
          items={advice}
          other="from"
          href={(slug) => path(`/werkplek/reacties/${slug}`)}
        />
      )}
      <PageLinks page={page} pageCount={pageCount} />
    </DeskShell>
  );
}
