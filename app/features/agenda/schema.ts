import { z } from "zod";
import { BASES } from "~/features/principles/domain/commitment";
import { AGENDA_STATES } from "./domain/agenda-item";
import { DEPENDENCY_KINDS } from "./domain/dependencies";

/** The columns of an agreement that hold a word from a fixed list. */
export const agendaWordsSchema = z.object({
  state: z.enum(AGENDA_STATES),
  basis: z.enum(BASES),
});

export const stateSchema = z.enum(AGENDA_STATES);
export const dependencyKindSchema = z.enum(DEPENDENCY_KINDS);

/** What a reader asks for in the address; anything unknown is as if it was not asked. */
export const agendaFilterSchema = z.object({
  line: z.string().max(200).catch(""),
  owner: z.string().max(100).catch(""),
  principle: z.coerce.number().int().min(1).max(99).nullable().catch(null),
  state: z.enum(AGENDA_STATES).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type AgendaFilter = z.infer<typeof agendaFilterSchema>;
