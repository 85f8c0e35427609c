import type { CasePage } from "~/features/moderation/queries/case-page.server";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { languageMark } from "~/i18n/language";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

/** What stands on the site already about the same, and how like items were judged before. */
export function LikeCases({ page }: { page: CasePage }) {
  const t = useT();
  const path = usePath();
  const { similar, earlier, rules } = page;
  const ruleTitle = (key: string) => rules.find((rule) => rule.key === key)?.title.text ?? key;
  return (
    <>
      <Section title={t("moderation.caseSimilar")} looksLike={4}>
        {similar.length === 0 ? (
          <Text quiet>{t("moderation.caseNoneSimilar")}</Text>
        ) : (
          <PlainList
            ruled
            items={similar.map(({ id, title, supportCount }) => ({
              key: id,
              content: (
                <>
                  <TextLink href={path(`/voorstellen/${id}`)}>{title}</TextLink>{" "}
                  <span className="quiet small">
                    {t.count("proposals.supportCount", supportCount)}
                  </span>
                </>
              ),
            }))}
          />
        )}
      </Section>
      {earlier.length > 0 ? (
        <Section title={t("moderation.caseEarlier")} looksLike={4}>
          <PlainList
            ruled
            items={earlier.map((one) => ({
              key: one.caseId,
              content: (
                <>
                  <TextLink href={path(`/werkplek/beoordelen/${one.caseId}`)}>
                    <span {...languageMark(one.language, t.language)}>{one.excerpt}</span>
                  </TextLink>
                  <p className="small">
                    {t(`moderation.decided_${one.outcome}`)}.{" "}
                    {one.ruleKey ? `${ruleTitle(one.ruleKey)}. ` : null}
                    <span className="quiet">{formatDate(t.language, one.decidedAt)}</span>
                  </p>
                  {one.explanation ? <p className="quiet small">{one.explanation}</p> : null}
                </>
              ),
            }))}
          />
        </Section>
      ) : null}
    </>
  );
}
