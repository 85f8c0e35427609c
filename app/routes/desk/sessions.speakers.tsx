import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { deskSpeakers } from "~/features/sessions/queries/speakers.server";
import { DeskSessionLinks } from "~/features/sessions/ui/desk-session-links";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Table } from "~/ui/table";
import { Text } from "~/ui/text";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("sessionTalk.deskSpeakers"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "session.attendance");
  const list = await deskSpeakers(grant, params["id"] ?? "", languageOf(request.url), now());
  if (!list) throw notFound();
  return { list };
}

export default function SpeakersRoute() {
  const { list } = useLoaderData<typeof loader>();
  const t = useT();
  return (
    <DeskShell
      pages={<DeskSessionLinks session={list.session} here="speakers" />}
      kicker={<Localized text={list.session.title} />}
      title={t("sessionTalk.deskSpeakers")}
      lead={
        list.turns.length > 0
          ? t("sessionTalk.deskSpeakersLead", { minutes: list.totalMinutes })
          : undefined
      }
    >
      {list.turns.length === 0 ? (
        <Text quiet>
          {t(list.until ? "sessionTalk.deskSpeakersNone" : "sessionTalk.deskSpeakersOff")}
        </Text>
      ) : (
        <Table
          caption={t("sessionTalk.deskSpeakers")}
          columns={[
            { key: "turn", label: t("sessionTalk.columnTurn") },
            { key: "subject", label: t("sessionTalk.columnSubject") },
            { key: "minutes", label: t("sessionTalk.columnMinutes"), numeric: true },
            { key: "after", label: t("sessionTalk.columnAfter"), numeric: true },
          ]}
          rows={list.turns.map((turn, index) => ({
            key: turn.id,
            cells: [
              index + 1,
              turn.subject,
              turn.minutes,
              t("sessionTalk.afterMinutes", { minutes: turn.afterMinutes }),
            ],
          }))}
        />
      )}
    </DeskShell>
  );
}
