import type { staffCalendar as nl } from "../nl/staffCalendar";
import type { Translated } from "../translated";

export const staffCalendar: Translated<typeof nl> = {
  title: "Calendar",
  lead: "What opens, closes or is due in the next 90 days.",
  late: "Overdue",
  coming: "What is coming",
  all: "The whole calendar",
  none: "There is nothing in the calendar.",
  kind_roundOpens: "Round opens: {title}",
  kind_roundCloses: "Round closes: {title}",
  kind_roundReply: "Answer promised: {title}",
  kind_surveyOpens: "Survey opens: {title}",
  kind_surveyCloses: "Survey closes: {title}",
  kind_session: "Session: {title}",
  due: "Due today: {what}",
  feedTitle: "In your own calendar",
  feedText:
    "With a secret address you see this in the calendar of your phone or computer too. Whoever has the address can read the calendar. It holds nothing of participants.",
  feedIs: "You have an address. Lost or shared? Make a new one, then the old one stops working.",
  feedIsNot: "You have no address yet.",
  feedMade: "This is your address",
  feedOnce: "You see it only once. Add it to your calendar as a calendar you subscribe to.",
  feedMake: "Make an address",
  feedAgain: "Make a new address",
  feedWithdraw: "Withdraw the address",
};
