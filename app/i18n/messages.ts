import { site as enSite } from "./en/site";
import { errors as enErrors } from "./en/errors";
import { terms as enTerms } from "./en/terms";
import { heldAlike as enHeldAlike } from "./en/heldAlike";
import { home as enHome } from "./en/home";
import { rounds as enRounds } from "./en/rounds";
import { principles as enPrinciples } from "./en/principles";
import { surveys as enSurveys } from "./en/surveys";
import { surveyResults as enSurveyResults } from "./en/surveyResults";
import { surveyBuilder as enSurveyBuilder } from "./en/surveyBuilder";
import { surveyImport as enSurveyImport } from "./en/surveyImport";
import { surveyDesk as enSurveyDesk } from "./en/surveyDesk";
import { surveyFindings as enSurveyFindings } from "./en/surveyFindings";
import { sessions as enSessions } from "./en/sessions";
import { sessionDesk as enSessionDesk } from "./en/sessionDesk";
import { sessionHome as enSessionHome } from "./en/sessionHome";
import { sessionMail as enSessionMail } from "./en/sessionMail";
import { sessionTalk as enSessionTalk } from "./en/sessionTalk";
import { live as enLive } from "./en/live";
import { liveDesk as enLiveDesk } from "./en/liveDesk";
import { proposals as enProposals } from "./en/proposals";
import { opinions as enOpinions } from "./en/opinions";
import { experiences as enExperiences } from "./en/experiences";
import { moderation as enModeration } from "./en/moderation";
import { reporting as enReporting } from "./en/reporting";
import { reportingDesk as enReportingDesk } from "./en/reportingDesk";
import { returnMessages as enReturnMessages } from "./en/returnMessages";
import { roundReport as enRoundReport } from "./en/roundReport";
import { roundDesk as enRoundDesk } from "./en/roundDesk";
import { roundSetUp as enRoundSetUp } from "./en/roundSetUp";
import { roundSteps as enRoundSteps } from "./en/roundSteps";
import { agenda as enAgenda } from "./en/agenda";
import { advice as enAdvice } from "./en/advice";
import { adviceDesk as enAdviceDesk } from "./en/adviceDesk";
import { moderationBatch as enModerationBatch } from "./en/moderationBatch";
import { moderationDesk as enModerationDesk } from "./en/moderationDesk";
import { deskFrame as enDeskFrame } from "./en/deskFrame";
import { deskKeys as enDeskKeys } from "./en/deskKeys";
import { deskSearch as enDeskSearch } from "./en/deskSearch";
import { decisions as enDecisions } from "./en/decisions";
import { caseDraft as enCaseDraft } from "./en/caseDraft";
import { caseTalk as enCaseTalk } from "./en/caseTalk";
import { claims as enClaims } from "./en/claims";
import { promises as enPromises } from "./en/promises";
import { participation as enParticipation } from "./en/participation";
import { figures as enFigures } from "./en/figures";
import { figuresDesk as enFiguresDesk } from "./en/figuresDesk";
import { roundGaps as enRoundGaps } from "./en/roundGaps";
import { own as enOwn } from "./en/own";
import { ownFile as enOwnFile } from "./en/ownFile";
import { ownTemplates as enOwnTemplates } from "./en/ownTemplates";
import { notices as enNotices } from "./en/notices";
import { people as enPeople } from "./en/people";
import { declaration as enDeclaration } from "./en/declaration";
import { staff as enStaff } from "./en/staff";
import { staffWork as enStaffWork } from "./en/staffWork";
import { manual as enManual } from "./en/manual";
import { staffNotices as enStaffNotices } from "./en/staffNotices";
import { staffCalendar as enStaffCalendar } from "./en/staffCalendar";
import { ownAccount as enOwnAccount } from "./en/ownAccount";
import { organisationAccount as enOrganisationAccount } from "./en/organisationAccount";
import { demo as enDemo } from "./en/demo";
import { firstSteps as enFirstSteps } from "./en/firstSteps";
import { documents as enDocuments } from "./en/documents";
import { regionDesk as enRegionDesk } from "./en/regionDesk";
import { changed as enChanged } from "./en/changed";
import { lists as enLists } from "./en/lists";
import { log as enLog } from "./en/log";
import { logEvents as enLogEvents } from "./en/logEvents";
import { search as enSearch } from "./en/search";
import { openData as enOpenData } from "./en/openData";
import { information as enInformation } from "./en/information";
import { accessibility as enAccessibility } from "./en/accessibility";
import { privacy as enPrivacy } from "./en/privacy";
import { site as nlSite } from "./nl/site";
import { errors as nlErrors } from "./nl/errors";
import { terms as nlTerms } from "./nl/terms";
import { heldAlike as nlHeldAlike } from "./nl/heldAlike";
import { home as nlHome } from "./nl/home";
import { rounds as nlRounds } from "./nl/rounds";
import { principles as nlPrinciples } from "./nl/principles";
import { surveys as nlSurveys } from "./nl/surveys";
import { surveyResults as nlSurveyResults } from "./nl/surveyResults";
import { surveyBuilder as nlSurveyBuilder } from "./nl/surveyBuilder";
import { surveyImport as nlSurveyImport } from "./nl/surveyImport";
import { surveyDesk as nlSurveyDesk } from "./nl/surveyDesk";
import { surveyFindings as nlSurveyFindings } from "./nl/surveyFindings";
import { sessions as nlSessions } from "./nl/sessions";
import { sessionDesk as nlSessionDesk } from "./nl/sessionDesk";
import { sessionHome as nlSessionHome } from "./nl/sessionHome";
import { sessionMail as nlSessionMail } from "./nl/sessionMail";
import { sessionTalk as nlSessionTalk } from "./nl/sessionTalk";
import { live as nlLive } from "./nl/live";
import { liveDesk as nlLiveDesk } from "./nl/liveDesk";
import { proposals as nlProposals } from "./nl/proposals";
import { opinions as nlOpinions } from "./nl/opinions";
import { experiences as nlExperiences } from "./nl/experiences";
import { moderation as nlModeration } from "./nl/moderation";
import { reporting as nlReporting } from "./nl/reporting";
import { reportingDesk as nlReportingDesk } from "./nl/reportingDesk";
import { returnMessages as nlReturnMessages } from "./nl/returnMessages";
import { roundReport as nlRoundReport } from "./nl/roundReport";
import { roundDesk as nlRoundDesk } from "./nl/roundDesk";
import { roundSetUp as nlRoundSetUp } from "./nl/roundSetUp";
import { roundSteps as nlRoundSteps } from "./nl/roundSteps";
import { agenda as nlAgenda } from "./nl/agenda";
import { advice as nlAdvice } from "./nl/advice";
import { adviceDesk as nlAdviceDesk } from "./nl/adviceDesk";
import { moderationBatch as nlModerationBatch } from "./nl/moderationBatch";
import { moderationDesk as nlModerationDesk } from "./nl/moderationDesk";
import { deskFrame as nlDeskFrame } from "./nl/deskFrame";
import { deskKeys as nlDeskKeys } from "./nl/deskKeys";
import { deskSearch as nlDeskSearch } from "./nl/deskSearch";
import { decisions as nlDecisions } from "./nl/decisions";
import { caseDraft as nlCaseDraft } from "./nl/caseDraft";
import { caseTalk as nlCaseTalk } from "./nl/caseTalk";
import { claims as nlClaims } from "./nl/claims";
import { promises as nlPromises } from "./nl/promises";
import { participation as nlParticipation } from "./nl/participation";
import { figures as nlFigures } from "./nl/figures";
import { figuresDesk as nlFiguresDesk } from "./nl/figuresDesk";
import { roundGaps as nlRoundGaps } from "./nl/roundGaps";
import { own as nlOwn } from "./nl/own";
import { ownFile as nlOwnFile } from "./nl/ownFile";
import { ownTemplates as nlOwnTemplates } from "./nl/ownTemplates";
import { notices as nlNotices } from "./nl/notices";
import { people as nlPeople } from "./nl/people";
import { declaration as nlDeclaration } from "./nl/declaration";
import { staff as nlStaff } from "./nl/staff";
import { staffWork as nlStaffWork } from "./nl/staffWork";
import { manual as nlManual } from "./nl/manual";
import { staffNotices as nlStaffNotices } from "./nl/staffNotices";
import { staffCalendar as nlStaffCalendar } from "./nl/staffCalendar";
import { ownAccount as nlOwnAccount } from "./nl/ownAccount";
import { organisationAccount as nlOrganisationAccount } from "./nl/organisationAccount";
import { demo as nlDemo } from "./nl/demo";
import { firstSteps as nlFirstSteps } from "./nl/firstSteps";
import { documents as nlDocuments } from "./nl/documents";
import { regionDesk as nlRegionDesk } from "./nl/regionDesk";
import { changed as nlChanged } from "./nl/changed";
import { lists as nlLists } from "./nl/lists";
import { log as nlLog } from "./nl/log";
import { logEvents as nlLogEvents } from "./nl/logEvents";
import { search as nlSearch } from "./nl/search";
import { openData as nlOpenData } from "./nl/openData";
import { information as nlInformation } from "./nl/information";
import { accessibility as nlAccessibility } from "./nl/accessibility";
import { privacy as nlPrivacy } from "./nl/privacy";
import type { Language } from "./language";

const nl = {
  site: nlSite,
  errors: nlErrors,
  terms: nlTerms,
  heldAlike: nlHeldAlike,
  home: nlHome,
  rounds: nlRounds,
  principles: nlPrinciples,
  surveys: nlSurveys,
  surveyResults: nlSurveyResults,
  surveyDesk: nlSurveyDesk,
  surveyImport: nlSurveyImport,
  surveyBuilder: nlSurveyBuilder,
  surveyFindings: nlSurveyFindings,
  sessions: nlSessions,
  sessionDesk: nlSessionDesk,
  sessionHome: nlSessionHome,
  sessionMail: nlSessionMail,
  sessionTalk: nlSessionTalk,
  live: nlLive,
  liveDesk: nlLiveDesk,
  proposals: nlProposals,
  moderation: nlModeration,
  opinions: nlOpinions,
  experiences: nlExperiences,
  reporting: nlReporting,
  reportingDesk: nlReportingDesk,
  returnMessages: nlReturnMessages,
  roundReport: nlRoundReport,
  roundDesk: nlRoundDesk,
  roundSetUp: nlRoundSetUp,
  roundSteps: nlRoundSteps,
  agenda: nlAgenda,
  advice: nlAdvice,
  adviceDesk: nlAdviceDesk,
  moderationBatch: nlModerationBatch,
  moderationDesk: nlModerationDesk,
  deskFrame: nlDeskFrame,
  deskKeys: nlDeskKeys,
  deskSearch: nlDeskSearch,
  decisions: nlDecisions,
  caseDraft: nlCaseDraft,
  caseTalk: nlCaseTalk,
  claims: nlClaims,
  promises: nlPromises,
  participation: nlParticipation,
  figures: nlFigures,
  figuresDesk: nlFiguresDesk,
  roundGaps: nlRoundGaps,
  own: nlOwn,
  ownFile: nlOwnFile,
  ownTemplates: nlOwnTemplates,
  notices: nlNotices,
  people: nlPeople,
  declaration: nlDeclaration,
  staff: nlStaff,
  staffWork: nlStaffWork,
  staffNotices: nlStaffNotices,
  staffCalendar: nlStaffCalendar,
  ownAccount: nlOwnAccount,
  organisationAccount: nlOrganisationAccount,
  demo: nlDemo,
  firstSteps: nlFirstSteps,
  manual: nlManual,
  documents: nlDocuments,
  regionDesk: nlRegionDesk,
  changed: nlChanged,
  lists: nlLists,
  log: nlLog,
  logEvents: nlLogEvents,
  search: nlSearch,
  openData: nlOpenData,
  information: nlInformation,
  accessibility: nlAccessibility,
  privacy: nlPrivacy,
} as const;

/** The Dutch texts are the first; their shape is the shape of every language. */
export type MessageTree = typeof nl;

const en = {
  site: enSite,
  errors: enErrors,
  terms: enTerms,
  heldAlike: enHeldAlike,
  home: enHome,
  rounds: enRounds,
  principles: enPrinciples,
  surveys: enSurveys,
  surveyResults: enSurveyResults,
  surveyDesk: enSurveyDesk,
  surveyImport: enSurveyImport,
  surveyBuilder: enSurveyBuilder,
  surveyFindings: enSurveyFindings,
  sessions: enSessions,
  sessionDesk: enSessionDesk,
  sessionHome: enSessionHome,
  sessionMail: enSessionMail,
  sessionTalk: enSessionTalk,
  live: enLive,
  liveDesk: enLiveDesk,
  proposals: enProposals,
  moderation: enModeration,
  opinions: enOpinions,
  experiences: enExperiences,
  reporting: enReporting,
  reportingDesk: enReportingDesk,
  returnMessages: enReturnMessages,
  roundReport: enRoundReport,
  roundDesk: enRoundDesk,
  roundSetUp: enRoundSetUp,
  roundSteps: enRoundSteps,
  agenda: enAgenda,
  advice: enAdvice,
  adviceDesk: enAdviceDesk,
  moderationBatch: enModerationBatch,
  moderationDesk: enModerationDesk,
  deskFrame: enDeskFrame,
  deskKeys: enDeskKeys,
  deskSearch: enDeskSearch,
  decisions: enDecisions,
  caseDraft: enCaseDraft,
  caseTalk: enCaseTalk,
  claims: enClaims,
  promises: enPromises,
  participation: enParticipation,
  figures: enFigures,
  figuresDesk: enFiguresDesk,
  roundGaps: enRoundGaps,
  own: enOwn,
  ownFile: enOwnFile,
  ownTemplates: enOwnTemplates,
  notices: enNotices,
  people: enPeople,
  declaration: enDeclaration,
  staff: enStaff,
  staffWork: enStaffWork,
  staffNotices: enStaffNotices,
  staffCalendar: enStaffCalendar,
  ownAccount: enOwnAccount,
  organisationAccount: enOrganisationAccount,
  demo: enDemo,
  firstSteps: enFirstSteps,
  manual: enManual,
  documents: enDocuments,
  regionDesk: enRegionDesk,
  changed: enChanged,
  lists: enLists,
  log: enLog,
  logEvents: enLogEvents,
  search: enSearch,
  openData: enOpenData,
  information: enInformation,
  accessibility: enAccessibility,
  privacy: enPrivacy,
};

export const messages: Record<Language, Record<keyof MessageTree, Record<string, string>>> = {
  nl,
  en,
};
