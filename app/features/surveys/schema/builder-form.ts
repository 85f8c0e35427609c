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
 * Reads which step a button asks for: "addQuestion:page1:yesNo", "moveQuestion:up:q1", "placeQuestion:page1:q2:q1".
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
      const [on = "", wanted, after] = rest;
      const kind = kindSchema.safeParse(wanted);
      if (!kind.success) return null;
      return {
        kind: name,
        page: on,
        question: kind.data,
        ...(after === undefined ? {} : { after }),
      };
    }
    case "editPage": {
      const title = wordsOf(values, `page-${page}.title`) ?? { nl: "" };
      return { kind: name, key: page, title, intro: wordsOf(values, `page-${page}.intro`) };
    }
    case "duplicateQuestion":
    case "removeQuestion":
    case "removePage":
      return { kind: name, key };
    case "placeQuestion": {
      const [on = "", before = ""] = rest;
      return rest.length === 3 ? { kind: name, key, page: on, before } : null;
    }
    case "moveQuestion":
    case "movePage": {
      const direction = directionSchema.safeParse(rest[0]);
      return direction.success ? { kind: name, key, direction: direction.data } : null;
    }
    default:
      return null;
  }
}
