import { MANUAL_ADDRESS, manualPlace } from "~/features/staff/domain/manual-places";
import { usePath, useT } from "~/i18n/context";
import { plainPath } from "~/i18n/language";
import type { PlainKey } from "~/i18n/t";
import { can } from "~/policy/can";
import { STAFF_ROLES } from "~/policy/actor";
import type { StaffRole } from "~/policy/actor";
import type { Permission } from "~/policy/permissions";
import { NavigationList } from "~/ui/navigation-list";

/** What desks are about, in the order of the menu. */
const GROUPS = ["rounds", "input", "answers", "service"] as const;

/** A desk: where it is, what it is called, who works there, and among which others it stands. */
export type DeskEntry = {
  path: string;
  label: PlainKey;
  permission: Permission;
  group: (typeof GROUPS)[number];
};

/** Every desk, in the order of the menu. A desk is added here when its route lands. */
export const DESKS: readonly DeskEntry[] = [
  {
    path: "/werkplek/agenda",
    label: "staffCalendar.title",
    permission: "account.own",
    group: "rounds",
  },
  {
    path: "/werkplek/rondes",
    label: "rounds.deskTitle",
    permission: "round.write",
    group: "rounds",
  },
  {
    path: "/werkplek/vragenlijsten",
    label: "surveyDesk.title",
    permission: "survey.write",
    group: "rounds",
  },
  {
    path: "/werkplek/bijeenkomsten",
    label: "site.sessions",
    permission: "session.write",
    group: "rounds",
  },
  {
    path: "/werkplek/vertalingen",
    label: "translations.title",
    permission: "translation.write",
    group: "rounds",
  },
  {
    path: "/werkplek/tellingen",
    label: "figuresDesk.counts",
    permission: "sourceCount.write",
    group: "rounds",
  },
  {
    path: "/werkplek/beoordelen",
    label: "moderation.deskQueue",
    permission: "moderation.decide",
    group: "input",
  },
  {
    path: "/werkplek/beoordelen/besloten",
    label: "moderationDesk.decidedTitle",
    permission: "moderation.undo",
    group: "input",
  },
  {
    path: "/werkplek/beoordelen/berichten",
    label: "returnMessages.title",
    permission: "moderation.messages",
    group: "input",
  },
  {
    path: "/werkplek/veiligheid",
    label: "moderation.deskSafety",
    permission: "moderation.held",
    group: "input",
  },
  {
    path: "/werkplek/rode-draden",
    label: "reportingDesk.themes",
    permission: "theme.write",
    group: "input",
  },
  {
    path: "/werkplek/voorstellen",
    label: "proposals.deskTitle",
    permission: "round.write",
    group: "input",
  },
  { path: "/werkplek/beweringen", label: "claims.desk", permission: "claim.judge", group: "input" },
  {
    path: "/werkplek/antwoorden",
    label: "reportingDesk.replies",
    permission: "reply.write",
    group: "answers",
  },
  {
    path: "/werkplek/antwoorden/alle",
    label: "reportingDesk.owedTitle",
    permission: "round.write",
    group: "answers",
  },
  {
    path: "/werkplek/adviezen",
    label: "adviceDesk.write",
    permission: "advice.write",
    group: "answers",
  },
  {
    path: "/werkplek/reacties",
    label: "adviceDesk.react",
    permission: "reaction.write",
    group: "answers",
  },
  {
    path: "/werkplek/adviesraad",
    label: "figuresDesk.council",
    permission: "figures.audit",
    group: "answers",
  },
  {
    path: "/werkplek/besluiten",
    label: "decisions.desk",
    permission: "decision.write",
    group: "answers",
  },
  {
    path: "/werkplek/begin",
    label: "firstSteps.title",
    permission: "settings.write",
    group: "service",
  },
  {
    path: "/werkplek/accounts",
    label: "staff.accounts",
    permission: "account.write",
    group: "service",
  },
  {
    path: "/werkplek/instellingen",
    label: "staff.settings",
    permission: "settings.write",
    group: "service",
  },
  {
    path: "/werkplek/bevolking",
    label: "figuresDesk.population",
    permission: "population.write",
    group: "service",
  },
  {
    path: "/werkplek/beheer",
    label: "staff.install",
    permission: "settings.write",
    group: "service",
  },
  { path: "/werkplek/logboek", label: "staff.log", permission: "audit.read", group: "service" },
  { path: "/werkplek/post", label: "staff.post", permission: "outbox.read", group: "service" },
];

/** Whether somebody of this role may do something anywhere. */
export function mayAnywhere(role: StaffRole, permission: Permission): boolean {
  return can({ kind: "staff", staffId: "", role, bodyId: null, roundIds: [] }, permission);
}

/** Whether somebody of this role works at a desk, anywhere. */
function worksAt(role: StaffRole, desk: DeskEntry): boolean {
  return mayAnywhere(role, desk.permission);
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

/**
 * The desk of others that an address belongs to, with the roles that work there; null at an own desk and elsewhere. Only the
 * address speaks, so nobody learns from it whether an item is there.
 */
export function deskOfOthers(
  role: StaffRole,
  address: string,
): { label: PlainKey; roles: readonly StaffRole[] } | null {
  const desk = deskOf(address);
  if (desk === undefined || worksAt(role, desk)) return null;
  return { label: desk.label, roles: STAFF_ROLES.filter((other) => worksAt(other, desk)) };
}

/** The desks of one role, as a menu. `here` is the address of the page. */
export function DeskNavigation({ role, here }: { role: StaffRole; here: string }) {
  const t = useT();
  const path = usePath();
  const current = deskOf(plainPath(here));
  const mine = DESKS.filter((desk) => worksAt(role, desk));
  const home = {
    href: path("/werkplek"),
    label: t("staff.home"),
    current: plainPath(here) === "/werkplek",
  };
  const help = [
    { href: path(manualPlace(plainPath(here), role)), label: t("manual.link") },
    {
      href: path(MANUAL_ADDRESS),
      label: t("manual.title"),
      current: plainPath(here).startsWith(MANUAL_ADDRESS),
    },
  ];
  return (
    <nav className="desk-navigation" aria-label={t("staff.deskNavigation")}>
      <NavigationList links={[home]} look="menu" />
      {GROUPS.map((group) => {
        const links = mine
          .filter((desk) => desk.group === group)
          .map((desk) => ({
            href: path(desk.path),
            label: t(desk.label),
            current: desk === current,
          }));
        if (links.length === 0) return null;
        return (
          <div key={group} className="desk-navigation__group">
            <p className="desk-navigation__title">{t(`deskFrame.group_${group}`)}</p>
            <NavigationList links={links} look="menu" />
          </div>
        );
      })}
      <NavigationList links={help} look="menu" />
    </nav>
  );
}
