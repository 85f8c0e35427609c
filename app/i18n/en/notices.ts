import type { notices as dutch } from "../nl/notices";
import type { Translated } from "../translated";

/** Following a round, a proposal or an agreement, and the mails about what happened. */
export const notices: Translated<typeof dutch> = {
  followTitle: "Follow by mail",
  followLead_round:
    "You get a mail when something happens with this round: a new proposal, a theme, the results and our answers.",
  followLead_proposal: "You get a mail when there is an answer, and when more comes of it.",
  followLead_agreement:
    "You get a mail when the agreement moves on. We also ask you then whether you notice it.",
  followLink_agreement: "Follow this agreement by mail",
  followLink_round: "Follow this round by mail",
  followLink_proposal: "Follow by mail",
  followAddress: "We email {email}.",
  pushNews: "There is news",
  followPush: "We tell you with a notification on your device.",
  followStop: "Under every mail is a link with which you stop in one click.",
  followButton: "Follow",
  followingNow: "You follow this",
  followConfirm: "Check your email and click the link. Only then do you get messages.",
  followBack: "Back",
  followsTitle: "What you follow",
  unfollow: "Stop following",
  digestSubject_one: "There is news about your input",
  digestSubject_other: "There are {count} messages about your input",
  digestHello: "Hello,",
  digestLead: "This is what happened with what you gave or follow.",
  digest_returned:
    "A moderator returned something that you wrote. You can read why, and what you can do.",
  digest_published: "What you wrote is on the site: {title}",
  digest_reactionPublished: "Your reaction is on the site, at: {title}",
  digest_moved:
    "A proposal that you wrote, support or follow belongs here. A moderator reads it here again.",
  digest_merged:
    "A proposal that you wrote, support or follow became one with another: {title}. All writers and all support count.",
  digest_proposalPublished: "New proposal: {title}",
  digest_themePublished: "New theme: {title}",
  digest_replied: "There is an answer: {title}",
  digest_agendaChanged: "An agreement was updated: {title}. Do you notice it?",
  digestAgreements: "Agreements",
  digestOwn:
    "Enter your code on the website. Then you see for each contribution what was done with it.",
  digestLeave: "Do you want no more messages? Unsubscribe here:",
};
