import type { OwnDraft } from "~/features/moderation/queries/case-drafts.server";
import { useT } from "~/i18n/context";
import { formatDateTime } from "~/i18n/format";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { Text } from "~/ui/text";

export interface DraftNoticeProps {
  draft: OwnDraft | null;
  /** What was just done with it. */
  said: "saved" | "dropped" | null;
  /** Where the form of the decision is sent. */
  action: string;
}

/** Above a decision: that a draft of it is filled in, whether it still fits, and the way to throw it away. */
export function DraftNotice({ draft, said, action }: DraftNoticeProps) {
  const t = useT();
  if (!draft) {
    return said === "dropped" ? (
      <Alert kind="ok" role="status" id="concept" title={t("caseDraft.dropped")} />
    ) : null;
  }
  const isSaved = said === "saved";
  return (
    <Alert
      kind={draft.isOfBefore ? "warning" : isSaved ? "ok" : "info"}
      {...(isSaved ? { role: "status" as const } : {})}
      id="concept"
      title={
        isSaved
          ? t("caseDraft.kept")
          : t("caseDraft.own", { when: formatDateTime(t.language, draft.savedAt) })
      }
    >
      <Text>{t(draft.isOfBefore ? "caseDraft.changed" : "caseDraft.shown")}</Text>
      <form method="post" action={action}>
        <Button kind="secondary" name="intent" value="dropDraft">
          {t("caseDraft.drop")}
        </Button>
      </form>
    </Alert>
  );
}
