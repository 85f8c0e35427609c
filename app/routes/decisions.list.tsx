import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { decidedDocuments } from "~/features/decisions/queries.server";
import { DocumentStatusBadge } from "~/features/decisions/ui/document-status";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { EmptyState } from "~/ui/empty-state";
import { ListEntry } from "~/ui/list-entry";
import { PageHeader } from "~/ui/page-header";
import { PlainList } from "~/ui/plain-list";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("decisions.title"));

export async function loader({ request }: LoaderFunctionArgs) {
  return { documents: await decidedDocuments(languageOf(request.url)) };
}

export default function DecisionsRoute() {
  const { documents } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  return (
    <Stack gap="page">
      <PageHeader title={t("decisions.title")} lead={t("decisions.lead")} />
      {documents.length === 0 ? (
        <EmptyState title={t("decisions.none")} level={2}>
          <Text>{t("decisions.noneText")}</Text>
        </EmptyState>
      ) : null}
      <PlainList
        ruled
        items={documents.map((document) => ({
          key: document.slug,
          content: (
            <ListEntry
              level={2}
              href={path(`/besluiten/${document.slug}`)}
              title={<Localized text={document.title} />}
              status={<DocumentStatusBadge status={document.status} />}
            >
              {document.summary ? (
                <Text>
                  <Localized text={document.summary} />
                </Text>
              ) : null}
            </ListEntry>
          ),
        }))}
      />
    </Stack>
  );
}
