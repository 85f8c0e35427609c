import type { Range } from "~/features/participation/domain/interval";
import type { Role } from "~/features/participation/domain/roles";
import type { HonestSentence } from "~/features/participation/domain/sentence";
import { isOne, roleNoun } from "~/features/participation/ui/role-noun";
import { formatList, formatNumber } from "~/i18n/format";
import type { Translate } from "~/i18n/t";

function bounds(t: Translate, { min, max }: Range): string {
  const [from, to] = [formatNumber(t.language, min), formatNumber(t.language, max ?? min)];
  if (max === null) return t("participation.sentenceAtLeast", { count: from });
  if (min === max) return from;
  if (min === 0) return t("participation.sentenceAtMost", { count: to });
  if (max === min + 1) return t("participation.sentenceEither", { min: from, max: to });
  return t("participation.sentenceBetween", { min: from, max: to });
}

/** "1 parent or carer", "8 or 9 young people". */
function group(t: Translate, role: Role, persons: Range): string {
  const noun = roleNoun(t, role, persons);
  return t("participation.sentenceRole", { range: bounds(t, persons), role: noun });
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function frequencyText(t: Translate, { frequency, total, assumptions }: HonestSentence): string {
  switch (frequency.kind) {
    case "onceEach":
      if (assumptions.overlap === "none" && isOne(total)) return t("participation.sentence_once");
      return t(
        assumptions.overlap === "none"
          ? "participation.sentence_onceAssumed"
          : "participation.sentence_onceEach",
      );
    case "some":
      return t("participation.sentence_some", { range: bounds(t, frequency.repeat) });
    case "perhaps":
      return t("participation.sentence_perhaps", {
        max: formatNumber(t.language, frequency.repeat.max),
      });
  }
}

const SCOPE_MOMENTS = ["before", "after", "unknown"] as const;

function scopeText(t: Translate, { frames }: HonestSentence): string {
  switch (frames.kind) {
    case "allBefore":
      return t("participation.sentence_allBefore");
    case "allAfter":
      return t("participation.sentence_allAfter");
    case "unknown":
      return t("participation.sentence_unknownFrames");
    case "split": {
      const parts = SCOPE_MOMENTS.filter((moment) => frames[moment].max > 0).map((moment) =>
        t(`participation.sentenceFrames_${moment}`, { range: bounds(t, frames[moment]) }),
      );
      return t("participation.sentenceFrames", { parts: formatList(t.language, parts) });
    }
  }
}

function unknownText(t: Translate, sentence: HonestSentence, isAlone: boolean): string[] {
  const { unknownRoles, uncounted } = sentence;
  const parts: string[] = [];
  if (unknownRoles.max > 0) {
    parts.push(
      t(isAlone ? "participation.sentenceOnlyUnknown" : "participation.sentenceUnknownRoles", {
        range: bounds(t, unknownRoles),
      }),
    );
  }
  if (uncounted > 0) parts.push(t.count("participation.sentenceUncounted", uncounted));
  return parts;
}

/** The sentence to quote about a round: how many, how often, when, and what is not known. */
export function honestSentenceText(t: Translate, sentence: HonestSentence): string {
  if (sentence.isEmpty) return t("participation.sentenceEmpty");
  if (sentence.roles.length === 0) return unknownText(t, sentence, true).map(capitalised).join(" ");
  const roles = sentence.roles.map(({ role, persons }) => group(t, role, persons));
  const isSingle = sentence.roles.length === 1 && isOne(sentence.total);
  const gave = t(isSingle ? "participation.sentenceGaveOne" : "participation.sentenceGave", {
    roles: formatList(t.language, roles),
  });
  const total =
    sentence.roles.length > 1
      ? `, ${t("participation.sentenceTotal", { range: bounds(t, sentence.total) })}`
      : "";
  const combined =
    sentence.assumptions.combined === "each" && sentence.roles.length > 1
      ? [t("participation.sentenceEachRole")]
      : [];
  return [
    `${capitalised(gave)}${total}, ${frequencyText(t, sentence)}.`,
    ...combined,
    scopeText(t, sentence),
    ...unknownText(t, sentence, false).map(capitalised),
  ].join(" ");
}
