import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { deskRounds } from "~/features/rounds/queries/desk-list.server";
import { DeskRoundList } from "~/features/rounds/ui/desk-round-list";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { ButtonLink } from "~/ui/button-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("rounds.deskTitle"));

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await authorize(request, "round.write");
  if (actor.kind !== "staff") throw notFound();
  return deskRounds(actor, request.url);
}

export default function DeskRoundsRoute() {
  const list = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  return (
    <DeskShell
      title={t("rounds.deskTitle")}
      lead={t("rounds.deskLead")}
      list
      aside={
        <ButtonLink href={path("/werkplek/rondes/nieuw")} icon="plus">
          {t("rounds.deskNew")}
        </ButtonLink>
      }
    >
      <DeskRoundList list={list} />
    </DeskShell>
  );
}
