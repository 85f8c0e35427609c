import { NOTICED_ANSWERS } from "~/features/experiences/domain/experience";
import type { Noticed } from "~/features/experiences/domain/experienced";
import { shareText } from "~/features/participation/ui/share-text";
import { useT } from "~/i18n/context";
import type { Translate } from "~/i18n/t";
import { Text } from "~/ui/text";
import { ShareBars } from "./share-bars";

/** What those who follow an agreement notice of a milestone, beside what the organisation says. */
function NoticedFigures({ noticed }: { noticed: Noticed }) {
  const t = useT();
  return (
    <div className="stack stack--tight">
      <Text>
        <strong>{t("experiences.noticedTitle")}</strong>
      </Text>
      <ShareBars answers={NOTICED_ANSWERS} shown={noticed} />
    </div>
  );
}

/** The figures of each milestone of which something may be shown, by its key. */
export function noticedByMilestone(found: Readonly<Record<string, Noticed>>) {
  return Object.fromEntries(
    Object.entries(found).map(([key, noticed]) => [
      key,
      <NoticedFigures key={key} noticed={noticed} />,
    ]),
  );
}

/** The same in a sentence, for a list. */
export function noticedSentence(t: Translate, noticed: Noticed): string {
  const share = (answer: "yes" | "partly" | "no") => shareText(t, noticed.shares[answer]);
  return t("experiences.noticedSaid", {
    yes: share("yes"),
    partly: share("partly"),
    no: share("no"),
  });
}
