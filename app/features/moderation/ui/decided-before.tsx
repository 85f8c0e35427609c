import type { OutcomeKind } from "~/features/moderation/domain/outcome";
import { useT } from "~/i18n/context";
import { Alert } from "~/ui/alert";

export interface DecidedBeforeProps {
  done: OutcomeKind | null;
  /** A refusal that waits for a second moderator. */
  second: boolean;
}

/** What was just decided on the item before this one. */
export function DecidedBefore({ done, second }: DecidedBeforeProps) {
  const t = useT();
  return (
    <>
      {done ? <Alert kind="ok" role="status" title={t(`moderation.decided_${done}`)} /> : null}
      {second ? <Alert kind="info" role="status" title={t("moderation.decidedSecond")} /> : null}
    </>
  );
}
