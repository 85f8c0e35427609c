import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { AnswerError } from "~/features/surveys/domain/answer-verdict";
import type { RawForm } from "~/features/surveys/domain/form-fields";
import { stateAt } from "~/features/surveys/domain/survey-state";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";
import { paperStep, readSheetNumber } from "../domain/paper";
import type { Differences, PaperEntry } from "../domain/paper";
import { toStored } from "../domain/stored-answers";
import { firstValues } from "../domain/about";
import { askedVersions } from "../queries/export-rows.server";
import { fillableSurvey } from "../queries/fillable-survey.server";
import type { FillableSurvey } from "../queries/fillable-survey.server";
import { readWholeForm } from "../queries/whole-form.server";
import { writeFirstResponse } from "./write-first-response.server";

export type PaperOutcome =
  /** `waiting`: saved for the second time. */
  | { ok: true; number: number; waiting: boolean }
  | { ok: false; code: "not_found" | "closed" | "malformed" | "already_taken" }
  | { ok: false; code: "invalid"; errors: readonly AnswerError[]; fields: Record<string, string> }
  | ({ ok: false; code: "differs" } & Differences);

const entrySchema = z.object({
  // What waited before sheets told their version was typed in with the first.
  version: z.number().default(1),
  answers: z.record(z.string(), z.string()),
  about: z.record(z.string(), z.string()),
});

async function judged(transaction: Transaction, survey: FillableSurvey, form: RawForm) {
  const whole = await readWholeForm(transaction, survey.questionnaire, form);
  if (!whole.ok && whole.code === "malformed") return whole;
  const number = readSheetNumber(form["number"]?.[0] ?? "");
  if (whole.ok && number !== undefined) return { ...whole, number };
  const fields = {
    ...(number === undefined ? { number: "surveyDesk.paperNumberWrong" } : {}),
    ...(whole.ok ? {} : whole.fields),
  };
  return { ok: false, code: "invalid", errors: whole.ok ? [] : whole.errors, fields } as const;
}

/** The survey in the wording that is printed on the sheet; null when nobody was ever asked a version of that number. */
async function asPrinted(transaction: Transaction, survey: FillableSurvey, form: RawForm) {
  const versions = await askedVersions(transaction, survey.id);
  const typed = form["version"]?.[0];
  const printed = versions.find(({ id, number }) =>
    typed === undefined ? id === survey.versionId : String(number) === typed,
  );
  if (!printed) return null;
  const { id: versionId, questionnaire, number } = printed;
  return { survey: { ...survey, versionId, questionnaire }, version: number };
}

/**
 * Takes a form that was filled in on paper, as staff type it in: while the survey is open, and after its close until the
 * round has reported back, because sheets come in later. It counts as paper in the ledger.
 */
export async function takePaper(
  grant: Authorized<"answers.readRaw">,
  slug: string,
  form: RawForm,
  now: Date,
): Promise<PaperOutcome> {
  const { actor } = grant;
  if (actor.kind !== "staff") return { ok: false, code: "not_found" };
  return inTransaction(async (transaction): Promise<PaperOutcome> => {
    const present = await fillableSurvey(transaction, slug);
    if (!present || !stillAllows(grant, { roundId: present.roundId })) {
      return { ok: false, code: "not_found" };
    }
    const printed = await asPrinted(transaction, present, form);
    if (!printed) return { ok: false, code: "malformed" };
    const { survey, version } = printed;
    const { secret } = survey.round;
    const state = stateAt(survey.term, now);
    if (secret === null || (state !== "open" && state !== "closed")) {
      return { ok: false, code: "closed" };
    }
    const verdict = await judged(transaction, survey, form);
    if (!verdict.ok) return verdict;
    const { number } = verdict;
    const entry: PaperEntry = {
      version,
      answers: toStored(survey.questionnaire, verdict.answers),
      about: firstValues(form),
    };
    const at = { surveyId_number: { surveyId: survey.id, number } };
    const row = await transaction.paperForm.findUnique({ where: at });
    const known = row && {
      taken: row.state === "taken",
      first: entrySchema.parse(JSON.parse(row.firstEntry)),
    };
    const { doubleEntry } = await transaction.survey.findUniqueOrThrow({
      where: { id: survey.id },
      select: { doubleEntry: true },
    });
    const step = paperStep(known, entry, doubleEntry);
    if (step.kind === "alreadyTaken") return { ok: false, code: "already_taken" };
    const base = { surveyId: survey.id, number, firstById: actor.staffId };
    if (step.kind === "keepFirst") {
      await transaction.paperForm.create({ data: { ...base, firstEntry: JSON.stringify(entry) } });
      return { ok: true, number, waiting: true };
    }
    if (step.kind === "differs") {
      await transaction.paperForm.update({ where: at, data: { state: "differs" } });
      const { questions, about, version: otherVersion } = step;
      return { ok: false, code: "differs", questions, about, version: otherVersion };
    }
    // Whoever filled in the sheet has no code: a person of one contribution, made here and known to nobody.
    const written = { survey, secret, personId: randomUUID(), channel: "paper" } as const;
    await writeFirstResponse(transaction, { ...written, ...verdict }, now);
    // What was typed is a response now: the sheet keeps its number and nothing else.
    const nothing: PaperEntry = { version, answers: {}, about: {} };
    const emptied = { firstEntry: JSON.stringify(nothing), state: "taken" };
    await transaction.paperForm.upsert({
      where: at,
      create: { ...base, ...emptied },
      update: emptied,
    });
    await emit(
      transaction,
      {
        actor: auditActorOf(actor),
        type: "survey.paperTaken",
        subjectKind: "survey",
        subjectId: survey.id,
        details: { number, version, twice: doubleEntry },
      },
      now,
    );
    return { ok: true, number, waiting: false };
  });
}
