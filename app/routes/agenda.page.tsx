import { data as answer } from "@remix-run/node";
import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { agendaPage } from "~/features/agenda/queries/agenda-page.server";
import { AgendaStatus } from "~/features/agenda/ui/agenda-entry";
import { AgendaFacts } from "~/features/agenda/ui/agenda-facts";
import {
  AgendaDependencies,
  AgendaHistory,
  AgendaOrigins,
  AgendaPrinciples,
} from "~/features/agenda/ui/agenda-thread";
import { sayNoticedForm } from "~/features/experiences/forms/say-noticed.server";
import { ownMilestones } from "~/features/experiences/queries/asked-milestones.server";
import { noticedAt } from "~/features/experiences/queries/noticed.server";
import { noticedByMilestone } from "~/features/experiences/ui/noticed-figures";
import { NoticedInvitation, NoticedQuestion } from "~/features/experiences/ui/noticed-question";
import { regionSettings } from "~/features/region/queries.server";
import { SourceList } from "~/features/region/ui/source-list";
import { usePath, useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { languageOf } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { participantOf } from "~/policy/authorize.server";
import { Cluster } from "~/ui/cluster";
import { ExampleNotice } from "~/ui/example-notice";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageTitle(location, () => data?.item.what.text);

/** What was just done, as the address says it. */
function saidIn(search: URLSearchParams): "answered" | "takenBack" | null {
  if (!search.has("gezegd")) return null;
  return search.get("gezegd") === "weg" ? "takenBack" : "answered";
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(request.url);
  const slug = params["slug"] ?? "";
  const [item, reader] = await Promise.all([
    agendaPage(slug, language, now()),
    participantOf(request),
  ]);
  if (!item) throw notFound();
  const [noticed, { thresholds }, milestones] = await Promise.all([
    noticedAt(item.history.map(({ key }) => key)),
    regionSettings(),
    reader ? ownMilestones(reader.personId, language, slug) : [],
  ]);
  const search = new URL(request.url).searchParams;
  return answer(
    {
      item,
      noticed: Object.fromEntries(noticed),
      hasCode: reader !== undefined,
      milestones,
      chosen: search.get("stap"),
      said: reader ? saidIn(search) : null,
      threshold: thresholds.answersGroup,
    },
    { headers: reader ? PRIVATE_HEADERS : {} },
  );
}

export const action = sayNoticedForm;

export default function AgendaItemRoute() {
  const { item, noticed, hasCode, ...asked } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const messages = useFormMessages(refused?.errors);
  const t = useT();
  const path = usePath();
  return (
    <Stack gap="page">
      {item.example ? <ExampleNotice>{t("site.exampleNotice")}</ExampleNotice> : null}
      <PageHeader
        kicker={
          item.actionLine ? t("agenda.kicker", { line: item.actionLine }) : t("agenda.kickerPlain")
        }
        title={<Localized text={item.what} />}
        lead={item.why ? <Localized text={item.why} /> : undefined}
        pictogram={item.why?.pictogram}
      >
        <Cluster>
          <AgendaStatus item={item} />
        </Cluster>
      </PageHeader>
      <AgendaFacts item={item} />
      <AgendaHistory item={item} noticed={noticedByMilestone(noticed)} />
      {asked.milestones.length > 0 ? (
        <NoticedQuestion {...asked} error={messages.of["noticed"]} />
      ) : (
        <NoticedInvitation slug={item.slug} hasCode={hasCode} />
      )}
      <AgendaOrigins item={item} />
      <AgendaDependencies item={item} />
      <AgendaPrinciples item={item} />
      <Stack>
        <SourceList sources={item.sources} />
        <TextLink href={path("/agenda")} arrow>
          {t("agenda.all")}
        </TextLink>
      </Stack>
    </Stack>
  );
}
