import { redactedPlainText, renderRedacted } from "~/features/moderation/domain/redaction";
import type { RedactedSegment } from "~/features/moderation/domain/redaction";
import { bodyRedactionsSchema } from "~/features/moderation/schema";

/** The columns of a question that is shown, whoever it is shown to. */
export const questionColumns = {
  id: true,
  body: true,
  redactions: true,
  answer: true,
  votes: true,
  createdAt: true,
} as const;

type Covered = { body: string; redactions: string };

/** A question as everyone may read it, with bars where a moderator covered something. */
export function questionSegments({ body, redactions }: Covered): readonly RedactedSegment[] {
  return renderRedacted(body, bodyRedactionsSchema.parse(JSON.parse(redactions)));
}

/** The same in plain words, for a label or a file. */
export function questionWords({ body, redactions }: Covered): string {
  return redactedPlainText(body, bodyRedactionsSchema.parse(JSON.parse(redactions)));
}
