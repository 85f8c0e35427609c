import type { SessionSummary } from "~/features/sessions/queries/summary.server";
import { usePath, useT } from "~/i18n/context";
import { LinkSwitch } from "~/ui/link-switch";

export type DeskPage = "day" | "cards" | "report" | "form";

const PATHS: Record<DeskPage, string> = {
  day: "",
  cards: "/kaarten",
  report: "/verslag",
  form: "/bewerken",
};

const LABELS = {
  day: "sessionDesk.toDay",
  cards: "sessionDesk.toCards",
  report: "sessionDesk.toReport",
  form: "sessionDesk.edit",
} as const;

/** The pages of one session at the desk. */
export function DeskSessionLinks(props: { session: Pick<SessionSummary, "id">; here: DeskPage }) {
  const t = useT();
  const path = usePath();
  const pages: DeskPage[] = ["day", "cards", "report", "form"];
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
