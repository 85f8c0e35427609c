import type { WriteTemplateOutcome } from "~/features/templates/commands/write-template.server";
import type { Stays } from "~/features/moderation/queries/finds-of-publication.server";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import type { Authorized } from "~/policy/authorize.server";
import { stillAllows } from "~/policy/authorize.server";
import { roundExample } from "~/features/rounds/commands/round-example.server";
import { keepTemplate } from "./keep-template.server";

export type KeepRoundTemplateOutcome = WriteTemplateOutcome | { ok: false; code: "not_found" };

/** Keeps what a round says as a template of the organisation, as a copy would say it. */
export async function keepRoundTemplate(
  grant: Authorized<"round.write">,
  { slug, name, stays }: { slug: string; name: string; stays: Stays },
  now: Date,
): Promise<KeepRoundTemplateOutcome> {
  return inTransaction(async (transaction): Promise<KeepRoundTemplateOutcome> => {
    const source = await roundExample(transaction, slug);
    if (!source || !stillAllows(grant, { roundId: source.id })) {
      return { ok: false, code: "not_found" };
    }
    const template = { kind: "round", name, content: source.example } as const;
    return keepTemplate(transaction, auditActorOf(grant.actor), template, stays, now);
  });
}
