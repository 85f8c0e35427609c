import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { roomOutcome } from "~/features/live/queries/room-results.server";
import { RoomOutcomePart } from "~/features/live/ui/room-outcome";
import { themesFrom } from "~/features/reporting/queries/trace.server";
import { WentInto } from "~/features/reporting/ui/went-into";
import { hasSignUp } from "~/features/sessions/queries/own-sign-up.server";
import { publicSession } from "~/features/sessions/queries/page.server";
import { SessionFacts } from "~/features/sessions/ui/session-facts";
import { SessionAccess, SessionProgramme } from "~/features/sessions/ui/session-programme";
import { SessionReportState } from "~/features/sessions/ui/session-report-state";
import { SessionSeats } from "~/features/sessions/ui/session-seats";
import { SessionSignUpCall } from "~/features/sessions/ui/session-sign-up-call";
import { SessionStateBadge } from "~/features/sessions/ui/session-state-badge";
import { SessionTalkLinks } from "~/features/sessions/ui/session-talk-links";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound } from "~/platform/http.server";
import { participantOf } from "~/policy/authorize.server";
import { Cluster } from "~/ui/cluster";
import { Columns } from "~/ui/columns";
import { ExampleNotice } from "~/ui/example-notice";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageTitle(location, () => data?.session.title.text);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const moment = now();
  const language = languageOf(request.url);
  const [session, participant] = await Promise.all([
    publicSession(params["slug"] ?? "", language, moment),
    participantOf(request),
  ]);
  if (!session) throw notFound();
  const signedUp = participant ? await hasSignUp(participant.personId, session.id) : false;
  const themes = await themesFrom({ kind: "session", id: session.id }, language);
  const room = await roomOutcome(session.id);
  return { session, signedUp, themes, room, now: moment };
}

export default function SessionRoute() {
  const { session, signedUp, themes, room, now } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  return (
    <Stack gap="page">
      {session.example ? <ExampleNotice>{t("site.exampleNotice")}</ExampleNotice> : null}
      <PageHeader
        kicker={<TextLink href={path("/bijeenkomsten")}>{t("sessions.title")}</TextLink>}
        title={<Localized text={session.title} />}
      >
        <Cluster>
          <SessionStateBadge session={session} />
        </Cluster>
        <SessionFacts session={session} />
        <SessionSignUpCall session={session} signedUp={signedUp} now={now} />
      </PageHeader>
      <Text>
        <Localized text={session.summary} />
      </Text>
      <SessionReportState session={session} />
      <Columns shape="main-aside">
        <Stack gap="page">
          <RoomOutcomePart slug={session.slug} outcome={room} />
          <SessionProgramme session={session} />
          <SessionAccess session={session} />
        </Stack>
        <Stack gap="page">
          {session.state === "published" ? <SessionSeats session={session} /> : null}
          <WentInto themes={themes} />
          <SessionTalkLinks session={session} />
        </Stack>
      </Columns>
    </Stack>
  );
}
