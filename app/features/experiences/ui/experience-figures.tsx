import { EXPERIENCE_ANSWERS } from "~/features/experiences/domain/experience";
import type { RoundExperience } from "~/features/experiences/queries/experienced.server";
import { useT } from "~/i18n/context";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { ShareBars } from "./share-bars";

/** How people found it, per moment and per promise, and the same as a file. */
export function ExperienceFigures({
  experienced,
  roundSlug,
}: {
  experienced: readonly RoundExperience[];
  roundSlug: string;
}) {
  const t = useT();
  if (experienced.length === 0) return null;
  return (
    <Section
      title={t("experiences.figuresTitle")}
      intro={t("experiences.figuresIntro")}
      id="ervaring"
    >
      {experienced.map(({ moment, questions }) => (
        <Section key={moment} title={t(`experiences.after_${moment}`)} level={3}>
          {questions.map((shown) => (
            <Section
              key={shown.question}
              title={t(`experiences.${moment}_${shown.question}`)}
              level={4}
            >
              <ShareBars answers={EXPERIENCE_ANSWERS} shown={shown} />
            </Section>
          ))}
        </Section>
      ))}
      <TextLink href={`/api/v1/rounds/${roundSlug}/experiences.csv`} download>
        {t("experiences.figuresFile")}
      </TextLink>
    </Section>
  );
}
