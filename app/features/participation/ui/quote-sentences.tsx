import type { RoundFiguresPage } from "~/features/participation/queries/round-figures.server";
import { FigureOrigin } from "~/features/participation/ui/figure-origin";
import { honestSentenceText } from "~/features/participation/ui/honest-sentence";
import { useT } from "~/i18n/context";
import { DESK_LANGUAGES, languageMark } from "~/i18n/language";
import { translator } from "~/i18n/t";
import { CopyButton, CopyScript } from "~/ui/copy-button";
import { Columns } from "~/ui/columns";
import { Heading } from "~/ui/heading";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";

/** The sentence to quote, in both languages whatever the language of the page, each with a button to copy it. */
export function QuoteSentences({ page }: { page: RoundFiguresPage }) {
  const t = useT();
  return (
    <Section title={t("participation.quote")} intro={t("participation.quoteIntro")} id="zin">
      <Columns>
        {DESK_LANGUAGES.map((language) => (
          <Stack key={language} gap="tight">
            <Heading level={3}>
              {language === "nl" ? t("figures.quoteNl") : t("figures.quoteEn")}
            </Heading>
            <blockquote
              className="quote__words"
              id={`sentence-${language}`}
              {...languageMark(language, t.language)}
            >
              {honestSentenceText(translator(language), page.sentence)}
            </blockquote>
            <CopyButton
              copies={`sentence-${language}`}
              label={t("figures.copy")}
              doneText={t("figures.copied")}
            />
          </Stack>
        ))}
      </Columns>
      <CopyScript />
      <FigureOrigin
        page={page}
        definitions={["figures.definitionSentence", "participation.definitionPerson"]}
      />
    </Section>
  );
}
