/**
 * The Ukrainian messages of the pages for participants, by the part that says them. They were translated by a machine; no
 * speaker has read them through yet (`isChecked` in `language.ts` says so on the screen).
 */
import { site } from "./uk/site";
import { errors } from "./uk/errors";
import { terms } from "./uk/terms";
import { home } from "./uk/home";
import { readAloud } from "./uk/readAloud";
import { rounds } from "./uk/rounds";
import { principles } from "./uk/principles";
import { surveys } from "./uk/surveys";
import { surveyResults } from "./uk/surveyResults";
import { sessions } from "./uk/sessions";
import { sessionMail } from "./uk/sessionMail";
import { sessionTalk } from "./uk/sessionTalk";
import { live } from "./uk/live";
import { proposals } from "./uk/proposals";
import { moderation } from "./uk/moderation";
import { opinions } from "./uk/opinions";
import { experiences } from "./uk/experiences";
import { reporting } from "./uk/reporting";
import { roundReport } from "./uk/roundReport";
import { agenda } from "./uk/agenda";
import { advice } from "./uk/advice";
import { decisions } from "./uk/decisions";
import { claims } from "./uk/claims";
import { promises } from "./uk/promises";
import { participation } from "./uk/participation";
import { figures } from "./uk/figures";
import { own } from "./uk/own";
import { ownFile } from "./uk/ownFile";
import { notices } from "./uk/notices";
import { people } from "./uk/people";
import { declaration } from "./uk/declaration";
import { lists } from "./uk/lists";
import { search } from "./uk/search";
import { openData } from "./uk/openData";
import { information } from "./uk/information";
import { accessibility } from "./uk/accessibility";
import { privacy } from "./uk/privacy";
import { adviceDesk } from "./uk/adviceDesk";
import { demo } from "./uk/demo";
import { roundGaps } from "./uk/roundGaps";
import { sessionDesk } from "./uk/sessionDesk";
import { sessionMessage } from "./uk/sessionMessage";

export const uk = {
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
