import type { OutcomeKind } from "~/features/moderation/domain/outcome";
import { useT } from "~/i18n/context";
import { Alert } from "~/ui/alert";
import { UndoButton } from "./undo-button";

export interface DecidedBeforeProps {
  done: OutcomeKind | null;
  /** A refusal that waits for a second moderator. */
  second: boolean;
  /** The case that was decided, as long as that can be undone. */
  undo: string | null;
}

/** What was just decided on the item before this one. */
export function DecidedBefore({ done, second, undo }: DecidedBeforeProps) {
  const t = useT();
  return (
    <>
      {done ? <Alert kind="ok" role="status" title={t(`moderation.decided_${done}`)} /> : null}
      {second ? <Alert kind="info" role="status" title={t("moderation.decidedSecond")} /> : null}
      {undo !== null && (done !== null || second) ? <UndoButton caseId={undo} /> : null}
    </>
  );
}
