import type { TabletPage } from "~/features/responses/queries/tablet.server";
import { useT } from "~/i18n/context";
import { Localized } from "~/i18n/localized";
import { Button } from "~/ui/button";
import { Heading } from "~/ui/heading";
import { PlainList } from "~/ui/plain-list";
import { Text } from "~/ui/text";
import { SURVEY_FORM } from "./survey-bar";
import { TabletFrame } from "./tablet-frame";

/** Who listens, to write down: a tablet without network leads to no site, and calls nobody. */
export function TabletHelpLines({ lines }: { lines: TabletPage["help"] }) {
  return (
    <PlainList
      ruled
      items={lines.map(({ key, name, phones, whenToUse }) => ({
        key,
        content: (
          <>
            <Text>
              <strong>
                <Localized text={name} />
              </strong>
              {phones.map((phone) => ` · ${phone}`).join("")}
            </Text>
            <Text>
              <Localized text={whenToUse} />
            </Text>
          </>
        ),
      }))}
    />
  );
}

/** Help, in the place of the page that somebody was at, which waits. */
export function TabletHelp({ page }: { page: TabletPage }) {
  const t = useT();
  return (
    <TabletFrame help={false}>
      <Heading level={1}>{t("site.help")}</Heading>
      <TabletHelpLines lines={page.help} />
      <form method="post" id={SURVEY_FORM}>
        <Button name="intent" value="back">
          {t("surveys.tabletBack")}
        </Button>
      </form>
    </TabletFrame>
  );
}
