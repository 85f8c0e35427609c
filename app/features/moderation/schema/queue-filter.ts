/** Which of what waits a moderator looks at; every part of it stands in the address. */
import { z } from "zod";
import { ROLES } from "~/features/participation/domain/roles";
import { LIST_PARTS, PAGE_SIZES } from "~/features/vocabulary/domain/list-view";
import { REVIEWED_KINDS } from "../domain/moderation-case";

/** Nothing found, something found, or one kind of find. */
export const FLAG_CHOICES = [
  "none",
  "any",
  ...["telephone", "email", "citizenNumber", "bankAccount", "homeAddress", "personName"],
] as const;

/** Asked of whoever looks, or of nobody yet. */
export const WHOSE = ["mine", "nobody"] as const;

/** So many on a page, unless the address asks for another number: what is read through in one go. */
export const QUEUE_PAGE_SIZE = 50;

const sizeSchema = z.coerce
  .number()
  .pipe(z.literal([...PAGE_SIZES]))
  .catch(QUEUE_PAGE_SIZE);

/** How many stand on a page, as an address asks. */
export function readQueueSize(search: URLSearchParams): number {
  return sizeSchema.parse(search.get(LIST_PARTS.size));
}

const ID_LENGTH = 100;
const idOfAddress = z.string().min(1).max(ID_LENGTH).nullable().catch(null);

const queueFilterSchema = z.object({
  kind: z.enum(REVIEWED_KINDS).nullable().catch(null),
  roundId: idOfAddress,
  surveyId: idOfAddress,
  questionKey: idOfAddress,
  flag: z.string().max(ID_LENGTH).nullable().catch(null),
  late: z.boolean(),
  role: z.enum(ROLES).nullable().catch(null),
  whose: z.enum(WHOSE).nullable().catch(null),
});

export type QueueFilter = z.output<typeof queueFilterSchema>;

/** The whole queue. */
export const EVERYTHING_WAITING: QueueFilter = {
  kind: null,
  roundId: null,
  surveyId: null,
  questionKey: null,
  flag: null,
  late: false,
  role: null,
  whose: null,
};

/** What is read through and published in one go: answers in which nothing was found. */
export const OPEN_ANSWERS = {
  kind: "answer",
  flag: "none",
} as const satisfies Partial<QueueFilter>;

/** Parts of the queue that are looked at most, each with how much waits in it. */
export const QUEUE_VIEWS = ["all", "unflagged", "flagged", "late", "mine"] as const;
export type QueueView = (typeof QUEUE_VIEWS)[number];

/** What of the filter a view sets. */
export const VIEW_FILTERS = {
  all: { flag: null, late: false, whose: null },
  unflagged: { flag: "none", late: false, whose: null },
  flagged: { flag: "any", late: false, whose: null },
  late: { flag: null, late: true, whose: null },
  mine: { flag: null, late: false, whose: "mine" },
} as const satisfies Record<QueueView, Partial<QueueFilter>>;

/** What each part of the filter is called in the address. */
export const QUEUE_PARTS = {
  kind: "soort",
  roundId: "ronde",
  surveyId: "vragenlijst",
  questionKey: "vraag",
  flag: "vondst",
  late: "laat",
  role: "rol",
  whose: "van",
} as const satisfies Record<keyof QueueFilter, string>;

/** Reads the filter of an address; what it asks for that is not there to be asked is left out. */
export function readQueueFilter(search: URLSearchParams): QueueFilter {
  const part = (name: keyof QueueFilter) => search.get(QUEUE_PARTS[name]);
  const surveyId = part("surveyId");
  return queueFilterSchema.parse({
    kind: part("kind"),
    roundId: part("roundId"),
    surveyId,
    // A question is one of a survey: the same key means something else elsewhere.
    questionKey: surveyId ? part("questionKey") : null,
    flag: FLAG_CHOICES.find((known) => known === part("flag")) ?? null,
    late: part("late") !== null && part("late") !== "",
    role: part("role"),
    whose: part("whose"),
  });
}

/** The filter as it stands in an address, without a question mark; empty for the whole queue. */
export function queueQuery(filter: QueueFilter): string {
  const { late, ...words } = filter;
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...words, late: late ? "ja" : null })) {
    if (value !== null && isPart(name)) query.set(QUEUE_PARTS[name], value);
  }
  return query.toString();
}

function isPart(name: string): name is keyof typeof QUEUE_PARTS {
  return Object.hasOwn(QUEUE_PARTS, name);
}
