import type { DeskTask } from "~/features/desk/queries.server";
import { usePath, useT } from "~/i18n/context";
import { EmptyState } from "~/ui/empty-state";
import { PlainList } from "~/ui/plain-list";
import { Text } from "~/ui/text";

/** What waits, the most of it first in view: a number and what it counts, each leading to its desk. */
export function DeskTasks({ tasks }: { tasks: readonly DeskTask[] }) {
  const t = useT();
  const path = usePath();
  if (tasks.length === 0) {
    return (
      <EmptyState title={t("staff.nothingWaits")} level={2}>
        <Text>{t("staff.nothingWaitsText")}</Text>
      </EmptyState>
    );
  }
  return (
    <PlainList
      ruled
      items={tasks.map((task) => ({
        key: task.kind,
        content: (
          <a className="desk-task" href={path(task.path)}>
            <span className="desk-task__count">{task.count}</span>
            <span>{t.count(`staff.task_${task.kind}`, task.count)}</span>
          </a>
        ),
      }))}
    />
  );
}
