import type { NextStep } from "~/features/sessions/domain/session-home";
import type { SessionHome } from "~/features/sessions/queries/home.server";
import { useStaffRole } from "~/features/staff/ui/signed-in";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { ButtonLink } from "~/ui/button-link";
import { DataList } from "~/ui/data-list";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";
import { SentMessages } from "./sent-messages";

/** Where the next step is taken, behind the address of the session. */
const NEXT_PATHS: Record<NextStep, string> = {
  complete: "/bewerken",
  publish: "/bewerken?stap=more",
  await: "",
  closeList: "",
  report: "/verslag",
  none: "/verslag",
};

/** The one thing to do next. */
export function SessionNext({ home }: { home: SessionHome }) {
  const t = useT();
  const path = usePath();
  const isModerator = useStaffRole() === "moderator";
  const { next, session } = home;
  const isForModerator = next !== "complete" && next !== "publish";
  return (
    <Section title={t("sessionHome.nextTitle")}>
      <Text>{t(`sessionHome.next_${next}`)}</Text>
      {next === "none" || (isForModerator && !isModerator) ? null : (
        <div className="cluster">
          <ButtonLink href={path(`/werkplek/bijeenkomsten/${session.id}${NEXT_PATHS[next]}`)}>
            {t(`sessionHome.nextDo_${next}`)}
          </ButtonLink>
        </div>
      )}
    </Section>
  );
}

/** Everything of one session with its number, each one press away. */
export function SessionNumbers({ home }: { home: SessionHome }) {
  const t = useT();
  const path = usePath();
  const isModerator = useStaffRole() === "moderator";
  const { session, ways } = home;
  const { report } = session;
  const desk = `/werkplek/bijeenkomsten/${session.id}`;
  const row = (key: string, address: string, term: string, detail: string) => ({
    key,
    term: isModerator ? <TextLink href={path(`${desk}${address}`)}>{term}</TextLink> : term,
    detail,
  });
  const told =
    report.status === "due" || report.status === "overdue"
      ? t(report.status === "due" ? "sessionDesk.needsReport" : "sessionDesk.needsReportLate", {
          date: formatDate(t.language, report.dueAt),
        })
      : t(session.state === "reported" ? "sessionDesk.step_reported" : "sessionHome.homeLater");
  return (
    <Section title={t("sessionHome.homeNumbers")}>
      <DataList
        items={[
          ...ways.map(({ way, places, confirmed, waiting }) =>
            row(
              `ways-${way ?? "all"}`,
              "",
              t(way === null ? "sessionHome.homeSignUps" : `sessionHome.homeSignUps_${way}`),
              waiting > 0
                ? t("sessionDesk.peopleWaiting", { count: confirmed, capacity: places, waiting })
                : t("sessionDesk.peopleOf", { count: confirmed, capacity: places }),
            ),
          ),
          row("attended", "", t("sessionHome.homeAttended"), String(home.attended)),
          row("questions", "/vragen", t("sessionHome.homeQuestions"), String(home.questions)),
          row("speakers", "/insprekers", t("sessionTalk.deskSpeakers"), String(home.speakers)),
          row("cards", "/kaarten", t("sessionDesk.toCards"), String(home.cards)),
          row("materials", "/materiaal", t("sessionTalk.deskMaterials"), String(home.materials)),
          row("report", "/verslag", t("sessionDesk.toReport"), told),
        ]}
      />
    </Section>
  );
}

/** What was written to everybody who signed up, and the way to write again. */
export function SessionMessages({ home }: { home: SessionHome }) {
  const t = useT();
  const path = usePath();
  const isModerator = useStaffRole() === "moderator";
  const { session, messages } = home;
  if (session.state === "draft") return null;
  return (
    <Section title={t("sessionMessage.title")}>
      <SentMessages messages={messages} canCall={false} />
      {isModerator ? (
        <div className="cluster">
          <ButtonLink
            href={path(`/werkplek/bijeenkomsten/${session.id}/berichten`)}
            kind="secondary"
          >
            {t("sessionMessage.homeWrite")}
          </ButtonLink>
        </div>
      ) : null}
    </Section>
  );
}
