import type { Promised } from "~/features/experiences/domain/experience";
import type { RoundExperience } from "~/features/experiences/queries/experienced.server";
import { shareText } from "~/features/participation/ui/share-text";
import { useT } from "~/i18n/context";
import { Text } from "~/ui/text";

interface ExperiencedPromiseProps {
  experienced: readonly RoundExperience[];
  question: Promised;
}

/** What people said of each promise; undefined where nothing may be shown. */
export function experiencedPromises(experienced: readonly RoundExperience[]) {
  if (experienced.length === 0) return undefined;
  const beside = (question: Promised) => (
    <ExperiencedPromise experienced={experienced} question={question} />
  );
  return {
    space: beside("space"),
    voice: beside("voice"),
    audience: beside("audience"),
    influence: beside("influence"),
  };
}

/** What people said of one promise, beside the promise itself: a sentence per moment. */
function ExperiencedPromise({ experienced, question }: ExperiencedPromiseProps) {
  const t = useT();
  return experienced.map(({ moment, questions }) => {
    const found = questions.find((shown) => shown.question === question);
    if (!found) return null;
    const share = (answer: "yes" | "no") => shareText(t, found.shares[answer]);
    return (
      <Text key={moment}>
        <strong>{t(`experiences.after_${moment}`)}</strong>{" "}
        {t("experiences.saidOf", {
          question: t(`experiences.${moment}_${question}`),
          yes: share("yes"),
          no: share("no"),
        })}
      </Text>
    );
  });
}
