import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { experiencedInRound } from "~/features/experiences/queries/experienced.server";
import { experiencedPromises } from "~/features/experiences/ui/experienced-promise";
import { movedRoundAddress } from "~/features/rounds/queries/moved-round.server";
import { publicRound } from "~/features/rounds/queries/round-page.server";
import { personsByRound } from "~/features/participation/queries/across-rounds.server";
import { RoundInCalendar } from "~/features/rounds/ui/round-in-calendar";
import { RoundPageBody } from "~/features/rounds/ui/round-page-body";
import { sessionsOfRound } from "~/features/sessions/queries/sessions-of-round.server";
import { SessionsOfRound } from "~/features/sessions/ui/sessions-of-round";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { shareMeta } from "~/i18n/share-meta";
import { now } from "~/platform/clock.server";
import { publicUrl } from "~/platform/env.server";
import { ExampleNotice } from "~/ui/example-notice";
import { ShareLink, ShareScript } from "~/ui/share-link";
import { Stack } from "~/ui/stack";
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
  return {
    round,
    sessions,
    people: persons.get(round.id) ?? null,
    experienced: await experiencedInRound(round.id),
    site: publicUrl(),
  };
}

export default function RoundRoute() {
  const { round, sessions, people, experienced } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  const here = path(`/rondes/${round.slug}`);
  return (
    <Stack gap="page">
      {round.example ? <ExampleNotice>{t("site.exampleNotice")}</ExampleNotice> : null}
      <RoundPageBody
        round={round}
        people={people}
        experienced={experiencedPromises(experienced)}
        sessions={<SessionsOfRound sessions={sessions} />}
      />
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
      <RoundInCalendar round={round} />
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
