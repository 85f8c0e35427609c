import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { NewestReplyEntry } from "~/features/reporting/ui/newest-reply";
import { firstRoundWithFigures } from "~/features/participation/queries/first-figures.server";
import { newestReplies } from "~/features/reporting/queries.server";
import { regionSettings } from "~/features/region/queries.server";
import { openRounds } from "~/features/rounds/queries/open-rounds.server";
import { HomeDoors } from "~/features/rounds/ui/home-doors";
import { OpenRound } from "~/features/rounds/ui/open-round";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { SentenceWithWords } from "~/i18n/written";
import { now } from "~/platform/clock.server";
import { EmptyState } from "~/ui/empty-state";
import { Lead } from "~/ui/lead";
import { PageHeader } from "~/ui/page-header";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

const NEWEST_REPLIES = 4;

export const meta: MetaFunction = ({ location }) => pageTitle(location, (t) => t("site.tagline"));

export async function loader({ request }: LoaderFunctionArgs) {
  const language = languageOf(request.url);
  const [open, replies, { terms }, figures] = await Promise.all([
    openRounds(language, now()),
    newestReplies(language, NEWEST_REPLIES),
    regionSettings(),
    firstRoundWithFigures(language),
  ]);
  return { ...open, replies, figures, replyDays: terms.replyDays };
}

export default function HomeRoute() {
  const { rounds, nextSession, replies, figures, replyDays } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  return (
    <Stack gap="page">
      <Stack gap="loose">
        <div className="home-promise">
          <PageHeader title={t("home.promise")} />
        </div>
        {rounds.slice(0, 1).map((round) => (
          <OpenRound key={round.slug} round={round} />
        ))}
      </Stack>
      <Lead>{t("home.lead")}</Lead>
      <HomeDoors rounds={rounds} nextSession={nextSession} replyDays={replyDays} />
      <Section title={t("home.doneWithInput")}>
        {replies.length === 0 ? (
          <EmptyState title={t("home.noAnswers")}>
            <Text>{t("home.noAnswersText")}</Text>
          </EmptyState>
        ) : (
          <PlainList
            ruled
            items={replies.map((reply) => ({
              key: reply.id,
              content: <NewestReplyEntry reply={reply} />,
            }))}
          />
        )}
        <Text>
          <TextLink href={path("/rondes")} arrow>
            {t("home.allAnswers")}
          </TextLink>
        </Text>
      </Section>
      <Section title={t("home.principleDoor")}>
        <Text>{t("home.principleText")}</Text>
        <Text>
          {figures === null ? (
            <TextLink href={path("/nakijken")} arrow>
              {t("home.principleLinkNone")}
            </TextLink>
          ) : (
            <TextLink href={path(`/rondes/${figures.slug}/cijfers`)} arrow>
              <SentenceWithWords
                sentence={(title) => t("home.principleLink", { title })}
                words={figures.title.text}
                language={figures.title.language}
              />
            </TextLink>
          )}
        </Text>
      </Section>
    </Stack>
  );
}
