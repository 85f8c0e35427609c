import type { Interval } from "~/features/participation/domain/interval";
import type { HonestSentence } from "~/features/participation/domain/sentence";
import { formatList, formatNumber, formatRange } from "~/i18n/format";
import type { Translate } from "~/i18n/t";

function range(t: Translate, { min, max }: Interval): string {
  return min === max
    ? t("participation.sentenceExactly", { count: formatNumber(t.language, min) })
    : t("participation.sentenceBetween", {
        min: formatNumber(t.language, min),
        max: formatNumber(t.language, max),
      });
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function frequencyText(t: Translate, { frequency }: HonestSentence): string {
  switch (frequency.kind) {
    case "onceEach":
      return t("participation.sentence_onceEach");
    case "some":
      return t("participation.sentence_some", { range: range(t, frequency.repeat) });
    case "perhaps":
      return t("participation.sentence_perhaps", {
        max: formatNumber(t.language, frequency.repeat.max),
      });
  }
}

function scopeText(t: Translate, { frames }: HonestSentence): string {
  switch (frames.kind) {
    case "allBefore":
      return t("participation.sentence_allBefore");
    case "allAfter":
      return t("participation.sentence_allAfter");
    case "unknown":
      return t("participation.sentence_unknownFrames");
    case "split":
      return t("participation.sentence_split", {
        before: formatRange(t.language, frames.before.min, frames.before.max),
        after: formatRange(t.language, frames.after.min, frames.after.max),
      });
  }
}

/** The sentence to quote about a round: how many, how often, when, and what is not known. */
export function honestSentenceText(t: Translate, sentence: HonestSentence): string {
  if (sentence.isEmpty) return t("participation.sentenceEmpty");
  const roles = sentence.roles.map(({ role, persons }) =>
    t("participation.sentenceRole", { range: range(t, persons), role: t(`terms.roles_${role}`) }),
  );
  const gave = t("participation.sentenceGave", { roles: formatList(t.language, roles) });
  const total =
    sentence.roles.length > 1
      ? `, ${t("participation.sentenceTotal", { range: range(t, sentence.total) })}`
      : "";
  const parts = [`${capitalised(gave)}${total}, ${frequencyText(t, sentence)}.`];
  parts.push(scopeText(t, sentence));
  if (sentence.unknownRoles.max > 0) {
    parts.push(t("participation.sentenceUnknownRoles", { range: range(t, sentence.unknownRoles) }));
  }
  return parts.join(" ");
}
