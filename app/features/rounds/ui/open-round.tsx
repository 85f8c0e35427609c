import type { OpenRoundDto } from "~/features/rounds/queries/open-rounds.server";
import { usePath, useT } from "~/i18n/context";
import { Localized } from "~/i18n/localized";
import { Badge } from "~/ui/badge";
import { ButtonLink } from "~/ui/button-link";
import { Cluster } from "~/ui/cluster";
import { ExampleNotice } from "~/ui/example-notice";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { RoundThread } from "./round-thread";
import { SceneDrawing } from "./scene-drawing";

/** The open round on the home page: what it asks and the way to answer, how long it is open, and its thread. */
export function OpenRound({ round }: { round: OpenRoundDto }) {
  const t = useT();
  const path = usePath();
  const days = round.daysOpen;
  const [survey] = round.openSurveys;
  const left = days !== null && days > 0 ? t.count("home.daysLeft", days) : t("home.lastDay");
  return (
    <Section
      title={<Localized text={round.question} />}
      intro={<Badge kind="good">{days === null ? t("home.openNow") : left}</Badge>}
    >
      <Cluster>
        {survey ? (
          <ButtonLink href={path(`/vragenlijsten/${survey.slug}`)} arrow>
            {t("home.fillIn")}
          </ButtonLink>
        ) : null}
        <ButtonLink
          href={path(`/rondes/${round.slug}`)}
          kind={survey ? "secondary" : "primary"}
          arrow
        >
          {t("home.goToRound")}
        </ButtonLink>
      </Cluster>
      {round.example ? <ExampleNotice>{t("site.exampleNotice")}</ExampleNotice> : null}
      <Text quiet>
        <Localized text={round.title} />
      </Text>
      {round.scene ? <SceneDrawing scene={round.scene} /> : null}
      <RoundThread steps={round.thread} />
    </Section>
  );
}
