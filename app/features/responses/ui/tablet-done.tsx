import { CodeReceipt } from "~/features/people/ui/code-receipt";
import type { TabletPage } from "~/features/responses/queries/tablet.server";
import { useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { PageHeader } from "~/ui/page-header";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { SURVEY_FORM } from "./survey-bar";
import { TabletFrame } from "./tablet-frame";
import { TabletHelpLines } from "./tablet-help";

/** The end of a visit to a tablet: everything is sealed, and on its way. Help stands here for everybody: nobody read it yet. */
export function TabletDone({ page, code }: { page: TabletPage; code: string | null }) {
  const t = useT();
  return (
    <TabletFrame help={false}>
      <PageHeader title={t("surveys.tabletDoneTitle")} lead={t("surveys.tabletDoneText")} />
      <form method="post" id={SURVEY_FORM}>
        <Button name="intent" value="stop">
          {t("surveys.tabletNext")}
        </Button>
      </form>
      {code === null ? null : (
        <div className="stack">
          <CodeReceipt code={code} device="ofOthers" />
          <Text>{t("surveys.tabletCodeLater")}</Text>
        </div>
      )}
      <Section title={t("site.help")}>
        <TabletHelpLines lines={page.help} />
      </Section>
    </TabletFrame>
  );
}
