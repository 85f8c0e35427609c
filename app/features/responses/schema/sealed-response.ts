import { z } from "zod";
import { readParticipationCode } from "~/features/people/domain/participation-code";
import type { ParticipationCode } from "~/features/people/domain/participation-code";
import type { RawForm } from "~/features/surveys/domain/form-fields";

const sealedSchema = z.object({
  id: z.uuid(),
  code: z.string(),
  version: z.string(),
  form: z.record(z.string(), z.array(z.string())),
});

/** What a tablet sealed: the code it showed, the version it asked, and everything that was filled in. */
export type SealedResponse = {
  /** Made once for this response. */
  id: string;
  code: ParticipationCode;
  version: string;
  form: RawForm;
};

/** Reads what a tablet sealed; null when no tablet of ours made it. */
export function readSealedResponse(text: string): SealedResponse | null {
  const read = sealedSchema.safeParse(jsonOf(text));
  if (!read.success) return null;
  const code = readParticipationCode(read.data.code);
  return code.ok ? { ...read.data, code: code.participationCode } : null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
