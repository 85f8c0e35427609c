/**
 * The Polish messages of the pages for participants, by the part that says them. They were translated by a machine; no
 * speaker has read them through yet (`isChecked` in `language.ts` says so on the screen).
 */
import { site } from "./pl/site";
import { errors } from "./pl/errors";
import { terms } from "./pl/terms";
import { home } from "./pl/home";
import { readAloud } from "./pl/readAloud";
import { rounds } from "./pl/rounds";
import { principles } from "./pl/principles";
import { surveys } from "./pl/surveys";
import { surveyResults } from "./pl/surveyResults";
import { sessions } from "./pl/sessions";
import { sessionMail } from "./pl/sessionMail";
import { sessionTalk } from "./pl/sessionTalk";
import { live } from "./pl/live";
import { proposals } from "./pl/proposals";
import { moderation } from "./pl/moderation";
import { opinions } from "./pl/opinions";
import { experiences } from "./pl/experiences";
import { reporting } from "./pl/reporting";
import { roundReport } from "./pl/roundReport";
import { agenda } from "./pl/agenda";
import { advice } from "./pl/advice";
import { decisions } from "./pl/decisions";
import { claims } from "./pl/claims";
import { promises } from "./pl/promises";
import { participation } from "./pl/participation";
import { figures } from "./pl/figures";
import { own } from "./pl/own";
import { ownFile } from "./pl/ownFile";
import { notices } from "./pl/notices";
import { people } from "./pl/people";
import { declaration } from "./pl/declaration";
import { lists } from "./pl/lists";
import { search } from "./pl/search";
import { openData } from "./pl/openData";
import { information } from "./pl/information";
import { accessibility } from "./pl/accessibility";
import { privacy } from "./pl/privacy";
import { adviceDesk } from "./pl/adviceDesk";
import { demo } from "./pl/demo";
import { roundGaps } from "./pl/roundGaps";
import { sessionDesk } from "./pl/sessionDesk";
import { sessionMessage } from "./pl/sessionMessage";

export const pl = {
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
