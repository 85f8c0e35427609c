import type { z } from "zod";
import { HOUSE_RULE_KEYS } from "~/features/moderation/domain/house-rules";
import type { HouseRuleKey } from "~/features/moderation/domain/house-rules";
import { inForce, withExample } from "~/features/moderation/domain/return-message";
import type { ReturnWords } from "~/features/moderation/domain/return-message";
import { regionSettings, settingText } from "~/features/region/queries.server";
import { DESK_LANGUAGES, deskLanguage } from "~/i18n/language";
import type { DeskLanguage, Language } from "~/i18n/language";
import { database } from "~/platform/db.server";
import type { Connection } from "~/platform/db.server";
import { shippedWords } from "../mail";
import type { Actor } from "~/policy/actor";
import type { returnFieldsSchema } from "../schema/return-message";
import { batchHead } from "./batch-head.server";
import { reachableCase } from "./reachable-case.server";
import type { CaseGrant } from "./reachable-case.server";
import { subjectOfCase } from "./subject.server";

const NOTHING: ReturnWords = { explanation: "", howToResubmit: "" };

/** What staff changed of the messages, by rule and language. */
async function ownWords(connection: Connection) {
  const rows = await connection.returnMessage.findMany({
    select: { rule: true, language: true, explanation: true, howToResubmit: true },
  });
  return (rule: HouseRuleKey, language: DeskLanguage): ReturnWords =>
    rows.find((row) => row.rule === rule && row.language === language) ?? NOTHING;
}

/** Every rule with its messages, for whoever changes them. */
export type ReturnMessages = {
  rule: HouseRuleKey;
  title: string;
  isChanged: boolean;
  words: { language: DeskLanguage; own: ReturnWords; shipped: ReturnWords }[];
};

/** The messages of each house rule of the region, in both languages. */
export async function returnMessages(language: Language): Promise<ReturnMessages[]> {
  const [own, { houseRules }] = await Promise.all([ownWords(await database()), regionSettings()]);
  return houseRules.rules.map(({ key: rule, title }) => {
    const words = DESK_LANGUAGES.map((each) => ({
      language: each,
      own: own(rule, each),
      shipped: shippedWords(each, rule),
    }));
    const isChanged = words.some(({ own: mine }) => mine.explanation + mine.howToResubmit !== "");
    return { rule, title: settingText(language, title).text, isChanged, words };
  });
}

export type ReturnExample =
  { ok: true; filled: ReturnWords } | { ok: false; code: "not_found" | "rule_missing" };

/** What the fields of a return hold once the example of the chosen rule was put in. */
async function returnExample(
  { rule, explanation, howToResubmit }: z.output<typeof returnFieldsSchema>,
  language: DeskLanguage,
): Promise<ReturnExample> {
  if (rule === "") return { ok: false, code: "rule_missing" };
  const own = await ownWords(await database());
  const wordsOf = (key: HouseRuleKey) => inForce(own(key, language), shippedWords(language, key));
  const all = HOUSE_RULE_KEYS.map(wordsOf);
  const example = wordsOf(rule);
  const filled = {
    explanation: withExample(
      explanation,
      example.explanation,
      all.map((one) => one.explanation),
    ),
    howToResubmit: withExample(
      howToResubmit,
      example.howToResubmit,
      all.map((one) => one.howToResubmit),
    ),
  };
  return { ok: true, filled };
}

/** The same for one case: in the language of its text, which its writer reads. */
export async function returnExampleOf(
  grant: CaseGrant,
  { caseId, alsoPersonId }: { caseId: string; alsoPersonId: string | null },
  typed: z.output<typeof returnFieldsSchema>,
): Promise<ReturnExample> {
  const client = await database();
  const found = await reachableCase(client, grant, caseId, alsoPersonId);
  const subject = found && (await subjectOfCase(client, found.row));
  if (!subject) return { ok: false, code: "not_found" };
  return returnExample(typed, deskLanguage(subject.language));
}

/** The same for the own batch: in the language of the desk, for its texts may have several. */
export async function returnExampleOfBatch(
  actor: Actor,
  batchId: string,
  typed: z.output<typeof returnFieldsSchema>,
  language: DeskLanguage,
): Promise<ReturnExample> {
  const batch = actor.kind === "staff" && (await batchHead(await database(), actor, batchId));
  return batch ? returnExample(typed, language) : { ok: false, code: "not_found" };
}
