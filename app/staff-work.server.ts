/** Everything that staff have to do, by who may do it; a feature adds its own sources here. */
import { adviceWork } from "~/features/advice/staff-work.server";
import { moderationWork } from "~/features/moderation/staff-work.server";
import { reportingWork } from "~/features/reporting/staff-work.server";
import { roundWork } from "~/features/rounds/staff-work.server";
import { sessionWork } from "~/features/sessions/staff-work.server";
import type { StaffWorkSource } from "~/features/staff/staff-work";
import { administrationWork } from "~/features/staff/staff-work.server";
import { surveyWork } from "~/features/surveys/staff-work.server";

export const STAFF_WORK: readonly StaffWorkSource[] = [
  ...roundWork,
  ...moderationWork,
  ...sessionWork,
  ...reportingWork,
  ...surveyWork,
  ...adviceWork,
  ...administrationWork,
];
