import { handOverCode } from "~/features/people/commands/hand-over-code.server";
import { freezeDeclaration } from "~/features/people/queries/declaration.server";
import { declared } from "~/features/people/schema";
import { checkBeforeSending } from "~/features/moderation/queries/text-check.server";
import { alikeBeforeSending } from "~/features/proposals/queries/alike.server";
import { checkProposalText } from "~/features/proposals/domain/proposal-text";
import type { TextProblem } from "~/features/proposals/domain/proposal-text";
import { database } from "~/platform/db.server";
import type { FieldErrors, FormFields } from "~/platform/form.server";
import { fieldsOf, form } from "~/policy/form.server";
import type { FormInput } from "~/policy/form.server";
import type { IntentMaker } from "~/policy/form-button.server";
import { TRAP_FIELD, refuseMachine } from "../commands/refuse-machine.server";
import { saveDraft } from "../commands/save-draft.server";
import { submitProposal } from "../commands/submit-proposal.server";
import { draftSchema, proposalSchema } from "../schema";
import type { ProposalFields } from "../schema";

/** Fields of a subject that turned out not to exist, by the name the form gives them. */
const FIELD = {
  round: "round",
  principle: "principle",
  municipality: "place",
  askedBody: "askedBody",
} as const;

/** The message of each problem of a text, at its field. */
function textErrors(problems: readonly TextProblem[]): FieldErrors {
  return Object.fromEntries(
    problems.map(({ field, code }) => [field, `proposals.error${capital(code)}_${field}`]),
  );
}

function capital(code: string): string {
  return code.slice(0, 1).toUpperCase() + code.slice(1);
}

type Written = {
  fields: ProposalFields;
  text: { title: string; body: string };
  seen: string;
  machine: { trap: string; shown: string };
};

type Input = FormInput<"proposal.write", Written>;

function readProposal(isDraft: boolean) {
  return (posted: FormFields) => {
    const read = fieldsOf(isDraft ? draftSchema : proposalSchema, posted);
    const text = { title: posted.text("title"), body: posted.text("body") };
    const written = checkProposalText(text);
    const problems = isDraft || written.ok ? {} : textErrors(written.problems);
    if (!read.ok) return { ok: false as const, errors: { ...problems, ...read.errors } };
    if (Object.keys(problems).length > 0) return { ok: false as const, errors: problems };
    const machine = { trap: posted.text(TRAP_FIELD), shown: posted.text("shown") };
    return {
      ok: true as const,
      value: { fields: read.value, text, seen: posted.text("seen"), machine },
    };
  };
}

const MACHINE_REFUSALS = {
  trap_filled: { [TRAP_FIELD]: "proposals.errorHoneypot" },
  not_shown: { title: "errors.formExpired" },
  too_quick: { title: "proposals.errorTooFast" },
} as const;

const SUBJECT_REFUSALS = {
  unknown_declaration: ({ field, error }: { field: string; error: string }) => ({ [field]: error }),
  unknown_choice: ({ field }: { field: keyof typeof FIELD }): FieldErrors => ({
    [FIELD[field]]: "errors.unknownChoice",
  }),
  invalid: ({ problems }: { problems: readonly TextProblem[] }) => textErrors(problems),
  changed_meanwhile: { title: "proposals.errorChangedMeanwhile" },
  wrong_state: { title: "proposals.errorWrongState" },
} as const;

/** Who writes, and what the commands take of the form. */
async function prepare({ grant, value, submission, params, language, now }: Input) {
  const machine = grant.actor.kind === "participant" ? null : refuseMachine(value.machine, now);
  if (machine) return machine;
  const { fields, text } = value;
  const who = await freezeDeclaration(
    await database(),
    declared({ ...fields, role: fields.role ?? "other" }),
  );
  if (!who.ok) {
    return { ok: false, code: "unknown_declaration", field: who.field, error: who.error } as const;
  }
  const proposalId = params["id"] ?? null;
  const { kind, round, principle, place, askedBody, version } = fields;
  const input = {
    submission,
    proposalId,
    version: proposalId === null ? null : version,
    subject: {
      kind,
      roundId: round,
      principleId: principle,
      municipalityId: place,
      bodyId: askedBody,
    },
    text,
    language,
  };
  return { ok: true, input, declaration: who.declaration, role: fields.role } as const;
}

async function keepAsDraft(posted: Input) {
  const ready = await prepare(posted);
  if (!ready.ok) return ready;
  const { input, declaration, role } = ready;
  return saveDraft(posted.grant, { ...input, declaration: { ...declaration, role } }, posted.now);
}

async function send(posted: Input) {
  const ready = await prepare(posted);
  if (!ready.ok) return ready;
  const { input, declaration, role } = ready;
  const { grant, value, now } = posted;
  if (role === null)
    return saveDraft(grant, { ...input, declaration: { ...declaration, role } }, now);
  const written = checkProposalText(input.text);
  const text = written.ok ? written.text : input.text;
  const [check, alike] = await Promise.all([
    checkBeforeSending(text, value.seen),
    alikeBeforeSending(text, value.seen, input.proposalId),
  ]);
  if (check || alike) return { ok: false, code: "look_first", check, alike } as const;
  return submitProposal(grant, { ...input, declaration: { ...declaration, role } }, now);
}

/** Kept as a draft, shown once more with what should be looked at, or sent to a moderator. */
const buttons = (intent: IntentMaker<"proposal.write">) => ({
  draft: intent({
    read: readProposal(true),
    tokenAt: "title",
    run: keepAsDraft,
  }).answer({
    refusals: { ...MACHINE_REFUSALS, ...SUBJECT_REFUSALS },
    done: received,
  }),
  default: intent({
    read: readProposal(false),
    tokenAt: "title",
    run: send,
  }).answer({
    refusals: {
      ...MACHINE_REFUSALS,
      ...SUBJECT_REFUSALS,
      // The page shows what to look at: personal data, or proposals about the same.
      look_first: () => ({}),
      round_closed: { round: "proposals.errorRoundClosed" },
    },
    done: received,
  }),
});

/** A new proposal. */
export const sendProposalForm = form({
  permission: "proposal.write",
  limit: "submit",
  intents: buttons,
});

/** An own draft, or a proposal that came back. */
export const changeProposalForm = form({
  permission: "proposal.write",
  signedIn: true,
  limit: "submit",
  intents: buttons,
});

type Received = { proposalId: string; person: Parameters<typeof handOverCode>[0] };

async function received({ proposalId, person }: Received, { params }: Input) {
  const cookies = params["id"] === undefined ? await handOverCode(person) : [];
  return { to: `/voorstellen/${proposalId}/ontvangen`, cookies };
}
