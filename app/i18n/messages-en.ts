/** The English messages of the product, by the part that says them. */
import { site } from "./en/site";
import { errors } from "./en/errors";
import { terms } from "./en/terms";
import { heldAlike } from "./en/heldAlike";
import { home } from "./en/home";
import { readAloud } from "./en/readAloud";
import { rounds } from "./en/rounds";
import { principles } from "./en/principles";
import { surveys } from "./en/surveys";
import { surveyResults } from "./en/surveyResults";
import { surveyBuilder } from "./en/surveyBuilder";
import { surveyImport } from "./en/surveyImport";
import { surveyDesk } from "./en/surveyDesk";
import { surveyFindings } from "./en/surveyFindings";
import { sessions } from "./en/sessions";
import { sessionDesk } from "./en/sessionDesk";
import { sessionHome } from "./en/sessionHome";
import { sessionMessage } from "./en/sessionMessage";
import { sessionMail } from "./en/sessionMail";
import { sessionTalk } from "./en/sessionTalk";
import { live } from "./en/live";
import { liveDesk } from "./en/liveDesk";
import { proposals } from "./en/proposals";
import { opinions } from "./en/opinions";
import { experiences } from "./en/experiences";
import { moderation } from "./en/moderation";
import { reporting } from "./en/reporting";
import { reportingDesk } from "./en/reportingDesk";
import { returnMessages } from "./en/returnMessages";
import { roundReport } from "./en/roundReport";
import { roundDesk } from "./en/roundDesk";
import { roundSetUp } from "./en/roundSetUp";
import { roundSteps } from "./en/roundSteps";
import { agenda } from "./en/agenda";
import { advice } from "./en/advice";
import { adviceDesk } from "./en/adviceDesk";
import { moderationBatch } from "./en/moderationBatch";
import { moderationDesk } from "./en/moderationDesk";
import { deskFrame } from "./en/deskFrame";
import { deskKeys } from "./en/deskKeys";
import { deskSearch } from "./en/deskSearch";
import { decisions } from "./en/decisions";
import { caseDraft } from "./en/caseDraft";
import { caseTalk } from "./en/caseTalk";
import { claims } from "./en/claims";
import { promises } from "./en/promises";
import { participation } from "./en/participation";
import { figures } from "./en/figures";
import { figuresDesk } from "./en/figuresDesk";
import { roundGaps } from "./en/roundGaps";
import { own } from "./en/own";
import { ownFile } from "./en/ownFile";
import { ownTemplates } from "./en/ownTemplates";
import { translations } from "./en/translations";
import { notices } from "./en/notices";
import { people } from "./en/people";
import { declaration } from "./en/declaration";
import { staff } from "./en/staff";
import { staffWork } from "./en/staffWork";
import { manual } from "./en/manual";
import { staffNotices } from "./en/staffNotices";
import { staffCalendar } from "./en/staffCalendar";
import { ownAccount } from "./en/ownAccount";
import { organisationAccount } from "./en/organisationAccount";
import { demo } from "./en/demo";
import { firstSteps } from "./en/firstSteps";
import { documents } from "./en/documents";
import { regionDesk } from "./en/regionDesk";
import { changed } from "./en/changed";
import { lists } from "./en/lists";
import { log } from "./en/log";
import { logDetails } from "./en/logDetails";
import { logEvents } from "./en/logEvents";
import { search } from "./en/search";
import { openData } from "./en/openData";
import { information } from "./en/information";
import { accessibility } from "./en/accessibility";
import { privacy } from "./en/privacy";

export const en = {
  site,
  errors,
  terms,
  heldAlike,
  home,
  readAloud,
  rounds,
  principles,
  surveys,
  surveyResults,
  surveyDesk,
  surveyImport,
  surveyBuilder,
  surveyFindings,
  sessions,
  sessionDesk,
  sessionHome,
  sessionMessage,
  sessionMail,
  sessionTalk,
  live,
  liveDesk,
  proposals,
  moderation,
  opinions,
  experiences,
  reporting,
  reportingDesk,
  returnMessages,
  roundReport,
  roundDesk,
  roundSetUp,
  roundSteps,
  agenda,
  advice,
  adviceDesk,
  moderationBatch,
  moderationDesk,
  deskFrame,
  deskKeys,
  deskSearch,
  decisions,
  caseDraft,
  caseTalk,
  claims,
  promises,
  participation,
  figures,
  figuresDesk,
  roundGaps,
  own,
  ownFile,
  ownTemplates,
  translations,
  notices,
  people,
  declaration,
  staff,
  staffWork,
  staffNotices,
  staffCalendar,
  ownAccount,
  organisationAccount,
  demo,
  firstSteps,
  manual,
  documents,
  regionDesk,
  changed,
  lists,
  log,
  logDetails,
  logEvents,
  search,
  openData,
  information,
  accessibility,
  privacy,
};
