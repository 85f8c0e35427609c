/** What staff choose while they read through texts: which to see, and what to do with the ticked ones. */
import { z } from "zod";
import { TEXT_VIEWS } from "../domain/text-views";
import type { TextView } from "../domain/text-views";

const MOST_PER_FORM = 100;

export type TextFilter = { view: TextView; question: string; page: number };

const filterSchema = z.object({
  view: z.enum(TEXT_VIEWS).catch("waiting"),
  question: z.string().max(40).catch(""),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

/** Which texts an address asks for; what it does not know falls back to all that wait. */
export function readTextFilter(url: string): TextFilter {
  const { searchParams } = new URL(url);
  return filterSchema.parse({
    view: searchParams.get("tonen"),
    question: searchParams.get("vraag") ?? "",
    page: searchParams.get("pagina") ?? 1,
  });
}

/** A ticked text, with its case as it stood on screen; an empty id when nothing waits. */
export type ChosenText = { answerId: string; caseId: string; version: number };

const chosenSchema = z.string().transform((value, context): ChosenText => {
  const [answerId = "", caseId = "", version = ""] = value.split(":");
  const number = Number(version);
  if (answerId === "" || !Number.isInteger(number)) {
    context.addIssue({ code: "custom", message: "errors.unknownChoice" });
  }
  return { answerId, caseId, version: number };
});

const formSchema = z.object({
  intent: z.enum(["approve", "tie"]).catch("approve"),
  theme: z.string().max(200).catch(""),
  texts: z.array(chosenSchema).max(MOST_PER_FORM).catch([]),
});

/** Reads what was ticked and chosen; what is no text of ours is left out. */
export function readTextForm(
  values: Readonly<Record<string, readonly string[]>>,
): z.output<typeof formSchema> {
  return formSchema.parse({
    intent: values["intent"]?.[0],
    theme: values["theme"]?.[0] ?? "",
    texts: [...(values["text"] ?? [])],
  });
}
