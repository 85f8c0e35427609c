import type { staffWork as nl } from "../nl/staffWork";
import type { Translated } from "../translated";

export const staffWork: Translated<typeof nl> = {
  title: "Switch off the account: {name}",
  lead: "See what is open, and who takes it over.",
  openTitle: "This is open at this account",
  openNone: "Nothing is open at this account.",
  onlyTitle: "Nobody can do this afterwards",
  onlyNone: "Somebody else can do all of it afterwards.",
  handOverTo: "Who takes over the rounds?",
  handOverNobody: "Nobody",
  handOverHelp:
    "This moderator gets the rounds as well, with all that goes with them. For an organisation or council: make an account for somebody else there first.",
  forNobody: "What is left is nobody's for now. Administrators get a message about it.",
  switchOff: "Switch the account off",
  back: "No, back to the account",
  look: "See what is open, and switch it off",
  left: "Work is left here that nobody can do. Choose who takes over the rounds, or say that it is nobody's for now.",
  nobodyTitle: "Nobody can do this work",
  nobodyText:
    "Nobody with an account may do this. Make an account, or give the round to a colleague as well.",
  kind_rounds: "{count} {count:round|rounds} under way",
  kind_cases: "{count} {count:text waits|texts wait} for a moderator",
  kind_heldCases: "{count} {count:text waits|texts wait} for a safety officer",
  kind_sessions: "{count} {count:session|sessions} to come",
  kind_sessionReports: "{count} {count:session|sessions} without a report",
  kind_draftThemes: "{count} {count:common thread|common threads} not public yet",
  kind_draftSurveys: "{count} {count:survey|surveys} not open yet",
  kind_replies: "{count} {count:answer|answers} that people are still owed",
  kind_adviceReactions: "{count} {count:advice waits|pieces of advice wait} for a reaction",
  kind_adviceDrafts: "{count} {count:advice|pieces of advice} not public yet",
  mailSubject: "There is work that nobody can do",
  mailText: "Something waits at the desks that nobody with an account can do:",
  mailOnce: "You get one message about this. It stays on the desk until somebody can do it.",
};
