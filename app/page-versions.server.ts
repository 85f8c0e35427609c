/**
 * Which published things a change touches, by the kind of its subject: `round:<id>`, `list:rounds`, ... A page that shows
 * several things depends on the keys of all of them. `app/README.md` says how to add one.
 */
import { amsterdamDay } from "~/platform/events.server";
import type { DomainEvent, ImmediateSubscriber, SubjectKind } from "~/platform/events.server";
import { raisePageVersions } from "~/platform/page-versions.server";

type KeysOf = (event: Pick<DomainEvent, "subjectId">) => readonly string[];

/** A thing with a page of its own, and the list it stands in. */
const thing =
  (name: string, list: string): KeysOf =>
  ({ subjectId }) => [`${name}:${subjectId}`, `list:${list}`];

/** Something without a page of its own that shows in a list, or in figures over everything. */
const inList =
  (list: string): KeysOf =>
  () => [`list:${list}`];

/** What shows on no public page. */
const nothing: KeysOf = () => [];

const KEYS: Record<SubjectKind, KeysOf> = {
  advice: thing("advice", "advice"),
  agendaItem: thing("agendaItem", "agenda"),
  claim: thing("claim", "claims"),
  principle: thing("principle", "principles"),
  proposal: thing("proposal", "proposals"),
  round: thing("round", "rounds"),
  session: thing("session", "sessions"),
  theme: thing("theme", "themes"),
  survey: thing("survey", "surveys"),
  decision: inList("decisions"),
  document: inList("decisions"),
  activity: inList("figures"),
  figures: nothing,
  population: inList("figures"),
  sourceCount: inList("figures"),
  region: inList("region"),
  database: inList("everything"),
  inputCard: nothing,
  // Materials and questions show on the page of their session, which every list of sessions leads to.
  sessionMaterial: inList("sessions"),
  sessionQuestion: inList("sessions"),
  signUp: inList("sessions"),
  speakerRegistration: nothing,
  moderationCase: nothing,
  houseRule: nothing,
  ownTemplate: nothing,
  // Pages rest on the table itself.
  translation: nothing,
  replyTemplate: nothing,
  person: nothing,
  outbox: nothing,
  staffAccount: nothing,
  identityProvider: nothing,
};

/** The keys that an event raises. */
function pageKeysOf({ subjectKind, subjectId }: Pick<DomainEvent, "subjectKind" | "subjectId">) {
  return KEYS[subjectKind]({ subjectId });
}

/** What a participant did that shows on no public page, or as a count only: its day is nobody's business. */
const WITHOUT_DAY: ReadonlySet<DomainEvent["type"]> = new Set([
  "attendance.checkedIn",
  "attendance.undone",
  "attendance.walkIns",
  "attendance.walkInRemoved",
  "claim.challenged",
  "claim.submitted",
  "proposal.joined",
  "proposal.resubmitted",
  "proposal.submitted",
] as const);

/** Raises the versions in the transaction of the change, so that no page of before outlives it. */
export const pageVersionSubscriber: ImmediateSubscriber = {
  name: "page versions",
  hears: "everything",
  async handle(transaction, event, now) {
    const day = WITHOUT_DAY.has(event.type) ? null : amsterdamDay(now);
    await raisePageVersions(transaction, pageKeysOf(event), day);
  },
  async touched(transaction, subject) {
    await raisePageVersions(transaction, pageKeysOf(subject), null);
  },
};
