import type { UnansweredQuestion } from "~/features/reporting/queries/asker-opinions.server";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";

/** Answers of which an asker said that they did not answer the question. */
export function NotAnsweredList({ items }: { items: readonly UnansweredQuestion[] }) {
  const t = useT();
  const path = usePath();
  if (items.length === 0) return null;
  return (
    <Section
      title={t("reportingDesk.notAnsweredTitle")}
      intro={t("reportingDesk.notAnsweredIntro")}
    >
      <PlainList
        ruled
        items={items.map(({ proposalId, title, repliedOn }) => ({
          key: `${proposalId}-${repliedOn}`,
          content: (
            <>
              <TextLink href={path(`/voorstellen/${proposalId}`)}>{title}</TextLink>{" "}
              <span className="quiet small">{formatDate(t.language, repliedOn)}</span>
            </>
          ),
        }))}
      />
    </Section>
  );
}
