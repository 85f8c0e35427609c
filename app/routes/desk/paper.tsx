import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { documentPartsForm } from "~/features/region/forms/documents.server";
import { documentDesk } from "~/features/region/queries/document-desk.server";
import { SourceForm, VersionForm } from "~/features/region/ui/paper-forms";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) =>
  pageTitle(location, () => page?.paper.title);

export async function loader({ request, params }: LoaderFunctionArgs) {
  await authorize(request, "decision.write");
  const paper = await documentDesk(params["document"] ?? "");
  if (!paper) throw notFound();
  return { paper };
}

export const action = documentPartsForm;

export default function PaperRoute() {
  const { paper } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  const of = (intent: string) =>
    refusal?.values["intent"]?.[0] === intent
      ? { typed: refusal.values, errors: refusal.errors }
      : { typed: {}, errors: {} };
  const dated = (day: string | null) => (day === null ? "" : `, ${formatDate(t.language, day)}`);
  return (
    <DeskShell
      kicker={t("documents.kicker")}
      title={<span lang="nl">{paper.title}</span>}
      aside={
        <TextLink href={path(`/werkplek/besluiten/${paper.slug}/raden`)}>
          {t("documents.allCouncils")}
        </TextLink>
      }
    >
      <Section title={t("documents.versions")}>
        <ul>
          {paper.versions.map((version) => (
            <li key={version.label} lang="nl">
              {version.label}
              {dated(version.dated)}
            </li>
          ))}
        </ul>
        <VersionForm {...of("version")} />
      </Section>
      <Section title={t("documents.sources")} intro={t("documents.sourcesIntro")}>
        {paper.sources.length === 0 ? <Text quiet>{t("documents.sourcesNone")}</Text> : null}
        <ul>
          {paper.sources.map((source) => (
            <li key={source.id} lang="nl">
              {source.url === null ? (
                source.title
              ) : (
                <TextLink href={source.url}>{source.title}</TextLink>
              )}
              {dated(source.dated)}
            </li>
          ))}
        </ul>
        <SourceForm {...of("source")} />
      </Section>
    </DeskShell>
  );
}
