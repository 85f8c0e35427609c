import type { CasePage } from "~/features/moderation/queries/case-page.server";
import { useT } from "~/i18n/context";
import { languageMark } from "~/i18n/language";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { MarkedText } from "./marked-text";

/** The item as it was sent, with what the machine found marked in it. */
export function CaseText({ page }: { page: CasePage }) {
  const t = useT();
  return (
    <Section
      id="tekst"
      title={t("moderation.caseText")}
      intro={page.nothingFound ? t("moderation.caseNothingFound") : t("moderation.caseMarked")}
    >
      <div className="case-text" {...languageMark(page.language, t.language)}>
        {page.title.length > 0 ? (
          <p className="case-text__title">
            <MarkedText segments={page.title} />
          </p>
        ) : null}
        <p className="case-text__body">
          <MarkedText segments={page.body} />
        </p>
      </div>
      {page.context ? <Text quiet>{t("moderation.below", { context: page.context })}</Text> : null}
    </Section>
  );
}
