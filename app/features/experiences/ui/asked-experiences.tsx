import type { OwnExperience } from "~/features/experiences/queries/own-experience.server";
import { usePath, useT } from "~/i18n/context";
import { Localized } from "~/i18n/localized";
import { ListEntry } from "~/ui/list-entry";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";

/** The rounds about which somebody can say how it was, on their own page. */
export function AskedExperiences({ asked }: { asked: readonly OwnExperience[] }) {
  const t = useT();
  const path = usePath();
  if (asked.length === 0) return null;
  return (
    <Section title={t("experiences.title")} intro={t("experiences.ownIntro")}>
      <PlainList
        ruled
        items={asked.map(({ round, moment, answers }) => ({
          key: round.slug,
          content: (
            <ListEntry
              title={<Localized text={round.title} />}
              meta={t(`experiences.after_${moment}`)}
            >
              <TextLink href={path(`/rondes/${round.slug}/ervaring`)} arrow>
                {Object.keys(answers).length > 0
                  ? t("experiences.ownChange")
                  : t("experiences.ownAnswer")}
              </TextLink>
            </ListEntry>
          ),
        }))}
      />
    </Section>
  );
}
