import type { Connection } from "~/platform/db.server";
import type { Sql } from "~/platform/statements.server";

/** A public proposal that is about the same. */
export type SimilarProposal = { id: string; title: string; supportCount: number };

/** What proposals ask of a search that stands above them: it reads what everyone may read, and nothing else. */
export interface ProposalSearch {
  /** Public proposals that are about the same as a text, most alike first, without the one that is named. */
  similar: (
    client: Connection,
    text: { title: string; body: string },
    exceptId: string | null,
    most: number,
  ) => Promise<SimilarProposal[]>;
  /** A condition on the rows of `Proposal`: those in which stands what somebody typed. */
  withWords: (typed: string) => Promise<Sql>;
}

let known: ProposalSearch | undefined;

/** Says what searches proposals; the composition root does so before anything else runs. */
export function registerProposalSearch(search: ProposalSearch): void {
  known = search;
}

/** The search of proposals. */
export function proposalSearch(): ProposalSearch {
  if (known === undefined) throw new Error("nobody registered the search of proposals");
  return known;
}
