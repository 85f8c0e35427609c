import type { ReactNode } from "react";
import { isNeverAnswered } from "~/features/rounds/domain/never-answered";
import type { RoundPage } from "~/features/rounds/queries/round-page.server";
import { usePath, useT } from "~/i18n/context";
import { Localized } from "~/i18n/localized";
import { Cluster } from "~/ui/cluster";
import { PageHeader } from "~/ui/page-header";
import { Pictured } from "~/ui/pictogram";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { PeopleSoFar } from "./people-so-far";
import type { PeopleShown } from "./people-so-far";
import { RoundActivities } from "./round-activities";
import { RoundCommitments, RoundPrinciples } from "./round-commitments";
import type { PromisesExperienced } from "./round-commitments";
import { RoundScope } from "./round-scope";
import { RoundStateBadge } from "./round-state-badge";
import { RoundTakePart, RoundWays } from "./round-take-part";
import { RoundThread } from "./round-thread";
import { SceneDrawing } from "./scene-drawing";

export interface RoundPageBodyProps {
  round: RoundPage;
  people?: PeopleShown;
  /** What people said of each promise, drawn by its own feature. */
  experienced?: PromisesExperienced;
  /** The sessions of the round, drawn by their own feature. */
  sessions?: ReactNode;
}

/** What the page of a round says, to visitors and to whoever prepares it. */
export function RoundPageBody({ round, people = null, sessions, experienced }: RoundPageBodyProps) {
  const t = useT();
  const path = usePath();
  return (
    <>
      <PageHeader
        kicker={
          round.municipalities.length > 0
            ? t("rounds.kickerLocal", { municipality: round.municipalities.join(", ") })
            : t("rounds.kickerRegional")
        }
        title={<Localized text={round.title} />}
        lead={<Localized text={round.question} />}
        pictogram={round.question.pictogram}
      >
        {round.officialTitle ? (
          <Text quiet small>
            {t("rounds.officially")} <Localized text={round.officialTitle} />
          </Text>
        ) : null}
        <Cluster>
          <RoundStateBadge state={round.state} neverAnswered={isNeverAnswered(round)} />
          <PeopleSoFar people={people} isOpen={round.takesInput} />
        </Cluster>
      </PageHeader>
      {round.scene ? <SceneDrawing scene={round.scene} /> : null}
      <RoundThread steps={round.thread} reportPath={path(`/rondes/${round.slug}/terugkoppeling`)} />
      <RoundTakePart round={round} />
      <Section title={t("rounds.about")}>
        <Pictured pictogram={round.summary.pictogram}>
          <Text>
            <Localized text={round.summary} />
          </Text>
        </Pictured>
        <RoundWays round={round} sessions={sessions} />
      </Section>
      <RoundScope round={round} />
      <RoundCommitments round={round} experienced={experienced} />
      <RoundPrinciples principles={round.principles} />
      <RoundActivities activities={round.activities} />
    </>
  );
}
