import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageHistory } from "~/features/desk/forms/page-history.server";
import { ItemHistory } from "~/features/desk/ui/item-history";
import { sessionHome } from "~/features/sessions/queries/home.server";
import { DeskSessionLinks } from "~/features/sessions/ui/desk-session-links";
import { SessionMessages, SessionNext, SessionNumbers } from "~/features/sessions/ui/session-home";
import { SessionProgress } from "~/features/sessions/ui/session-progress";
import { useStaffRole } from "~/features/staff/ui/signed-in";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { formatDateTime } from "~/i18n/format";
import { languageOf } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Cluster } from "~/ui/cluster";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageTitle(location, () => data?.home.session.title.text);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "session.write");
  const home = await sessionHome(grant, params["id"] ?? "", languageOf(request.url), now());
  if (!home) throw notFound();
  const history = await pageHistory(request, "session", params["id"] ?? "");
  return { home, history };
}

export default function SessionHomeRoute() {
  const { home, history } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  const isModerator = useStaffRole() === "moderator";
  const { session } = home;
  return (
    <DeskShell
      pages={<DeskSessionLinks session={session} here="home" />}
      kicker={t("sessionHome.homeTitle")}
      title={<Localized text={session.title} />}
      lead={formatDateTime(t.language, session.startsAt)}
    >
      <SessionProgress
        id={session.id}
        step={home.step}
        signUpOpen={session.signUpOpen && isModerator}
      />
      <SessionNext home={home} />
      <SessionNumbers home={home} />
      <SessionMessages home={home} />
      <Cluster>
        {session.state === "draft" ? null : (
          <TextLink href={path(`/bijeenkomsten/${session.slug}`)} arrow>
            {t("sessionDesk.publicPage")}
          </TextLink>
        )}
      </Cluster>
      <ItemHistory history={history} />
    </DeskShell>
  );
}
