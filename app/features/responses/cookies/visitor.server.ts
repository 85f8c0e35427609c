import { invitationOf } from "~/features/surveys/cookies/invitation.server";
import { isKiosk } from "~/features/surveys/cookies/kiosk.server";
import type { SurveyVisitor } from "../queries/respondent.server";
import { respondentOf } from "./draft.server";
import { wantsLargeLetters } from "./letters.server";

/** Who looks at a survey and how, by the cookies of the request. */
export async function surveyVisitorOf(request: Request, slug: string): Promise<SurveyVisitor> {
  return {
    respondent: await respondentOf(request),
    invitation: invitationOf(request),
    kiosk: isKiosk(request, slug),
    large: wantsLargeLetters(request),
  };
}
