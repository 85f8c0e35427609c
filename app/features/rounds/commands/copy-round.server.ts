import { inTransaction } from "~/platform/db.server";
import type { Authorized } from "~/policy/authorize.server";
import { stillAllows } from "~/policy/authorize.server";
import type { CreateRoundOutcome } from "./create-round.server";
import { writeRound } from "./create-round.server";
import { exampleColumns, roundExample } from "./round-example.server";
import { scopeColumns } from "./round-scope.server";

/**
 * Makes a round in preparation after the example of another: its texts, its level, who decides and answers, its promises, its
 * lists as they stand and its principles. Dates, surveys and sessions are made anew.
 * @param permission the permission for the round that is the example
 */
export async function copyRound(
  grant: Authorized<"round.create">,
  permission: Authorized<"round.write">,
  { slug, title }: { slug: string; title: string },
  now: Date,
): Promise<CreateRoundOutcome> {
  return inTransaction(async (transaction): Promise<CreateRoundOutcome> => {
    const source = await roundExample(transaction, slug);
    if (!source || !stillAllows(permission, { roundId: source.id })) {
      return { ok: false, code: "not_found" };
    }
    const said = { ...(await exampleColumns(transaction, source.example, now)), title };
    return writeRound(transaction, grant, { ...said, ...scopeColumns(source.forWhom) }, now);
  });
}
