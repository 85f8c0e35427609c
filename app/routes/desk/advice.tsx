import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { adviceOfCouncil } from "~/features/advice/queries/advice-desk.server";
import { AdviceList } from "~/features/advice/ui/advice-list";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { PageLinks } from "~/features/vocabulary/ui/page-links";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { pageOfAddress } from "~/platform/paging.server";
import { authorize } from "~/policy/authorize.server";
import { ButtonLink } from "~/ui/button-link";
import { EmptyState } from "~/ui/empty-state";
import { Text } from "~/ui/text";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("adviceDesk.write"));

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await authorize(request, "advice.write");
  const bodyId = actor.kind === "staff" ? actor.bodyId : null;
  const page = pageOfAddress(request.url);
  return { list: bodyId === null ? null : await adviceOfCouncil(bodyId, page, now()) };
}

export default function AdviceDeskRoute() {
  const { list } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  if (list === null) {
    return (
      <DeskShell title={t("adviceDesk.write")}>
        <EmptyState title={t("adviceDesk.noBody")} level={2}>
          <Text>{t("adviceDesk.noBodyText")}</Text>
        </EmptyState>
      </DeskShell>
    );
  }
  return (
    <DeskShell
      title={t("adviceDesk.write")}
      lead={t("adviceDesk.writeLead")}
      aside={<ButtonLink href={path("/werkplek/adviezen/nieuw")}>{t("adviceDesk.new")}</ButtonLink>}
    >
      {list.advice.length === 0 ? (
        <EmptyState title={t("adviceDesk.writeNone")} level={2}>
          <Text>{t("adviceDesk.writeNoneText")}</Text>
        </EmptyState>
      ) : (
        <AdviceList
          items={list.advice}
          other="to"
          href={(slug) => path(`/werkplek/adviezen/${slug}`)}
        />
      )}
      <PageLinks page={list.page} pageCount={list.pageCount} />
    </DeskShell>
  );
}
