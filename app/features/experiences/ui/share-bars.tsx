import type { ExperienceAnswer } from "~/features/experiences/domain/experience";
import type { ShownShares } from "~/features/experiences/domain/experienced";
import { shareText } from "~/features/participation/ui/share-text";
import { useT } from "~/i18n/context";
import { RangeBar } from "~/ui/range-bar";
import { Text } from "~/ui/text";

export interface ShareBarsProps<Answer extends ExperienceAnswer> {
  answers: readonly Answer[];
  shown: ShownShares<Answer>;
}

/** What people answered to one question, as bars, with how many they are. */
export function ShareBars<Answer extends ExperienceAnswer>({
  answers,
  shown,
}: ShareBarsProps<Answer>) {
  const t = useT();
  const { people: count, shares, isInFifths } = shown;
  return (
    <div>
      {answers.map((answer) => {
        const word: ExperienceAnswer = answer;
        return (
          <RangeBar
            key={answer}
            label={t(`experiences.answer_${word}`)}
            valueText={shareText(t, shares[answer])}
            range={shares[answer]}
            axisMax={1}
          />
        );
      })}
      <Text quiet small>
        {t(isInFifths ? "experiences.peopleAtLeast" : "experiences.people", { count })}
      </Text>
    </div>
  );
}
