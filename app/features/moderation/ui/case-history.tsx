import type { CaseEvent } from "~/features/moderation/queries/case-history.server";
import { useT } from "~/i18n/context";
import { formatDateTime } from "~/i18n/format";
import { Section } from "~/ui/section";
import { Timeline } from "~/ui/timeline";

/** What happened with an item, step by step. */
export function CaseHistory({ history }: { history: readonly CaseEvent[] }) {
  const t = useT();
  if (history.length === 0) return null;
  return (
    <Section title={t("moderation.safetyLog")}>
      <Timeline
        label={t("moderation.safetyLog")}
        events={history.map(({ id, at, action }) => ({
          key: String(id),
          when: formatDateTime(t.language, at),
          title: t.find(`moderation.log_${action}`) ?? action,
        }))}
      />
    </Section>
  );
}
