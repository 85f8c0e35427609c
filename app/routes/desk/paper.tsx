import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageHistory } from "~/features/desk/forms/page-history.server";
import { ItemHistory } from "~/features/desk/ui/item-history";
import { paperPartsForm } from "~/features/decisions/forms/papers.server";
import { paperDesk } from "~/features/decisions/queries/paper-desk.server";
import { PaperTextsForm, SourceForm, VersionForm } from "~/features/decisions/ui/paper-forms";
import { PaperSources, VersionList } from "~/features/decisions/ui/paper-parts";
import { RefusedAlert, TakeAway } from "~/features/decisions/ui/paper-uses";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Details } from "~/ui/details";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) =>
  pageTitle(location, () => page?.paper.title);

export async function loader({ request, params }: LoaderFunctionArgs) {
  await authorize(request, "decision.write");
  const paper = await paperDesk(params["document"] ?? "");
  if (!paper) throw notFound();
  return { paper, history: await pageHistory(request, "document", params["document"] ?? "") };
}

export const action = paperPartsForm;

export default function PaperRoute() {
  const { paper, history } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  const isRefused = (intent: string) => refusal?.values["intent"]?.[0] === intent;
  const of = (intent: string) =>
    refusal && isRefused(intent)
      ? { typed: refusal.values, errors: refusal.errors }
      : { typed: {}, errors: {} };
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
      <RefusedAlert error={refusal?.errors["remove"]} />
      <Section title={t("documents.sources")} intro={t("documents.sourcesIntro")}>
        {paper.sources.length === 0 ? <Text quiet>{t("documents.sourcesNone")}</Text> : null}
        <PaperSources {...paper} />
        <Details summary={t("documents.newSource")} open={isRefused("source")}>
          <SourceForm {...of("source")} save={t("documents.addSource")} />
        </Details>
      </Section>
      <Section title={t("documents.versions")}>
        <VersionList {...paper} />
        <Details summary={t("documents.newVersion")} open={isRefused("version")}>
          <VersionForm {...of("version")} />
        </Details>
      </Section>
      <Section title={t("documents.texts")}>
        <Details summary={t("documents.changeTexts")} open={isRefused("texts")}>
          <PaperTextsForm
            errors={of("texts").errors}
            typed={isRefused("texts") ? of("texts").typed : paper.texts}
          />
        </Details>
        <TakeAway
          uses={paper.uses}
          label={t("documents.remove")}
          instead={t("documents.removeInstead")}
          consequence={t("documents.removeHelp")}
        />
      </Section>
      <ItemHistory history={history} />
    </DeskShell>
  );
}
