/** Everything that stands in the calendar of staff beside their own work; a feature adds its source here. */
import { roundDates } from "~/features/rounds/staff-dates.server";
import { sessionDates } from "~/features/sessions/staff-dates.server";
import type { StaffDateSource } from "~/features/staff/staff-dates";
import { surveyDates } from "~/features/surveys/staff-dates.server";

export const STAFF_DATES: readonly StaffDateSource[] = [roundDates, surveyDates, sessionDates];
