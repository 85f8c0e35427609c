/** Everything that can wait at a desk, in the order of the page; a feature adds its own list here. */
import { adviceTasks } from "~/features/advice/desk-tasks.server";
import { moderationTasks } from "~/features/moderation/desk-tasks.server";
import { reportingTasks } from "~/features/reporting/desk-tasks.server";
import { sessionTasks } from "~/features/sessions/desk-tasks.server";
import type { DeskTaskSource } from "~/features/staff/desk-task";
import { staffTasks } from "~/features/staff/desk-tasks.server";

export const DESK_TASKS: readonly DeskTaskSource[] = [
  ...moderationTasks,
  ...sessionTasks,
  ...reportingTasks,
  ...adviceTasks,
  ...staffTasks,
];
