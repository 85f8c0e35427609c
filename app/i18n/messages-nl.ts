/** The Dutch messages of the product, by the part that says them. */
import { site } from "./nl/site";
import { errors } from "./nl/errors";
import { terms } from "./nl/terms";
import { heldAlike } from "./nl/heldAlike";
import { home } from "./nl/home";
import { readAloud } from "./nl/readAloud";
import { rounds } from "./nl/rounds";
import { principles } from "./nl/principles";
import { surveys } from "./nl/surveys";
import { surveyResults } from "./nl/surveyResults";
import { surveyBuilder } from "./nl/surveyBuilder";
import { surveyImport } from "./nl/surveyImport";
import { surveyDesk } from "./nl/surveyDesk";
import { surveyFindings } from "./nl/surveyFindings";
import { sessions } from "./nl/sessions";
import { sessionDesk } from "./nl/sessionDesk";
import { sessionHome } from "./nl/sessionHome";
import { sessionMessage } from "./nl/sessionMessage";
import { sessionMail } from "./nl/sessionMail";
import { sessionTalk } from "./nl/sessionTalk";
import { live } from "./nl/live";
import { liveDesk } from "./nl/liveDesk";
import { proposals } from "./nl/proposals";
import { opinions } from "./nl/opinions";
import { experiences } from "./nl/experiences";
import { moderation } from "./nl/moderation";
import { reporting } from "./nl/reporting";
import { reportingDesk } from "./nl/reportingDesk";
import { returnMessages } from "./nl/returnMessages";
import { roundReport } from "./nl/roundReport";
import { roundDesk } from "./nl/roundDesk";
import { roundSetUp } from "./nl/roundSetUp";
import { roundSteps } from "./nl/roundSteps";
import { agenda } from "./nl/agenda";
import { advice } from "./nl/advice";
import { adviceDesk } from "./nl/adviceDesk";
import { moderationBatch } from "./nl/moderationBatch";
import { moderationDesk } from "./nl/moderationDesk";
import { deskFrame } from "./nl/deskFrame";
import { deskKeys } from "./nl/deskKeys";
import { deskSearch } from "./nl/deskSearch";
import { decisions } from "./nl/decisions";
import { caseDraft } from "./nl/caseDraft";
import { caseTalk } from "./nl/caseTalk";
import { claims } from "./nl/claims";
import { promises } from "./nl/promises";
import { participation } from "./nl/participation";
import { figures } from "./nl/figures";
import { figuresDesk } from "./nl/figuresDesk";
import { roundGaps } from "./nl/roundGaps";
import { own } from "./nl/own";
import { ownFile } from "./nl/ownFile";
import { ownTemplates } from "./nl/ownTemplates";
import { translations } from "./nl/translations";
import { notices } from "./nl/notices";
import { people } from "./nl/people";
import { declaration } from "./nl/declaration";
import { staff } from "./nl/staff";
import { staffWork } from "./nl/staffWork";
import { manual } from "./nl/manual";
import { staffNotices } from "./nl/staffNotices";
import { staffCalendar } from "./nl/staffCalendar";
import { ownAccount } from "./nl/ownAccount";
import { organisationAccount } from "./nl/organisationAccount";
import { demo } from "./nl/demo";
import { firstSteps } from "./nl/firstSteps";
import { documents } from "./nl/documents";
import { regionDesk } from "./nl/regionDesk";
import { changed } from "./nl/changed";
import { lists } from "./nl/lists";
import { log } from "./nl/log";
import { logDetails } from "./nl/logDetails";
import { logEvents } from "./nl/logEvents";
import { search } from "./nl/search";
import { openData } from "./nl/openData";
import { information } from "./nl/information";
import { accessibility } from "./nl/accessibility";
import { privacy } from "./nl/privacy";

export const nl = {
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
} as const;
