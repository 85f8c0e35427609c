/**
 * The Arabic messages of the pages for participants, by the part that says them. They were translated by a machine; no
 * speaker has read them through yet (`isChecked` in `language.ts` says so on the screen).
 */
import { site } from "./ar/site";
import { errors } from "./ar/errors";
import { terms } from "./ar/terms";
import { home } from "./ar/home";
import { readAloud } from "./ar/readAloud";
import { rounds } from "./ar/rounds";
import { principles } from "./ar/principles";
import { surveys } from "./ar/surveys";
import { surveyResults } from "./ar/surveyResults";
import { sessions } from "./ar/sessions";
import { sessionMail } from "./ar/sessionMail";
import { sessionTalk } from "./ar/sessionTalk";
import { live } from "./ar/live";
import { proposals } from "./ar/proposals";
import { moderation } from "./ar/moderation";
import { opinions } from "./ar/opinions";
import { experiences } from "./ar/experiences";
import { reporting } from "./ar/reporting";
import { roundReport } from "./ar/roundReport";
import { agenda } from "./ar/agenda";
import { advice } from "./ar/advice";
import { decisions } from "./ar/decisions";
import { claims } from "./ar/claims";
import { promises } from "./ar/promises";
import { participation } from "./ar/participation";
import { figures } from "./ar/figures";
import { own } from "./ar/own";
import { ownFile } from "./ar/ownFile";
import { notices } from "./ar/notices";
import { people } from "./ar/people";
import { declaration } from "./ar/declaration";
import { lists } from "./ar/lists";
import { search } from "./ar/search";
import { openData } from "./ar/openData";
import { information } from "./ar/information";
import { accessibility } from "./ar/accessibility";
import { privacy } from "./ar/privacy";
import { adviceDesk } from "./ar/adviceDesk";
import { demo } from "./ar/demo";
import { roundGaps } from "./ar/roundGaps";
import { sessionDesk } from "./ar/sessionDesk";
import { sessionMessage } from "./ar/sessionMessage";

export const ar = {
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
