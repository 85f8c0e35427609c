/** The steps of the builder, as its buttons send them. */
import { z } from "zod";
import type { LocalizedText } from "../domain/localized-text";
import { QUESTION_KINDS } from "../domain/question";
import type { QuestionnaireChange } from "../domain/questionnaire-edit";

type FormValues = Readonly<Record<string, readonly string[]>>;

const LONGEST_TITLE = 300;
const kindSchema = z.enum(QUESTION_KINDS);
const directionSchema = z.enum(["up", "down"]);

function wordsOf(values: FormValues, name: string): LocalizedText | undefined {
  const text = (part: string) =>
    (values[`${name}.${part}`]?.[0] ?? "").trim().slice(0, LONGEST_TITLE);
  const [nl, en] = [text("nl"), text("en")];
  if (nl === "" && en === "") return undefined;
  return en === "" ? { nl } : { nl, en };
}

/**
 * Reads which step a button asks for: "addQuestion", "moveQuestion:up:q1", "removePage:page2".
 * @returns null when it is no step of the builder
 */
export function readBuilderStep(values: FormValues): QuestionnaireChange | null {
  const [name = "", ...rest] = (values["step"]?.[0] ?? "").split(":");
  const page = values["page"]?.[0] ?? "";
  const key = rest.at(-1) ?? "";
  switch (name) {
    case "addPage":
      return { kind: name };
    case "addQuestion": {
      const kind = kindSchema.safeParse(values[`kind-${page}`]?.[0]);
      return kind.success ? { kind: name, page, question: kind.data } : null;
    }
    case "editPage": {
      const title = wordsOf(values, `page-${page}.title`) ?? { nl: "" };
      return { kind: name, key: page, title, intro: wordsOf(values, `page-${page}.intro`) };
    }
    case "duplicateQuestion":
    case "removeQuestion":
    case "removePage":
      return { kind: name, key };
    case "moveQuestion":
    case "movePage": {
      const direction = directionSchema.safeParse(rest[0]);
      return direction.success ? { kind: name, key, direction: direction.data } : null;
    }
    default:
      return null;
  }
}
