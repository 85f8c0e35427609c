import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { deskRounds } from "~/features/rounds/queries/round-desk.server";
import { RoundStateBadge } from "~/features/rounds/ui/round-state-badge";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { PageLinks } from "~/features/vocabulary/ui/page-links";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { pageOfAddress } from "~/platform/paging.server";
import { authorize } from "~/policy/authorize.server";
import { ButtonLink } from "~/ui/button-link";
import { ListEntry } from "~/ui/list-entry";
import { ListRegion } from "~/ui/list-region";
import { PlainList } from "~/ui/plain-list";
import { Text } from "~/ui/text";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("rounds.deskTitle"));

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await authorize(request, "round.write");
  if (actor.kind !== "staff") throw notFound();
  return deskRounds(actor, pageOfAddress(request.url));
}

export default function DeskRoundsRoute() {
  const { rounds, page, pageCount } = useLoaderData<typeof loader>();
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
      {rounds.length === 0 ? <Text>{t("rounds.deskNone")}</Text> : null}
      <ListRegion>
        <PlainList
          ruled
          items={rounds.map((round) => ({
            key: round.slug,
            content: (
              <ListEntry
                level={2}
                href={path(`/werkplek/rondes/${round.slug}`)}
                title={round.title}
                status={<RoundStateBadge state={round.state} />}
                meta={round.example ? t("home.example") : undefined}
              />
            ),
          }))}
        />
      </ListRegion>
      <PageLinks page={page} pageCount={pageCount} />
    </DeskShell>
  );
}
