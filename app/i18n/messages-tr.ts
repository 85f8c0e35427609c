/**
 * The Turkish messages of the pages for participants, by the part that says them. They were translated by a machine; no
 * speaker has read them through yet (`isChecked` in `language.ts` says so on the screen).
 */
import { site } from "./tr/site";
import { errors } from "./tr/errors";
import { terms } from "./tr/terms";
import { home } from "./tr/home";
import { readAloud } from "./tr/readAloud";
import { rounds } from "./tr/rounds";
import { principles } from "./tr/principles";
import { surveys } from "./tr/surveys";
import { surveyResults } from "./tr/surveyResults";
import { sessions } from "./tr/sessions";
import { sessionMail } from "./tr/sessionMail";
import { sessionTalk } from "./tr/sessionTalk";
import { live } from "./tr/live";
import { proposals } from "./tr/proposals";
import { moderation } from "./tr/moderation";
import { opinions } from "./tr/opinions";
import { experiences } from "./tr/experiences";
import { reporting } from "./tr/reporting";
import { roundReport } from "./tr/roundReport";
import { agenda } from "./tr/agenda";
import { advice } from "./tr/advice";
import { decisions } from "./tr/decisions";
import { claims } from "./tr/claims";
import { promises } from "./tr/promises";
import { participation } from "./tr/participation";
import { figures } from "./tr/figures";
import { own } from "./tr/own";
import { ownFile } from "./tr/ownFile";
import { notices } from "./tr/notices";
import { people } from "./tr/people";
import { declaration } from "./tr/declaration";
import { lists } from "./tr/lists";
import { search } from "./tr/search";
import { openData } from "./tr/openData";
import { information } from "./tr/information";
import { accessibility } from "./tr/accessibility";
import { privacy } from "./tr/privacy";
import { adviceDesk } from "./tr/adviceDesk";
import { demo } from "./tr/demo";
import { roundGaps } from "./tr/roundGaps";
import { sessionDesk } from "./tr/sessionDesk";
import { sessionMessage } from "./tr/sessionMessage";

export const tr = {
  site,
  errors,
  terms,
  home,
  readAloud,
  rounds,
  principles,
  surveys,
  surveyResults,
  sessions,
  sessionMail,
  sessionTalk,
  live,
  proposals,
  moderation,
  opinions,
  experiences,
  reporting,
  roundReport,
  agenda,
  advice,
  decisions,
  claims,
  promises,
  participation,
  figures,
  own,
  ownFile,
  notices,
  people,
  declaration,
  lists,
  search,
  openData,
  information,
  accessibility,
  privacy,
  adviceDesk,
  demo,
  roundGaps,
  sessionDesk,
  sessionMessage,
};
