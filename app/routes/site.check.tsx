import type { MetaFunction } from "@remix-run/node";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import type { PlainKey } from "~/i18n/t";
import { ListEntry } from "~/ui/list-entry";
import { PageHeader } from "~/ui/page-header";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";

type Check = { path: string; label: PlainKey; says: PlainKey };

const GROUPS = [
  {
    title: "site.checkPeople",
    checks: [
      { path: "/cijfers", label: "site.figures", says: "site.checkFigures" },
      { path: "/beweringen", label: "site.claims", says: "site.checkClaims" },
    ],
  },
  {
    title: "site.checkAnswers",
    checks: [
      { path: "/beloften", label: "site.promises", says: "site.checkPromises" },
      { path: "/agenda", label: "site.agenda", says: "site.checkAgenda" },
      { path: "/adviezen", label: "site.advice", says: "site.checkAdvice" },
      { path: "/besluiten", label: "site.decisions", says: "site.checkDecisions" },
    ],
  },
  {
    title: "site.checkRules",
    checks: [
      { path: "/principes", label: "site.principles", says: "site.checkPrinciples" },
      { path: "/moderatie", label: "site.moderationLog", says: "site.checkModeration" },
      { path: "/open-data", label: "site.openData", says: "site.checkOpenData" },
    ],
  },
] as const satisfies readonly { title: PlainKey; checks: readonly Check[] }[];

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("site.checkTitle"));

/** Everything with which outsiders check what is done here, on one page, so that the menu is for whoever takes part. */
export default function CheckRoute() {
  const t = useT();
  const path = usePath();
  return (
    <Stack gap="page">
      <PageHeader title={t("site.checkTitle")} lead={t("site.checkLead")} />
      {GROUPS.map((group) => (
        <Section key={group.title} title={t(group.title)}>
          <PlainList
            ruled
            items={group.checks.map((check) => ({
              key: check.path,
              content: (
                <ListEntry title={t(check.label)} href={path(check.path)}>
                  <Text>{t(check.says)}</Text>
                </ListEntry>
              ),
            }))}
          />
        </Section>
      ))}
    </Stack>
  );
}
