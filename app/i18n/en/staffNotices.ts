import type { staffNotices as nl } from "../nl/staffNotices";
import type { Translated } from "../translated";

export const staffNotices: Translated<typeof nl> = {
  title: "Messages by mail",
  intro:
    "A message never holds what a participant wrote: only that something waits, how much, and a link to the desk.",
  legend: "Which messages do you want?",
  kind_safety: "At once: a text about danger",
  kind_appeal: "At once: an appeal that you may decide on",
  kind_assigned: "At once: a colleague asks you to look at a text",
  kind_toAnswer: "At once: a new common thread or proposal to answer",
  kind_advice: "At once: new advice to react to",
  kind_otherCouncils: "At once: what another council decided, if you asked to hear it",
  kind_workForNobody: "At once: work that nobody can do",
  kind_overdue: "Every working day: what is overdue",
  kind_dueSoon: "Every working day: what is due within 7 days",
  kind_waiting: "Every working day: what waits",
  roleHears: "Gets mail about: {kinds}.",
  short_safety: "texts about danger",
  short_appeal: "appeals",
  short_assigned: "questions of a colleague",
  short_toAnswer: "what asks for an answer",
  short_advice: "new advice",
  short_otherCouncils: "decisions of other councils",
  short_workForNobody: "work that nobody can do",
  short_overdue: "what is overdue",
  short_dueSoon: "what is due within 7 days",
  short_waiting: "what waits",
  daily:
    "What comes every working day is one message at 8 o'clock. You get it only when there is something new in it, and otherwise once a week.",
  save: "Save",
  saved: "Your choice has been saved.",
  last_listener:
    "You are the only one who still gets messages about danger. Leave this on, or ask a colleague to switch it on first.",

  appealSubject: "An appeal waits for a decision",
  appealText: "Somebody asks for another moderator. You may decide on this.",
  assignedSubject: "A colleague asks you to look",
  assignedText: "A colleague asks you to look at {count} {count:text|texts}.",
  assignedHeldSubject: "A colleague asks you to look",
  assignedHeldText: "A colleague asks you to look at {count} {count:text|texts}.",
  toAnswerSubject: "Something new waits for an answer",
  toAnswerText:
    "{count} {count:common thread or proposal|common threads and proposals} recently began to wait for your answer.",
  adviceSubject: "New advice waits for a reaction",
  adviceText:
    "{count} new {count:advice waits|pieces of advice wait} for a written reaction of yours.",
  unheardSubject: "Nobody gets messages about danger",
  unheardText:
    "A text was held for the safety officer, and none of them gets mail about it. Make sure that somebody looks, and that somebody switches the messages on again.",
  choose: "You choose yourself which messages you get:",

  digestSubject: "What waits for you",
  digestLead: "This waits at the desk:",
  part_overdue: "Overdue",
  part_dueSoon: "Due within 7 days",
  part_waiting: "Waits",
  lineOverdue: "{line} (the first was due on {date})",
  lineDueSoon: "{line} (the first by {date})",
};
