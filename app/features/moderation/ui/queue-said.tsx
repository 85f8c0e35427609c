import type { OutcomeKind } from "~/features/moderation/domain/outcome";
import type { BatchPage } from "~/features/moderation/queries/batch.server";
import { useT } from "~/i18n/context";
import { Alert } from "~/ui/alert";
import { AlreadyDecided } from "./already-decided";
import { BatchSaid } from "./batch-said";
import { DecidedBefore } from "./decided-before";
import { UndoneNotice } from "./undone-notice";
import type { UndoneNoticeProps } from "./undone-notice";

export interface QueueSaidProps {
  done: OutcomeKind | null;
  /** What was decided before about the item that was opened, and whether the reader did that. */
  before: OutcomeKind | null;
  beforeByYou: boolean;
  second: boolean;
  /** The case that was decided, as long as that can be undone. */
  undo: string | null;
  /** How many decisions were undone, and how many of the same go were not. */
  undone: UndoneNoticeProps;
  stayed: number;
  batch: BatchPage | null;
  query: string;
}

/** What was just done, above the queue. */
export function QueueSaid(props: QueueSaidProps) {
  const { done, before, beforeByYou, second, undo, undone, stayed, batch, query } = props;
  const t = useT();
  return (
    <>
      {before ? <AlreadyDecided outcome={before} byYou={beforeByYou} /> : null}
      <DecidedBefore done={done} second={second} undo={undo} />
      {batch ? <BatchSaid batch={batch} query={query} /> : null}
      <UndoneNotice {...undone} />
      {stayed > 0 ? (
        <Alert kind="info" title={t("moderationBatch.undoneLeft", { count: stayed })} />
      ) : null}
    </>
  );
}
