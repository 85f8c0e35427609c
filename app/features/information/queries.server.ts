import { z } from "zod";
import { regionSettings } from "~/features/region/queries.server";
import { sourceReader } from "~/features/region/queries/sources.server";
import type { SourceDto } from "~/features/region/queries/sources.server";
import { compareTexts } from "~/i18n/format";
import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import { database } from "~/platform/db.server";

function textIn(language: Language) {
  return (text: { nl: string; en: string }): LocalText => localText(language, text.nl, text.en);
}

export type HouseRules = {
  introduction: LocalText;
  rules: { key: string; title: LocalText; explanation: LocalText; whatYouCanDo: LocalText }[];
  moderationDays: number;
  appealWindowDays: number;
  appealDecisionDays: number;
};

/** The house rules of moderation, with the terms that moderators keep. */
export async function houseRules(language: Language): Promise<HouseRules> {
  const text = textIn(language);
  const { houseRules: file, terms } = await regionSettings();
  return {
    introduction: text(file.introduction),
    rules: file.rules.map((rule) => ({
      key: rule.key,
      title: text(rule.title),
      explanation: text(rule.explanation),
      whatYouCanDo: text(rule.whatYouCanDo),
    })),
    moderationDays: terms.moderationDays,
    appealWindowDays: terms.appealWindowDays,
    appealDecisionDays: terms.appealDecisionDays,
  };
}

const aliasesSchema = z.array(z.string());

export type GlossaryEntry = {
  key: string;
  term: LocalText;
  explanation: LocalText;
  aliases: string[];
  sources: SourceDto[];
};

/** Every difficult word with its plain explanation and its other names, in alphabetical order of the language. */
export async function glossary(language: Language): Promise<GlossaryEntry[]> {
  const client = await database();
  const [rows, read] = await Promise.all([
    client.glossaryTerm.findMany(),
    sourceReader(client, language),
  ]);
  return rows
    .map((row) => ({
      key: row.key,
      term: localText(language, row.term, row.termEn),
      explanation: localText(language, row.explanation, row.explanationEn),
      aliases: aliasesSchema.parse(JSON.parse(row.aliases)),
      sources: read(row.source),
    }))
    .sort((a, b) => compareTexts(language, a.term.text, b.term.text));
}

export type WhoDecides = {
  questions: {
    key: string;
    question: LocalText;
    answer: LocalText;
    bodies: LocalText[];
    sources: SourceDto[];
  }[];
  kinds: { kind: string; name: LocalText; explanation: LocalText; bodies: BodyDto[] }[];
};

export type BodyDto = {
  key: string;
  name: LocalText;
  decides: LocalText | null;
  aliases: { name: string; period: string | null }[];
};

/** Who decides what: the questions people ask, and every organisation by kind with its former names. */
export async function whoDecides(language: Language): Promise<WhoDecides> {
  const text = textIn(language);
  const client = await database();
  const [settings, rows, read] = await Promise.all([
    regionSettings(client),
    client.body.findMany({
      include: { aliases: { select: { name: true, period: true }, orderBy: { name: "asc" } } },
      orderBy: { name: "asc" },
    }),
    sourceReader(client, language),
  ]);
  const bodies = rows.map((row) => ({
    kind: row.kind,
    key: row.key,
    name: localText(language, row.name, row.nameEn),
    decides: row.decides === null ? null : localText(language, row.decides, row.decidesEn),
    aliases: row.aliases,
  }));
  const byKey = new Map(bodies.map((body) => [body.key, body]));
  return {
    questions: settings.whoDecides.map((entry) => ({
      key: entry.key,
      question: text(entry.question),
      answer: text(entry.answer),
      bodies: entry.bodies.flatMap((key) => byKey.get(key)?.name ?? []),
      sources: read(JSON.stringify(entry.sources)),
    })),
    kinds: settings.bodyKinds
      .map(({ kind, name, explanation }) => ({
        kind,
        name: text(name),
        explanation: text(explanation),
        bodies: bodies.filter((body) => body.kind === kind),
      }))
      .filter((entry) => entry.bodies.length > 0),
  };
}
