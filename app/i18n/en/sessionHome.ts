import type { Translated } from "../translated";
import type { sessionHome as dutch } from "../nl/sessionHome";

export const sessionHome: Translated<typeof dutch> = {
  homeTitle: "Overview",
  homeNumbers: "In numbers",
  homeSignUps: "Signed up",
  homeSignUps_room: "Signed up for the room",
  homeSignUps_online: "Signed up for online",
  homeAttended: "Was there",
  homeQuestions: "Questions that wait for an answer",
  homeLater: "comes after the session",
  nextTitle: "What now?",
  next_complete: "Fill in what is still missing. Then the session can go on the site.",
  next_publish: "Everything is filled in. Check it and publish the session.",
  next_await: "People can sign up. See who comes and what they need.",
  next_closeList: "The session is over. Tick who was there and close the list.",
  next_report: "The list is closed. Write the report.",
  next_none: "Nothing is left to do here.",
  nextDo_complete: "Fill it in",
  nextDo_publish: "Check it",
  nextDo_await: "See who comes",
  nextDo_closeList: "Close the list",
  nextDo_report: "Write the report",
  listTitle: "Take the list with you",
  listText:
    "Number, name, room or online and what somebody needs. It holds no addresses. On paper? Print this page.",
  listTake: "Get the file (CSV)",
  listRemove: "Throw the list away after the session. Give it to nobody else.",
  listFile: "list-of-the-day",
  listNumber: "Number",
  listSeat: "has a place",
};
