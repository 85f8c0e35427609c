import { slugOf } from "~/features/text/domain/slug";
import { proposalsActivity } from "~/features/participation/commands/add-activity.server";
import { assignRound } from "~/features/staff/commands/assign-round.server";
import { MOST_ROUNDS } from "~/features/rounds/domain/round";
import type { NewRoundInput } from "~/features/rounds/schema";
import { roundExampleSchema } from "~/features/rounds/schema/round-example";
import { templateContent } from "~/features/templates/queries/own-templates.server";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import { emit } from "~/platform/events.server";
import type { Authorized } from "~/policy/authorize.server";
import { exampleColumns } from "./round-example.server";
import { chosenScope, scopeColumns } from "./round-scope.server";

export type CreateRoundOutcome =
  { ok: true; slug: string } | { ok: false; code: "duplicate" | "too_many" | "not_found" };

/**
 * Makes a round in preparation, seen by staff only, and gives it to the moderator who made it. After a template it says what
 * that says; a template that was thrown away meanwhile is none.
 */
export async function createRound(
  grant: Authorized<"round.create">,
  input: NewRoundInput,
  now: Date,
): Promise<CreateRoundOutcome> {
  const { title, question, phase, municipalities, template } = input;
  return inTransaction(async (transaction): Promise<CreateRoundOutcome> => {
    const content =
      template === null ? null : await templateContent(transaction, "round", template);
    const after =
      content === null
        ? { summary: question }
        : await exampleColumns(transaction, roundExampleSchema.parse(content), now);
    const forWhom = await chosenScope(transaction, municipalities);
    if (forWhom === null) return { ok: false, code: "not_found" };
    const said = { ...after, title, question, phase, ...scopeColumns(forWhom) };
    return writeRound(transaction, grant, said, now);
  });
}

/** The same in a running transaction, for a round that begins as a copy. */
export async function writeRound(
  transaction: Transaction,
  grant: Authorized<"round.create">,
  said: Omit<Prisma.RoundUncheckedCreateInput, "slug" | "createdAt">,
  now: Date,
): Promise<CreateRoundOutcome> {
  const slug = slugOf(said.title);
  if (await transaction.round.findUnique({ where: { slug }, select: { id: true } })) {
    return { ok: false, code: "duplicate" };
  }
  if ((await transaction.round.count()) >= MOST_ROUNDS) return { ok: false, code: "too_many" };
  const { actor } = grant;
  const round = await transaction.round.create({ data: { ...said, slug, createdAt: now } });
  await proposalsActivity(transaction, round.id);
  if (actor.kind === "staff" && actor.role === "moderator") {
    await assignRound(transaction, actor.staffId, round.id);
  }
  await emit(
    transaction,
    {
      actor: auditActorOf(actor),
      type: "round.created",
      subjectKind: "round",
      subjectId: round.id,
    },
    now,
  );
  return { ok: true, slug };
}
