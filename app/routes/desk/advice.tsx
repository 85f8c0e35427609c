import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { adviceOfCouncil } from "~/features/advice/queries/desk-lists.server";
import { AdviceList } from "~/features/advice/ui/advice-list";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS } from "~/platform/http.server";
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
  return { list: bodyId === null ? null : await adviceOfCouncil(bodyId, request.url, now()) };
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
      list
      aside={<ButtonLink href={path("/werkplek/adviezen/nieuw")}>{t("adviceDesk.new")}</ButtonLink>}
    >
      <AdviceList
        list={list}
        desk="write"
        empty={
          <EmptyState title={t("adviceDesk.writeNone")} level={2}>
            <Text>{t("adviceDesk.writeNoneText")}</Text>
          </EmptyState>
        }
      />
    </DeskShell>
  );
}
