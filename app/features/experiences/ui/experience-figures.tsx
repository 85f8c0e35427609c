import { EXPERIENCE_ANSWERS } from "~/features/experiences/domain/experience";
import type { Experienced } from "~/features/experiences/domain/experienced";
import type { RoundExperience } from "~/features/experiences/queries/experienced.server";
import { shareText } from "~/features/participation/ui/share-text";
import { useT } from "~/i18n/context";
import { RangeBar } from "~/ui/range-bar";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";

/** What people answered to one question, as bars, with how many they are. */
function ExperienceBars({ shown }: { shown: Experienced }) {
  const t = useT();
  const { people } = shown;
  return (
    <div>
      {EXPERIENCE_ANSWERS.map((answer) => (
        <RangeBar
          key={answer}
          label={t(`experiences.answer_${answer}`)}
          valueText={shareText(t, shown.shares[answer])}
          range={shown.shares[answer]}
          axisMax={1}
        />
      ))}
      <Text quiet small>
        {t(shown.isInFifths ? "experiences.peopleAtLeast" : "experiences.people", {
          count: people,
        })}
      </Text>
    </div>
  );
}

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
              <ExperienceBars shown={shown} />
            </Section>
          ))}
        </Section>
      ))}
    </Section>
  );
}
