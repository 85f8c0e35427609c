import { z } from "zod";
import { fitsWithin, lengthOf } from "~/features/text/domain/text-length";
import {
  linkIdsSchema,
  optionalTextField,
  requiredTextField,
  titleField,
} from "~/i18n/form-fields";
import { INFLUENCE_LEVELS, POLICY_PHASES } from "~/features/vocabulary/domain/round-state";
import { SCENE_NAMES } from "./domain/scenes";
import { ROUND_VERBS } from "./domain/round";
import type { SetUpPart } from "./domain/set-up";
import { readFields } from "~/i18n/read-fields";

const LINE_LENGTH = 300;
const TEXT_LENGTH = 3000;
export const TITLE_LENGTH = 120;
/** Who listens, in one line. */
export const LISTENER_LENGTH = 150;

const text = requiredTextField(TEXT_LENGTH);
/** A name can be left out; what is there is as short as a title. */
const optionalTitle = optionalTextField(TITLE_LENGTH);
const optionalText = optionalTextField(TEXT_LENGTH);
const optionalChoice = z.string().transform((value) => (value === "" ? null : value));
const optionalDay = z
  .union([z.literal(""), z.iso.date("errors.notADate")], "errors.notADate")
  .transform((value) => (value === "" ? null : value));

/** One line of a list per line of the text. */
const lines = z.string().transform((value, context) => {
  const list = value
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (list.some((line) => !fitsWithin(line, LINE_LENGTH))) {
    context.addIssue({ code: "custom", message: "errors.tooLong" });
  }
  return list;
});

const title = titleField(TITLE_LENGTH).refine((text) => lengthOf(text) >= 5, "errors.tooShort");

/** The column that holds the drawing of a round; one that this version does not know is none. */
export const sceneSchema = z.enum(SCENE_NAMES).nullable().catch(null);

/** The form for a new round. */
export const newRoundSchema = z.object({
  title,
  question: text,
  phase: z.enum(POLICY_PHASES, "errors.unknownChoice"),
  /** the template of the organisation that it begins with */
  template: optionalChoice.default(null),
});

/** The form for a copy of a round. */
export const copyRoundSchema = z.object({ title });
export type NewRoundInput = z.output<typeof newRoundSchema> & {
  /** for whom it is: none of them is the whole region */
  municipalities: readonly string[];
};

/** The form of a round on the desk; the reasons per principle come as `principle.<number>`. */
const roundFormSchema = z.object({
  title,
  titleEn: optionalTitle,
  officialTitle: optionalTitle,
  officialTitleEn: optionalTitle,
  scene: z
    .union([z.literal(""), z.enum(SCENE_NAMES)], "errors.unknownChoice")
    .transform((value) => (value === "" ? null : value)),
  listener: optionalTextField(LISTENER_LENGTH),
  listenerEn: optionalTextField(LISTENER_LENGTH),
  question: text,
  summary: text,
  influenceLevel: z
    .union([z.literal(""), z.enum(INFLUENCE_LEVELS)], "errors.unknownChoice")
    .transform((value) => (value === "" ? null : value)),
  deciderBodyId: optionalChoice,
  deciderNote: optionalText,
  answererBodyId: optionalChoice,
  space: optionalText,
  voice: optionalText,
  audience: optionalText,
  influence: optionalText,
  closesOn: optionalDay,
  replyDueOn: optionalDay,
  framesFixedOn: optionalDay,
  framesFixedNote: optionalText,
  open: lines,
  fixed: lines,
});

export type RoundInput = z.output<typeof roundFormSchema> & {
  /** number of the principle -> why the round is about it; empty means that it is not */
  principles: Readonly<Record<number, string>>;
  /** for whom the round is, where that was asked: none of them is the whole region */
  municipalities?: readonly string[];
};

/** What a form changes of a round: what it does not name stays as it is. */
export type RoundEdit = Partial<RoundInput>;

/** The steps a desk may take with the plain command; reporting back has its own. */
export const plainVerbSchema = z.enum(ROUND_VERBS).exclude(["reportBack"]);

const PRINCIPLE_FIELD = /^principle\.([1-9]\d?)$/;

/** Reads the reasons per principle from the fields by name. */
function readPrinciples(values: Readonly<Record<string, readonly string[]>>) {
  const errors: Record<string, string> = {};
  const principles: Record<number, string> = {};
  for (const [name, [reason = ""]] of Object.entries(values)) {
    const number = PRINCIPLE_FIELD.exec(name)?.[1];
    if (number === undefined) continue;
    if (!fitsWithin(reason, TEXT_LENGTH)) errors[name] = "errors.tooLong";
    principles[Number(number)] = reason.trim();
  }
  return { errors, principles };
}

/** The fields of each step of setting up a round; the reasons of the principles are read by themselves. */
export const PART_SCHEMAS = {
  question: roundFormSchema.pick({
    ...({ title: true, titleEn: true, officialTitle: true, officialTitleEn: true } as const),
    ...({ question: true, summary: true, scene: true } as const),
  }),
  influence: roundFormSchema.pick({ influenceLevel: true, open: true, fixed: true }),
  people: roundFormSchema.pick({
    ...({ deciderBodyId: true, deciderNote: true, answererBodyId: true } as const),
    ...({ listener: true, listenerEn: true } as const),
  }),
  dates: roundFormSchema.pick({
    ...({ closesOn: true, replyDueOn: true, framesFixedOn: true, framesFixedNote: true } as const),
  }),
  promises: roundFormSchema.pick({ space: true, voice: true, audience: true, influence: true }),
} as const;

type PartRead = { ok: true; input: RoundEdit } | { ok: false; errors: Record<string, string> };

/** Reads one step of setting up a round: the fields of that step and no other, so that it changes nothing else. */
export function readRoundPart(
  part: SetUpPart,
  values: Readonly<Record<string, readonly string[]>>,
): PartRead {
  if (part === "principles") {
    const { errors, principles } = readPrinciples(values);
    return Object.keys(errors).length > 0
      ? { ok: false, errors }
      : { ok: true, input: { principles } };
  }
  const schema = PART_SCHEMAS[part];
  const single = Object.fromEntries(
    Object.keys(schema.shape).map((name) => [name, values[name]?.[0] ?? ""]),
  );
  const read = readFields(schema, single);
  if (!read.ok) return { ok: false, errors: { ...read.errors } };
  // Asked only as long as it can change, and nothing ticked is a choice as well.
  if (part !== "people" || values["forWhom"] === undefined) return { ok: true, input: read.value };
  const chosen = linkIdsSchema.safeParse(values["municipalities"] ?? []);
  return chosen.success
    ? { ok: true, input: { ...read.value, municipalities: chosen.data } }
    : { ok: false, errors: { municipalities: "errors.unknownChoice" } };
}
