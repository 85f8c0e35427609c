import type { Translated } from "../translated";
import type { sessionMail as dutch } from "../nl/sessionMail";

export const sessionMail: Translated<typeof dutch> = {
  when: "When: {start} to {end}",
  where: "Where: {place}",
  way_room: "You come to the room.",
  way_online: "You join online.",
  online: "You can join online. Shortly before the start the link is on the page of your sign-up.",
  calendarAttached: "Attached is a file for your calendar.",
  own: "See your sign-up or cancel it (you need no code for this):\n{url}",
  confirmedSubject: "You are signed up: {title}",
  confirmed: "Good that you are coming. You have a seat at '{title}'.",
  waitlistedSubject: "You are on the waiting list: {title}",
  waitlisted: "The session '{title}' is full. You are number {place} on the waiting list.",
  waitlistedNext:
    "Does a seat come free, and is it your turn? Then you hear at once. You then tell us whether you still come.",
  promotedSubject: "There is a seat for you: {title}",
  promoted: "Good news: a seat came free at '{title}', and it is your turn.",
  promotedConfirm:
    "Are you coming? Confirm your seat before {until}. Can you not come? Then pass it on to the next one. You do both here:\n{url}",
  lapsedSubject: "Your seat was passed on: {title}",
  lapsed:
    "We did not hear in time whether you are coming to '{title}'. So your seat went to the next one.",
  lapsedAgain: "Do you want to come after all? Sign up again. You join the end of the line:\n{url}",
  changedSubject: "Something has changed: {title}",
  changed: "You are signed up for '{title}'. This has changed:",
  field_title: "the title",
  field_startsAt: "the start",
  field_endsAt: "the end",
  field_format: "whether you come or join online",
  field_place: "the place",
  field_address: "the address",
  changedNow: "This is how it is now:",
  changedConfirm:
    "There is a free seat for you. Confirm before {until} whether you come at the new time. Otherwise your seat goes to the next one.",
  cancelledSubject: "Will not take place: {title}",
  cancelled: "The session '{title}' will not take place.",
  cancelledWhy: "This is the reason: {reason}",
  cancelledCalendar: "The file attached removes it from your calendar.",
  reminderSubject: "Nearly there: {title}",
  reminder: "You have a seat at '{title}'. It is nearly time.",
  reminderCannot:
    "Can you not come after all? Please cancel. Then someone on the waiting list can come:\n{url}",
  experienceSubject: "How was it? {title}",
  experience: "You signed up for '{title}'. That session is over.",
  experienceAsk: "How was it for you? Four short questions. Enter your code first:\n{url}",
  messageSubject: "Message about {title}",
  message: "You signed up for '{title}'. The people who organise it write to you:",
  messageOwnPage: "(here everybody gets a link of their own)",
  speakerSubject: "You are on the speaking list: {title}",
  speaker:
    "You can speak at '{title}'. You are number {place} on the list and have at most {minutes} {minutes:minute|minutes}.",
  speakerHow: "This is how it works: {note}",
  speakerPage: "See your place on the list, or take yourself off it:\n{url}",
  reportDueSubject: "The report must be there on {date}: {title}",
  reportDue: "Participants of '{title}' are waiting for the report. It was promised for {date}.",
  reportOverdueSubject: "The report is late: {title}",
  reportOverdue:
    "The report of '{title}' should have been there on {date}. Everyone can see on the site that it is late.",
  reportWrite: "Write it here:\n{url}",
  reportOwner:
    "You receive this message because your organisation hosts this session, or because you are an administrator.",
};
