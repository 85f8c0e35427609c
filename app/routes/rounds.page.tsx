import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { movedRoundAddress } from "~/features/rounds/queries/moved-round.server";
import { publicRound } from "~/features/rounds/queries/round-page.server";
import { personsByRound } from "~/features/participation/queries/across-rounds.server";
import { PeopleSoFar } from "~/features/rounds/ui/people-so-far";
import { SceneDrawing } from "~/features/rounds/ui/scene-drawing";
import { RoundActivities } from "~/features/rounds/ui/round-activities";
import { RoundScope } from "~/features/rounds/ui/round-scope";
import { RoundPrinciples, RoundCommitments } from "~/features/rounds/ui/round-commitments";
import { isNeverAnswered } from "~/features/rounds/domain/never-answered";
import { RoundStateBadge } from "~/features/rounds/ui/round-state-badge";
import { RoundTakePart, RoundWays } from "~/features/rounds/ui/round-take-part";
import { RoundThread } from "~/features/rounds/ui/round-thread";
import { sessionsOfRound } from "~/features/sessions/queries/sessions-of-round.server";
import { SessionsOfRound } from "~/features/sessions/ui/sessions-of-round";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { shareMeta } from "~/i18n/share-meta";
import { now } from "~/platform/clock.server";
import { publicUrl } from "~/platform/env.server";
import { Cluster } from "~/ui/cluster";
import { ExampleNotice } from "~/ui/example-notice";
import { PageHeader } from "~/ui/page-header";
import { Section } from "~/ui/section";
import { ShareLink, ShareScript } from "~/ui/share-link";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";
import { movedOrNotFound } from "~/platform/http.server";

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const titles = pageTitle(location, () => data?.round.title.text);
  if (!data) return titles;
  const { title, question, summary } = data.round;
  const page = {
    title: title.text,
    description: `${question.text} ${summary.text}`,
    site: data.site,
    picture: `${location.pathname}/deelplaatje.png`,
    pictureAlt: title.text,
  };
  return [...titles, ...shareMeta(location, page)];
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params["slug"] ?? "";
  const language = languageOf(request.url);
  const [round, sessions, persons] = await Promise.all([
    publicRound(slug, language, now()),
    sessionsOfRound(slug, language, now()),
    personsByRound(now()),
  ]);
  if (!round) throw movedOrNotFound(await movedRoundAddress(request.url, slug));
  return { round, sessions, people: persons.get(round.id) ?? null, site: publicUrl() };
}

export default function RoundRoute() {
  const { round, sessions, people } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  const here = path(`/rondes/${round.slug}`);
  return (
    <Stack gap="page">
      {round.example ? <ExampleNotice>{t("site.exampleNotice")}</ExampleNotice> : null}
      <PageHeader
        kicker={
          round.scope === "local" && round.municipality
            ? t("rounds.kickerLocal", { municipality: round.municipality })
            : t("rounds.kickerRegional")
        }
        title={<Localized text={round.title} />}
        lead={<Localized text={round.question} />}
      >
        {round.officialTitle ? (
          <Text quiet small>
            {t("rounds.officially")} <Localized text={round.officialTitle} />
          </Text>
        ) : null}
        <Cluster>
          <RoundStateBadge state={round.state} neverAnswered={isNeverAnswered(round)} />
          <PeopleSoFar people={people} isOpen={round.takesInput} />
        </Cluster>
      </PageHeader>
      {round.scene ? <SceneDrawing scene={round.scene} /> : null}
      <RoundThread steps={round.thread} reportPath={`${here}/terugkoppeling`} />
      <RoundTakePart round={round} />
      <Section title={t("rounds.about")}>
        <Text>
          <Localized text={round.summary} />
        </Text>
        <RoundWays round={round} sessions={<SessionsOfRound sessions={sessions} />} />
      </Section>
      <RoundScope round={round} />
      <RoundCommitments round={round} />
      <RoundPrinciples principles={round.principles} />
      <RoundActivities activities={round.activities} />
      <Stack gap="tight">
        {round.themeCount > 0 ? (
          <TextLink href={`${here}/terugkoppeling`} arrow>
            {t("rounds.checkThemes")}
          </TextLink>
        ) : null}
        <TextLink href={`${here}/cijfers`} arrow>
          {t("rounds.checkFigures")}
        </TextLink>
        <TextLink href={path(`/volgen/ronde/${round.slug}`)} arrow>
          {t("notices.followLink_round")}
        </TextLink>
      </Stack>
      <ShareLink
        path={here}
        title={round.title.text}
        label={t("rounds.share")}
        addressLabel={t("rounds.shareAddress")}
        mailLabel={t("rounds.shareMail")}
        doneText={t("rounds.shareCopied")}
      />
      <ShareScript />
    </Stack>
  );
}
