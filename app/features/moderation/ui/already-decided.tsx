import type { OutcomeKind } from "~/features/moderation/domain/outcome";
import { useT } from "~/i18n/context";
import { Alert } from "~/ui/alert";

/** Says that a case was decided before: by a colleague, or by the reader in another tab or before going back. */
export function AlreadyDecided({ outcome, byYou }: { outcome: OutcomeKind; byYou: boolean }) {
  const t = useT();
  const words = { outcome: t(`moderation.decided_${outcome}`) };
  return (
    <Alert
      kind="warning"
      role="alert"
      title={
        byYou
          ? t("moderation.refusal_already_decided_you", words)
          : t("moderation.refusal_already_decided", words)
      }
    />
  );
}
