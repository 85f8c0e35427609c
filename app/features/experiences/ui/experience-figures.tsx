import { EXPERIENCE_ANSWERS } from "~/features/experiences/domain/experience";
import type { RoundExperience } from "~/features/experiences/queries/experienced.server";
import { useT } from "~/i18n/context";
import { Section } from "~/ui/section";
import { ShareBars } from "./share-bars";

/** How people found it, per moment and per promise. */
export function ExperienceFigures({ experienced }: { experienced: readonly RoundExperience[] }) {
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
    </Section>
  );
}
