import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { documentsAtDesk } from "~/features/decisions/queries/decision-desk.server";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { ButtonLink } from "~/ui/button-link";
import { ListEntry } from "~/ui/list-entry";
import { PlainList } from "~/ui/plain-list";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) => pageTitle(location, (t) => t("decisions.desk"));

export async function loader({ request }: LoaderFunctionArgs) {
  await authorize(request, "decision.write");
  return { documents: await documentsAtDesk() };
}

export default function DecisionsDeskRoute() {
  const { documents } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  return (
    <DeskShell
      title={t("decisions.desk")}
      lead={t("decisions.deskLead")}
      aside={
        <ButtonLink href={path("/werkplek/stukken/nieuw")} icon="plus">
          {t("documents.newTitle")}
        </ButtonLink>
      }
    >
      <PlainList
        ruled
        items={documents.map(({ slug, title, recorded }) => ({
          key: slug,
          content: (
            <ListEntry
              level={2}
              href={path(`/werkplek/besluiten/${slug}`)}
              title={<span lang="nl">{title}</span>}
              meta={t.count("decisions.deskRecorded", recorded)}
            />
          ),
        }))}
      />
    </DeskShell>
  );
}
