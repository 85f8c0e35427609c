/** The words of proposals and reactions in the database, and what their forms may hold. */
import { z } from "zod";
import { typedField } from "~/i18n/form-fields";
import { AGE_BANDS, ROLES } from "~/features/participation/domain/roles";
import { declarationShape } from "~/features/people/schema";
import { COMMENT_STATES } from "./domain/comment";
import { PROPOSAL_STATES } from "./domain/proposal";
import { REPLY_OPINIONS } from "./domain/reply-opinion";
import { PROPOSAL_KINDS } from "./domain/proposal-text";

export const proposalEnumColumns = z.object({
  kind: z.enum(PROPOSAL_KINDS),
  state: z.enum(PROPOSAL_STATES),
  role: z.enum(ROLES),
  ageBand: z.enum(AGE_BANDS).nullable(),
});

export const commentEnumColumns = z.object({
  state: z.enum(COMMENT_STATES),
  role: z.enum(ROLES),
});

const MOST_CHARACTERS_READ = 20_000;
const MOST_ID = 100;

const id = z.string().max(MOST_ID, "errors.unknownChoice");
const idOrNothing = id.default("").transform((value) => (value === "" ? null : value));

/** What a proposal is about and what it says. How long a text may be is the domain's to say, with the limit in it. */
const proposalShape = {
  kind: z.enum(PROPOSAL_KINDS, { error: "errors.chooseOne" }),
  round: id.min(1, "errors.chooseOne"),
  title: typedField(MOST_CHARACTERS_READ),
  body: typedField(MOST_CHARACTERS_READ),
  principle: idOrNothing,
  /** The municipality it is about; the writer's own is `municipality`. */
  place: idOrNothing,
  askedBody: idOrNothing,
  /** Own drafts only: how it stood when the form was shown. */
  version: z.coerce.number().int().positive().nullable().catch(null).default(null),
};

/** A proposal that is sent. */
export const proposalSchema = z.object({ ...proposalShape, ...declarationShape });

/** A draft may leave open who writes it. */
export const draftSchema = z.object({
  ...proposalShape,
  ...declarationShape,
  role: declarationShape.role.nullable().catch(null).default(null),
});

export type ProposalFields = z.output<typeof draftSchema>;

/** Who writes along. */
export const joiningSchema = z.object({ ...declarationShape });

export const replyOpinionSchema = z.enum(REPLY_OPINIONS);

/** What the asker thinks of an answer. */
export const opinionSchema = z.object({
  reply: id.min(1, "errors.unknownChoice"),
  opinion: z.enum(REPLY_OPINIONS, { error: "errors.chooseOne" }),
});

/** A reaction, with who writes it. */
export const reactionSchema = z.object({
  body: typedField(MOST_CHARACTERS_READ),
  parent: idOrNothing,
  ...declarationShape,
});
