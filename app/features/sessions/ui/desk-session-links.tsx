import type { SessionSummary } from "~/features/sessions/queries/summary.server";
import { useStaffRole } from "~/features/staff/ui/signed-in";
import { usePath, useT } from "~/i18n/context";
import { LinkSwitch } from "~/ui/link-switch";

export type DeskPage =
  | "home"
  | "day"
  | "messages"
  | "room"
  | "questions"
  | "speakers"
  | "cards"
  | "report"
  | "materials"
  | "form"
  | "repeat";

const PATHS: Record<DeskPage, string> = {
  home: "/overzicht",
  day: "",
  messages: "/berichten",
  room: "/zaal",
  questions: "/vragen",
  speakers: "/insprekers",
  cards: "/kaarten",
  report: "/verslag",
  materials: "/materiaal",
  form: "/bewerken",
  repeat: "/herhalen",
};

const LABELS = {
  home: "sessionHome.homeTitle",
  day: "sessionDesk.toDay",
  messages: "sessionMessage.title",
  room: "liveDesk.title",
  questions: "sessionTalk.deskQuestions",
  speakers: "sessionTalk.deskSpeakers",
  cards: "sessionDesk.toCards",
  report: "sessionDesk.toReport",
  materials: "sessionTalk.deskMaterials",
  form: "sessionDesk.edit",
  repeat: "sessionTalk.repeat",
} as const;

const PAGES: readonly DeskPage[] = [
  "home",
  "day",
  "messages",
  "room",
  "questions",
  "speakers",
  "cards",
  "report",
  "materials",
  "form",
  "repeat",
];

/** What an administrator may do as well; who comes and what was said is for the moderators of the round. */
const WRITING: readonly DeskPage[] = ["home", "form", "repeat"];

/** The pages of one session at the desk, as far as they are for whoever looks. */
export function DeskSessionLinks(props: { session: Pick<SessionSummary, "id">; here: DeskPage }) {
  const t = useT();
  const path = usePath();
  const pages = useStaffRole() === "moderator" ? PAGES : WRITING;
  return (
    <LinkSwitch
      label={t("sessionDesk.viewLabel")}
      options={pages.map((page) => ({
        href: path(`/werkplek/bijeenkomsten/${props.session.id}${PATHS[page]}`),
        label: t(LABELS[page]),
        current: page === props.here,
      }))}
    />
  );
}
