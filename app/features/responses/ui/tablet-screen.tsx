import { DeclarationFields } from "~/features/people/ui/declaration-fields";
import { closingStep, questionsStep } from "~/features/responses/domain/survey-steps";
import { stepOfAbout } from "~/features/responses/domain/filling";
import { toStored } from "~/features/responses/domain/stored-answers";
import { questionnairesOf } from "~/features/responses/domain/tablet-visit";
import type { Visit } from "~/features/responses/domain/tablet-visit";
import type { TabletPage } from "~/features/responses/queries/tablet.server";
import { settleAnswers } from "~/features/surveys/domain/branching";
import { useFormMessages } from "~/i18n/form-messages";
import { SurveyAboutPage } from "./survey-about";
import { SurveyCheckPage } from "./survey-check";
import { SurveyQuestionsPage } from "./survey-questions";
import { TabletDone } from "./tablet-done";
import { TabletHelp } from "./tablet-help";
import { TabletStart } from "./tablet-start";

export type TabletScreenProps = {
  page: TabletPage;
  visit: Visit;
  /** The code of whoever just sent; null when nobody did. */
  code: string | null;
  /** What was filled in could not be kept: a message key. */
  notKept: string | undefined;
};

/** What a tablet that works without network shows to somebody who stands at it. */
export function TabletScreen(props: TabletScreenProps) {
  const { page, visit, code } = props;
  const { place } = visit;
  if (visit.help) return <TabletHelp page={page} />;
  if (place.at === "start") return <TabletStart page={page} />;
  if (place.at === "done") return <TabletDone page={page} code={code} />;
  if (place.at === "about") return <About {...props} fromCheck={place.fromCheck} />;
  if (place.at === "questions") return <Questions {...props} pageKey={place.page} />;
  return <Check {...props} />;
}

/** What every page inside the survey shows of a visit to a tablet. */
function framed({ page, visit }: TabletScreenProps) {
  const { head } = page;
  return { head, large: visit.large, kiosk: true, tablet: true, help: null };
}

function About(props: TabletScreenProps & { fromCheck: boolean }) {
  const { page, visit, fromCheck } = props;
  const messages = useFormMessages(visit.aboutErrors);
  const { worded, paged } = questionnairesOf(page, visit);
  const { answers } = settleAnswers(worded, visit.answers);
  const told = Object.fromEntries(
    Object.entries(visit.about).map(([name, value]) => [name, [value]] as const),
  );
  return (
    <SurveyAboutPage
      view={{
        ...framed(props),
        questionnaire: worded,
        answers: toStored(worded, answers),
        about: visit.about,
        progress: stepOfAbout(paged, answers),
        fromCheck,
      }}
      submission=""
      messages={messages}
      fields={
        <DeclarationFields
          choices={page.choices}
          values={visit.typed ?? told}
          errors={messages.of}
          roleMayBeSkipped
        />
      }
    />
  );
}

function Questions(props: TabletScreenProps & { pageKey: string }) {
  const { page, visit, pageKey } = props;
  const { worded, paged } = questionnairesOf(page, visit);
  const step = questionsStep(worded, paged, visit.answers, pageKey);
  if (step === null) return null;
  return (
    <SurveyQuestionsPage
      view={{
        ...framed(props),
        ...step,
        questionnaire: worded,
        version: page.version,
        typed: {},
        calm: visit.calm,
        signedIn: false,
      }}
      submission=""
      refused={visit.typed === null ? undefined : { values: visit.typed, errors: visit.errors }}
      opened={visit.opened}
    />
  );
}

function Check(props: TabletScreenProps) {
  const { page, visit, notKept } = props;
  const { worded, paged } = questionnairesOf(page, visit);
  return (
    <SurveyCheckPage
      view={{
        ...framed(props),
        ...closingStep(worded, paged, visit.answers),
        questionnaire: worded,
        about: { ...visit.about },
        calm: visit.calm,
        sentOn: null,
      }}
      submission=""
      municipalities={page.choices.municipalities}
      missing={visit.errors}
      expired={notKept}
      uninvited={false}
    />
  );
}
