import type { privacy as dutch } from "../nl/privacy";
import type { Translated } from "../translated";

export const privacy: Translated<typeof dutch> = {
  title: "Privacy: what we know and do not know",
  lead: "We want to know what you think. We do not need to know who you are.",
  never: "This we never ask or keep",
  neverName: "your full name, your address or your date of birth",
  neverTrace: "your IP address or what phone you have",
  neverOthers: "data through other companies: nothing of others runs here",
  keep: "This we do keep",
  keepCode:
    "A scrambled print of your code. We do not keep the code itself. That is why we cannot send it again.",
  keepInput:
    "What you write or choose, and what you tick about yourself: your role, and if you like your age group and municipality.",
  keepNickname:
    "If you come to a session: what we may call you and what you need, if you fill that in.",
  keepEmail:
    "Your e-mail address, only if you give it yourself. It lives apart from what you write. You can always remove it.",
  keepPush:
    "The address of your browser, only if you turn notifications on. It is encrypted. It goes when you turn them off.",
  keepDay:
    "The day on which you filled in a survey. Not the time. Of a proposal, reaction, question or sign-up the time as well.",
  answers: "Your answers in a survey",
  answersText:
    "Your answers hang on a key that counts for that round only. When the round has reported back, we destroy that key. From then on nobody can see which answers were yours, and neither can we. Then no answer has a day any more. It has a role only if at least five people had that role.",
  count: "How we count you",
  countText_one:
    "If you take part in several rounds, we count you once. We can do so for {count} year. Then we destroy the key that this needs. Of rounds that have been reported back by then, nobody can see in the count any more that you took part. It then says a role only, and what at least five people said alike. A proposal or sign-up stays yours until you erase it.",
  countText_other:
    "If you take part in several rounds, we count you once. We can do so for {count} years. Then we destroy the key that this needs. Of rounds that have been reported back by then, nobody can see in the count any more that you took part. It then says a role only, and what at least five people said alike. A proposal or sign-up stays yours until you erase it.",
  countAfter:
    "Figures about rounds from before and after that moment therefore say how many people there were at least and at most.",
  small: "Small groups",
  smallText:
    "We do not show counts below {threshold} per group and municipality. We show the answers of a group only from {answers} {answers:person|people}.",
  rights: "This you can do yourself",
  rightsText:
    "With your code you see everything you gave. You can change it, withdraw it or erase it. Is it in a report already? Then it only says 'a participant' there.",
  rightsLink: "Go to my input",
  consent: "Why we may ask this",
  cookies: "Cookies",
  cookiesText:
    "The site sets these cookies only. None of them follows you. Signing out removes them.",
  cookiesTyped:
    "What you type and have not sent stays in your own tab for an hour. The server does not see it.",
  cookiesTablet:
    "The internet of a tablet at a session can fall away. Then answers stand there locked, until they are sent. Nobody can read them on the tablet.",
  cookiesStaff: "Cookies of people who work here",
  cookie_participant: "Being signed in with your code, as long as you use the site",
  cookie_receipt: "Showing you your new code",
  cookie_form: "Making sure that nobody after you sends your form",
  cookie_draft: "Finding back a survey that you have not sent yet",
  cookie_letters: "Remembering that you want larger text",
  cookie_easy: "Remembering that you want easy Dutch",
  cookie_invitation: "Remembering that you came with an invitation",
  cookie_reader: "Seeing that you reported something before",
  cookie_left: "Taking your pages out of the browser when you leave",
  cookie_staff: "Being signed in as staff, as long as you use the site",
  cookie_device: "Knowing a browser in which somebody of the staff signed in before",
  cookie_typed: "Not asking the password again after a wrong code",
  cookie_newFactor: "Setting up a new second factor",
  cookie_setupLink: "Showing the link for a new colleague",
  cookie_organisationAsked: "Starting to sign in with the own organisation",
  cookie_organisation: "Finishing the sign-in with the own organisation",
  cookie_organisationSession: "Being able to sign out at the own organisation too",
  cookie_kiosk: "Being a tablet at a session",
  cookieEnd_browser: "Until you close the browser",
  cookieEnd_minutes_one: "{count} minute",
  cookieEnd_minutes_other: "{count} minutes",
  cookieEnd_hours_one: "{count} hour",
  cookieEnd_hours_other: "{count} hours",
  cookieEnd_days_one: "{count} day",
  cookieEnd_days_other: "{count} days",
  who: "Who reads what you write",
  whoModerator:
    "A moderator reads your words before anyone else sees them. A moderator does not see your code or your e-mail address.",
  whoDanger:
    "Does your text seem to be about danger? Then somebody who works on safety reads it first.",
  whoSession:
    "Do you come to a session? Then the organisers read what we may call you and what you need.",
  whoPush:
    "Do you turn notifications on? Then they go by way of the maker of your browser, such as Google, Mozilla or Apple. They cannot read them.",
  whoEverybody: "Everyone can read what is on the site. Search engines find it too.",
  whoHost:
    "Whoever runs the server can reach everything we keep. While a round is running they can see which answers belong to a code. Once there is an answer to the round, nobody can.",
  copies: "Copies in case something breaks",
  copiesText:
    "We make copies of everything we keep. An old copy can still hold what you erased. If we put that copy back, we erase it again at once. You can ask us how long we keep a copy.",
  complaint: "Do you disagree?",
  complaintText:
    "Tell us. You may ask what we have of you, and ask us to stop using it. Without your code we cannot see what is yours. Then we cannot look it up or erase it either.",
  complaintAuthority: "You can also complain to the Dutch Data Protection Authority",
};
