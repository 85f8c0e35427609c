import type { RoundReportContent } from "~/features/reporting/domain/round-report";
import { wordDiff } from "~/features/text/domain/word-diff";
import { useT } from "~/i18n/context";
import type { Translate } from "~/i18n/t";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { WordDifference } from "~/ui/word-difference";
import { rangeText, reportText, themeAsText } from "./report-words";

interface Part {
  key: string;
  title: string;
  text: string;
}

/** A report as parts of running text; the parts of two versions are compared by their key. */
function partsOf(t: Translate, content: RoundReportContent): Part[] {
  const who = content.takenPart.roles
    .map(({ role, persons }) => `${t(`terms.roles_${role}`)}: ${rangeText(t, persons)}`)
    .join("\n");
  return [
    {
      key: "summary",
      title: t("roundReport.summary"),
      text: content.summary ? reportText(t, content.summary).text : "",
    },
    { key: "who", title: t("roundReport.who"), text: who },
    ...content.themes.map((theme) => ({
      key: `theme-${theme.slug}`,
      title: reportText(t, theme.title).text,
      text: themeAsText(t, theme),
    })),
  ];
}

/** What changed since the version before, word by word and per part; parts that stayed the same are left out. */
export function ReportChanges({
  content,
  previous,
}: {
  content: RoundReportContent;
  previous: RoundReportContent;
}) {
  const t = useT();
  const before = new Map(partsOf(t, previous).map((part) => [part.key, part]));
  const after = partsOf(t, content);
  const gone = [...before.values()].filter(({ key }) => after.every((part) => part.key !== key));
  const changed = [...after, ...gone].flatMap(({ key, title }) => {
    const old = before.get(key)?.text ?? "";
    const current = after.find((part) => part.key === key)?.text ?? "";
    return old === current ? [] : [{ key, title, parts: wordDiff(old, current) }];
  });
  if (changed.length === 0) return <Text>{t("roundReport.onlyFacts")}</Text>;
  return changed.map(({ key, title, parts }) => (
    <Section key={key} title={title}>
      <WordDifference
        parts={parts}
        removedLabel={t("principles.removed")}
        addedLabel={t("principles.added")}
      />
    </Section>
  ));
}
