import { SurveyFacts } from "~/features/responses/ui/survey-facts";
import type { TabletPage } from "~/features/responses/queries/tablet.server";
import { tabletAddress } from "~/features/surveys/domain/kiosk-address";
import { useT } from "~/i18n/context";
import { LANGUAGES, LANGUAGE_FACTS, languageMark, localPath } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { Button } from "~/ui/button";
import { Cluster } from "~/ui/cluster";
import { PageHeader } from "~/ui/page-header";
import { Section } from "~/ui/section";
import { GoodToKnow } from "./good-to-know";
import { SURVEY_FORM } from "./survey-bar";
import { TabletFrame } from "./tablet-frame";

/** The start of a tablet that works without network: nobody was here. */
export function TabletStart({ page }: { page: TabletPage }) {
  const t = useT();
  const { head, replyOn } = page;
  return (
    <TabletFrame>
      <PageHeader title={<Localized text={head.title} />} lead={<Localized text={head.intro} />}>
        <SurveyFacts head={head} questionCount={page.questionCount} />
      </PageHeader>
      <form method="post" id={SURVEY_FORM}>
        <Cluster>
          <Button name="intent" value="start">
            {t("surveys.start")}
          </Button>
          {page.calm ? null : (
            <Button kind="subtle" name="intent" value="startCalm">
              {t("surveys.startCalm")}
            </Button>
          )}
        </Cluster>
      </form>
      <Section title={t("surveys.beforeYouStart")}>
        <GoodToKnow replyOn={replyOn}>
          <li>{t("surveys.tabletKnowNobody")}</li>
          <li>{t("surveys.tabletKnowLater")}</li>
        </GoodToKnow>
      </Section>
      <TabletLanguages slug={head.slug} />
    </TabletFrame>
  );
}

/** The same page in another language: each is on the tablet. */
function TabletLanguages({ slug }: { slug: string }) {
  const t = useT();
  return (
    <nav aria-label={t("site.languages")}>
      <Cluster>
        {LANGUAGES.filter((language) => language !== t.language).map((language) => (
          <a
            key={language}
            className="nl-link"
            href={localPath(language, tabletAddress(slug))}
            {...languageMark(language, t.language)}
          >
            {LANGUAGE_FACTS[language].ownName}
          </a>
        ))}
      </Cluster>
    </nav>
  );
}
