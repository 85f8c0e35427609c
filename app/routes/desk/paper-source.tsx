import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paperSourceForm } from "~/features/decisions/forms/papers.server";
import { paperDesk } from "~/features/decisions/queries/paper-desk.server";
import { SourceForm } from "~/features/decisions/ui/paper-forms";
import { SourceFileLink } from "~/features/decisions/ui/paper-parts";
import { RefusedAlert, TakeAway } from "~/features/decisions/ui/paper-uses";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) =>
  pageTitle(location, (t) =>
    page ? t("documents.changeSource", { source: page.source.title }) : t("documents.kicker"),
  );

export async function loader({ request, params }: LoaderFunctionArgs) {
  await authorize(request, "decision.write");
  const paper = await paperDesk(params["document"] ?? "");
  const source = paper?.sources.find(({ id }) => id === params["source"]);
  if (!paper || !source) throw notFound();
  return { paper: { slug: paper.slug, title: paper.title }, source };
}

export const action = paperSourceForm;

export default function PaperSourceRoute() {
  const { paper, source } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  const stored = {
    sourceTitle: [source.title],
    publisher: [source.publisher ?? ""],
    dated: [source.dated ?? ""],
    reference: [source.reference ?? ""],
    url: [source.url ?? ""],
  };
  return (
    <DeskShell
      kicker={t("documents.kicker")}
      title={t("documents.changeSource", { source: source.title })}
      aside={
        <TextLink href={path(`/werkplek/stukken/${paper.slug}`)}>
          <span lang="nl">{paper.title}</span>
        </TextLink>
      }
    >
      <RefusedAlert error={refusal?.errors["remove"]} />
      {source.file ? (
        <Text>
          <SourceFileLink slug={paper.slug} file={source.file} />
        </Text>
      ) : null}
      <SourceForm
        typed={refusal?.values ?? stored}
        errors={refusal?.errors ?? {}}
        save={t("documents.saveSource")}
      />
      <TakeAway
        uses={source.uses}
        label={t("documents.removeSource")}
        instead={t("documents.removeSourceInstead")}
        consequence={t("documents.removeSourceHelp")}
      />
    </DeskShell>
  );
}
