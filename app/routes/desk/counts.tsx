import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { countRounds } from "~/features/participation/queries/count-desk.server";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { PageLinks } from "~/features/vocabulary/ui/page-links";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { pageOfAddress } from "~/platform/paging.server";
import { authorize } from "~/policy/authorize.server";
import { ListEntry } from "~/ui/list-entry";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("figuresDesk.counts"));

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await authorize(request, "sourceCount.write");
  return countRounds(actor, pageOfAddress(request.url));
}

export default function CountsRoute() {
  const { rounds, page, pageCount } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  return (
    <DeskShell title={t("figuresDesk.counts")} lead={t("figuresDesk.countsLead")}>
      <Section title={t("figuresDesk.countsRounds")}>
        {rounds.length === 0 ? <Text>{t("figuresDesk.countsRoundsNone")}</Text> : null}
        <PlainList
          ruled
          items={rounds.map(({ slug, title, activities, counts }) => ({
            key: slug,
            content: (
              <ListEntry
                title={title}
                href={path(`/werkplek/tellingen/${slug}`)}
                meta={`${t.count("figuresDesk.countsActivities", activities)}, ${t.count("figuresDesk.countsNumber", counts)}`}
              />
            ),
          }))}
        />
        <PageLinks page={page} pageCount={pageCount} />
      </Section>
    </DeskShell>
  );
}
