import { PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import type { FrozenDeclaration } from "~/features/people/queries/declaration.server";
import type { Role } from "~/features/participation/domain/roles";
import type { ProposalKind } from "~/features/proposals/domain/proposal-text";
import type { Language } from "~/i18n/language";
import type { Transaction } from "~/platform/db.server";

/** What a proposal is about, by the ids that the form offered. */
export type ProposalSubject = {
  kind: ProposalKind;
  roundId: string;
  principleId: string | null;
  municipalityId: string | null;
  bodyId: string | null;
};

/** Everything somebody fills in for a proposal. */
export type ProposalInput = {
  /** The token of the form, already checked. */
  submission: string;
  /** Set when an own draft or returned proposal goes on. */
  proposalId: string | null;
  /** How it stood when the form was shown, so that two who write together do not undo each other; null for a new one. */
  version: number | null;
  subject: ProposalSubject;
  text: { title: string; body: string };
  declaration: WriterDeclaration;
  language: Language;
};

/** What the writer declared; of a draft the role may still be open. */
export type WriterDeclaration = Omit<FrozenDeclaration, "role"> & { role: Role | null };

/** The role under which a draft stands as long as its writer chose none; it counts nowhere. */
const ROLE_OF_DRAFT: Role = "other";

export type SubjectRefusal = {
  ok: false;
  code: "unknown_choice";
  field: "round" | "principle" | "municipality" | "askedBody";
};

/** Checks that everything chosen exists; a round in preparation does not, for the public. */
export async function checkSubject(
  transaction: Transaction,
  { roundId, principleId, municipalityId, bodyId }: ProposalSubject,
): Promise<SubjectRefusal | null> {
  const unknown = (field: SubjectRefusal["field"]): SubjectRefusal => ({
    ok: false,
    code: "unknown_choice",
    field,
  });
  const round = { id: roundId, ...PUBLIC_ROUND };
  if ((await transaction.round.count({ where: round })) === 0) return unknown("round");
  if (principleId && (await transaction.principle.count({ where: { id: principleId } })) === 0) {
    return unknown("principle");
  }
  const municipality = { id: municipalityId ?? "" };
  if (municipalityId && (await transaction.municipality.count({ where: municipality })) === 0) {
    return unknown("municipality");
  }
  if (bodyId && (await transaction.body.count({ where: { id: bodyId } })) === 0) {
    return unknown("askedBody");
  }
  return null;
}

/** The columns of what was filled in; the declaration is frozen with it. */
export function inputColumns(input: ProposalInput, text: ProposalInput["text"]) {
  const { declaration } = input;
  return {
    ...input.subject,
    ...text,
    language: input.language,
    role: declaration.role ?? ROLE_OF_DRAFT,
    ageBand: declaration.ageBand,
    authorMunicipalityId: declaration.municipalityId,
    experienceExpert: declaration.experienceExpert,
    forOrganisation: declaration.forOrganisation,
  };
}

/** What one writer declared, frozen beside the name of nobody. */
export function authorColumns(declaration: WriterDeclaration) {
  const { role, ageBand, municipalityId, experienceExpert, forOrganisation } = declaration;
  return { role, ageBand, municipalityId, experienceExpert, forOrganisation };
}
