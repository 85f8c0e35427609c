import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { decidedDocument } from "~/features/decisions/queries.server";
import { DecisionTable } from "~/features/decisions/ui/decision-table";
import { DocumentStatusBadge } from "~/features/decisions/ui/document-status";
import { LocalPoints } from "~/features/decisions/ui/local-points";
import { Synthesis } from "~/features/decisions/ui/synthesis";
import { useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { languageOf } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { notFound } from "~/platform/http.server";
import { Cluster } from "~/ui/cluster";
import { PageHeader } from "~/ui/page-header";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Timeline } from "~/ui/timeline";

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageTitle(location, () => data?.document.title.text);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const document = await decidedDocument(params["document"] ?? "", languageOf(request.url));
  if (!document) throw notFound();
  return { document };
}

export default function DecisionRoute() {
  const { document } = useLoaderData<typeof loader>();
  const t = useT();
  return (
    <Stack gap="page">
      <PageHeader
        kicker={t("decisions.title")}
        title={<Localized text={document.title} />}
        lead={document.summary ? <Localized text={document.summary} /> : undefined}
      >
        <Cluster>
          <DocumentStatusBadge status={document.status} />
        </Cluster>
      </PageHeader>
      <Section title={t("decisions.councils")}>
        <DecisionTable caption={t("decisions.councilsCaption")} decisions={document.councils} />
      </Section>
      <LocalPoints decisions={[...document.councils, ...document.others]} />
      <Synthesis decisions={[...document.councils, ...document.others]} />
      {document.others.length > 0 ? (
        <Section title={t("decisions.others")}>
          <DecisionTable caption={t("decisions.othersCaption")} decisions={document.others} />
        </Section>
      ) : null}
      {document.versions.length > 0 ? (
        <Section title={t("decisions.versions")}>
          <Timeline
            label={t("decisions.versions")}
            events={document.versions.map((version) => ({
              key: version.label,
              when: version.dated ? formatDate(t.language, version.dated) : t("site.unknown"),
              title: version.label,
              ...(version.note ? { text: <Localized text={version.note} /> } : {}),
            }))}
          />
        </Section>
      ) : null}
    </Stack>
  );
}
