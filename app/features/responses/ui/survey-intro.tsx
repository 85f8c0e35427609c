import type { SurveyIntro } from "~/features/responses/queries/survey-pages.server";
import type { StoredAnswers } from "~/features/responses/domain/stored-answers";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { ButtonLink } from "~/ui/button-link";
import { Cluster } from "~/ui/cluster";
import { ExampleNotice } from "~/ui/example-notice";
import { HiddenField } from "~/ui/hidden-field";
import { PageHeader } from "~/ui/page-header";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";
import { AnswerList } from "./answer-list";
import { GoodToKnow } from "./good-to-know";
import { SurveyFacts } from "./survey-facts";

/** The opening page: what it is about, what is good to know, and one clear button. */
export function SurveyIntroPage(props: {
  intro: SurveyIntro;
  submission: string;
  /** What was posted after the close: not taken, and still there to read. */
  refusedAnswers?: StoredAnswers | undefined;
}) {
  const { intro, submission, refusedAnswers } = props;
  const t = useT();
  const path = usePath();
  const { head } = intro;
  return (
    <Stack gap="page">
      <PageHeader
        above={head.round.example ? <ExampleNotice>{t("site.exampleNotice")}</ExampleNotice> : null}
        kicker={
          <>
            {t("surveys.partOf")}{" "}
            <TextLink href={path(`/rondes/${head.round.slug}`)}>
              <Localized text={head.round.title} />
            </TextLink>
          </>
        }
        title={<Localized text={head.title} />}
        lead={<Localized text={head.intro} />}
        pictogram={head.intro.pictogram}
      >
        <SurveyFacts head={head} questionCount={intro.questionCount} />
      </PageHeader>
      {head.refused === null ? (
        <OpenSurvey intro={intro} submission={submission} />
      ) : (
        <RefusedSurvey intro={intro} answers={refusedAnswers ?? intro.unsent} />
      )}
    </Stack>
  );
}

function OpenSurvey({ intro, submission }: { intro: SurveyIntro; submission: string }) {
  const t = useT();
  const path = usePath();
  const { head } = intro;
  const here = path(`/vragenlijsten/${head.slug}`);
  return (
    <>
      {intro.reached ? (
        <Alert kind="info" title={t("surveys.begunTitle")}>
          <p>{t("surveys.begunText")}</p>
        </Alert>
      ) : intro.sentOn ? (
        <Alert kind="ok" title={t("surveys.sentTitle")}>
          <p>{t("surveys.sentText", { date: formatDate(t.language, intro.sentOn) })}</p>
        </Alert>
      ) : null}
      {intro.needsInvitation ? (
        <Alert kind="warning" title={t("surveys.uninvitedTitle")}>
          <p>{t("surveys.uninvitedText")}</p>
        </Alert>
      ) : (
        <form method="post" action={here}>
          <HiddenField name="submission" value={submission} />
          <Cluster>
            <StartButtons intro={intro} />
          </Cluster>
        </form>
      )}
      <Section title={t("surveys.beforeYouStart")}>
        <GoodToKnow replyOn={head.round.replyDueAt}>
          <li>{t("surveys.knowStop")}</li>
        </GoodToKnow>
        {intro.signedIn || intro.kiosk ? null : (
          <Text>
            {t("surveys.haveCode")}{" "}
            <TextLink href={path("/meedoen")}>{t("surveys.haveCodeLink")}</TextLink>
          </Text>
        )}
      </Section>
    </>
  );
}

function StartButtons({ intro }: { intro: SurveyIntro }) {
  const t = useT();
  const path = usePath();
  const here = path(`/vragenlijsten/${intro.head.slug}`);
  if (intro.reached) {
    return (
      <>
        <Button name="intent" value="continue">
          {t("surveys.continue")}
        </Button>
        <Button kind="secondary" name="intent" value="discard">
          {t("surveys.discard")}
        </Button>
      </>
    );
  }
  if (intro.sentOn) {
    return (
      <>
        <Button name="intent" value="start">
          {t("surveys.change")}
        </Button>
        <ButtonLink kind="subtle" href={`${here}/intrekken`}>
          {t("surveys.withdraw")}
        </ButtonLink>
      </>
    );
  }
  return (
    <>
      <Button name="intent" value="start">
        {t("surveys.start")}
      </Button>
      {intro.calm ? null : (
        <Button kind="subtle" name="intent" value="startCalm">
          {t("surveys.startCalm")}
        </Button>
      )}
    </>
  );
}

function RefusedSurvey({ intro, answers }: { intro: SurveyIntro; answers: StoredAnswers | null }) {
  const t = useT();
  const path = usePath();
  const { head, questionnaire } = intro;
  return (
    <>
      <Refusal intro={intro} />
      {head.resultsPublic ? (
        <ButtonLink href={path(`/vragenlijsten/${head.slug}/resultaten`)} arrow>
          {t("surveys.readResults")}
        </ButtonLink>
      ) : null}
      {answers ? (
        <Section title={t("surveys.closedDraft")} intro={t("surveys.closedDraftText")}>
          <AnswerList lines={{ questionnaire, answers }} />
        </Section>
      ) : null}
    </>
  );
}

function Refusal({ intro: { head } }: { intro: SurveyIntro }) {
  const t = useT();
  const closesAt = head.closesAt && formatDate(t.language, head.closesAt);
  if (head.refused === "not_yet_open" && head.opensAt) {
    return (
      <Alert kind="info" title={t("surveys.notYetTitle")}>
        <p>{t("surveys.notYetText", { date: formatDate(t.language, head.opensAt) })}</p>
      </Alert>
    );
  }
  if (head.refused === "withdrawn") {
    return (
      <Alert kind="info" title={t("surveys.withdrawnTitle")}>
        <p>{t("surveys.withdrawnText")}</p>
      </Alert>
    );
  }
  return (
    <Alert kind="info" title={t("surveys.closedTitle")}>
      <p>{closesAt ? t("surveys.closedText", { date: closesAt }) : t("surveys.closedTextPlain")}</p>
    </Alert>
  );
}
