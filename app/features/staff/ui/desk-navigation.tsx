import { usePath, useT } from "~/i18n/context";
import { plainPath } from "~/i18n/language";
import type { PlainKey } from "~/i18n/t";
import { can } from "~/policy/can";
import type { StaffRole } from "~/policy/actor";
import type { Permission } from "~/policy/permissions";
import { NavigationList } from "~/ui/navigation-list";

/** A desk: where it is, what it is called, and who works there. */
export type DeskEntry = { path: string; label: PlainKey; permission: Permission };

/** Every desk, in the order of the menu. A desk is added here when its route lands. */
export const DESKS: readonly DeskEntry[] = [
  { path: "/werkplek/rondes", label: "rounds.deskTitle", permission: "round.write" },
  { path: "/werkplek/rode-draden", label: "reportingDesk.themes", permission: "theme.write" },
  { path: "/werkplek/antwoorden", label: "reportingDesk.replies", permission: "reply.write" },
  { path: "/werkplek/vragenlijsten", label: "surveyDesk.title", permission: "survey.write" },
  { path: "/werkplek/adviezen", label: "adviceDesk.write", permission: "advice.write" },
  { path: "/werkplek/reacties", label: "adviceDesk.react", permission: "reaction.write" },
  { path: "/werkplek/beweringen", label: "claims.desk", permission: "claim.judge" },
  { path: "/werkplek/bijeenkomsten", label: "site.sessions", permission: "session.write" },
  { path: "/werkplek/beoordelen", label: "moderation.deskQueue", permission: "moderation.decide" },
  {
    path: "/werkplek/beoordelen/besloten",
    label: "moderationDesk.decidedTitle",
    permission: "moderation.undo",
  },
  { path: "/werkplek/tellingen", label: "figuresDesk.counts", permission: "sourceCount.write" },
  { path: "/werkplek/adviesraad", label: "figuresDesk.council", permission: "figures.audit" },
  { path: "/werkplek/bevolking", label: "figuresDesk.population", permission: "population.write" },
  { path: "/werkplek/veiligheid", label: "moderation.deskSafety", permission: "moderation.held" },
  { path: "/werkplek/besluiten", label: "decisions.desk", permission: "decision.write" },
  { path: "/werkplek/accounts", label: "staff.accounts", permission: "account.write" },
  { path: "/werkplek/instellingen", label: "staff.settings", permission: "settings.write" },
  { path: "/werkplek/beheer", label: "staff.install", permission: "settings.write" },
  { path: "/werkplek/logboek", label: "staff.log", permission: "audit.read" },
  { path: "/werkplek/post", label: "staff.post", permission: "outbox.read" },
];

/** Whether somebody of this role works at a desk, anywhere. */
function worksAt(role: StaffRole, desk: DeskEntry): boolean {
  return can({ kind: "staff", staffId: "", role, bodyId: null, roundIds: [] }, desk.permission);
}

/** The desk that an address belongs to: the one with the longest address, for one may stand below another. */
function deskOf(address: string): DeskEntry | undefined {
  return DESKS.filter(({ path }) => address === path || address.startsWith(`${path}/`)).sort(
    (one, other) => other.path.length - one.path.length,
  )[0];
}

/** Whether somebody of this role can open an address: any page of everybody, and the desks they work at. */
export function opensFor(role: StaffRole, address: string): boolean {
  const desk = deskOf(address);
  return desk === undefined || worksAt(role, desk);
}

/** The desks of one role, as a menu. `here` is the address of the page. */
export function DeskNavigation({ role, here }: { role: StaffRole; here: string }) {
  const t = useT();
  const path = usePath();
  const current = deskOf(plainPath(here));
  const links = DESKS.filter((desk) => worksAt(role, desk)).map((desk) => ({
    href: path(desk.path),
    label: t(desk.label),
    current: desk === current,
  }));
  const home = {
    href: path("/werkplek"),
    label: t("staff.home"),
    current: plainPath(here) === "/werkplek",
  };
  return (
    <nav className="desk__navigation" aria-label={t("staff.deskNavigation")}>
      <NavigationList links={[home, ...links]} look="bar" />
    </nav>
  );
}
