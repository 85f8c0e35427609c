/** How the log calls every kind of thing, and who works on it; a feature adds its own kinds here. */
import { loggedAdvice } from "~/features/advice/logged-subjects.server";
import { loggedAgendaItem } from "~/features/agenda/logged-subjects.server";
import { loggedClaim } from "~/features/claims/logged-subjects.server";
import { loggedDecision, loggedDocument } from "~/features/decisions/logged-subjects.server";
import { loggedCase, loggedHouseRule } from "~/features/moderation/logged-subjects.server";
import {
  loggedActivity,
  loggedFigures,
  loggedPopulation,
  loggedSourceCount,
} from "~/features/participation/logged-subjects.server";
import { loggedPerson } from "~/features/people/logged-subjects.server";
import { loggedPrinciple } from "~/features/principles/logged-subjects.server";
import { loggedProposal } from "~/features/proposals/logged-subjects.server";
import { loggedRegion } from "~/features/region/logged-subjects.server";
import { loggedReplyTemplate, loggedTheme } from "~/features/reporting/logged-subjects.server";
import { loggedRound } from "~/features/rounds/logged-subjects.server";
import {
  loggedCard,
  loggedMaterial,
  loggedQuestion,
  loggedSession,
  loggedSignUp,
  loggedSpeaker,
} from "~/features/sessions/logged-subjects.server";
import type { LoggedSubject } from "~/features/vocabulary/logged-subject";
import {
  loggedAccount,
  loggedIdentityProvider,
  loggedOutbox,
} from "~/features/staff/logged-subjects.server";
import { loggedSurvey } from "~/features/surveys/logged-subjects.server";
import { loggedTranslation } from "~/features/translations/logged-subjects.server";
import { loggedOwnTemplate } from "~/features/templates/logged-subjects.server";

export const LOGGED_SUBJECTS = {
  round: loggedRound,
  survey: loggedSurvey,
  session: loggedSession,
  sessionQuestion: loggedQuestion,
  inputCard: loggedCard,
  sessionMaterial: loggedMaterial,
  signUp: loggedSignUp,
  speakerRegistration: loggedSpeaker,
  proposal: loggedProposal,
  moderationCase: loggedCase,
  houseRule: loggedHouseRule,
  theme: loggedTheme,
  replyTemplate: loggedReplyTemplate,
  ownTemplate: loggedOwnTemplate,
  translation: loggedTranslation,
  agendaItem: loggedAgendaItem,
  principle: loggedPrinciple,
  advice: loggedAdvice,
  claim: loggedClaim,
  document: loggedDocument,
  decision: loggedDecision,
  activity: loggedActivity,
  sourceCount: loggedSourceCount,
  figures: loggedFigures,
  population: loggedPopulation,
  region: loggedRegion,
  person: loggedPerson,
  outbox: loggedOutbox,
  staffAccount: loggedAccount,
  identityProvider: loggedIdentityProvider,
} as const satisfies Record<string, LoggedSubject>;
