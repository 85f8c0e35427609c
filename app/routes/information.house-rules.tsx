import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { houseRules } from "~/features/information/queries.server";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { ListEntry } from "~/ui/list-entry";
import { PageHeader } from "~/ui/page-header";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("information.rulesTitle"));

export async function loader({ request }: LoaderFunctionArgs) {
  return { rules: await houseRules(languageOf(request.url)) };
}

export default function HouseRulesRoute() {
  const { rules } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  return (
    <Stack gap="page">
      <PageHeader title={t("information.rulesTitle")} lead={t("information.rulesLead")}>
        <Text>
          <Localized text={rules.introduction} />
        </Text>
      </PageHeader>
      <Section title={t("information.rulesTerms")}>
        <ul>
          <li>{t.count("information.rulesTermDecide", rules.moderationDays)}</li>
          <li>{t.count("information.rulesTermAppeal", rules.appealWindowDays)}</li>
          <li>{t.count("information.rulesTermAppealDecision", rules.appealDecisionDays)}</li>
        </ul>
      </Section>
      <Section title={t("information.rulesNever")}>
        <ul>
          <li>{t("information.rulesNeverRewrite")}</li>
          <li>{t("information.rulesNeverOwn")}</li>
          <li>{t("information.rulesNeverSilent")}</li>
        </ul>
      </Section>
      <Section title={t("information.rulesList")}>
        <PlainList
          ruled
          items={rules.rules.map((rule) => ({
            key: rule.key,
            content: (
              <div id={rule.key}>
                <ListEntry title={<Localized text={rule.title} />}>
                  <Text>
                    <Localized text={rule.explanation} />
                  </Text>
                  <Text quiet>
                    {t("information.rulesWhatYouCanDo", { text: rule.whatYouCanDo.text })}
                  </Text>
                </ListEntry>
              </div>
            ),
          }))}
        />
        <Text>
          <TextLink href={path("/moderatie")} arrow>
            {t("information.rulesLog")}
          </TextLink>
        </Text>
      </Section>
    </Stack>
  );
}
