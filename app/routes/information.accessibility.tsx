import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import {
  ACCESSIBILITY_STANDARD,
  KNOWN_LIMITS,
  NEVER_TRIED,
  WORKS_EVERYWHERE,
} from "~/features/information/domain/accessibility";
import { siteIdentity } from "~/features/region/queries/identity.server";
import { ContactSection } from "~/features/region/ui/contact";
import { useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { PageHeader } from "~/ui/page-header";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("accessibility.title"));

export async function loader() {
  return { contact: (await siteIdentity())?.contact ?? null };
}

export default function AccessibilityRoute() {
  const { contact } = useLoaderData<typeof loader>();
  const t = useT();
  return (
    <Stack gap="page">
      <PageHeader title={t("accessibility.title")} lead={t("accessibility.lead")} />
      <Section title={t("accessibility.standard")}>
        <Text>{t("accessibility.standardText", ACCESSIBILITY_STANDARD)}</Text>
      </Section>
      <Section title={t("accessibility.status")}>
        <Text>{t("accessibility.statusText")}</Text>
      </Section>
      <Section title={t("accessibility.works")}>
        <ul>
          {WORKS_EVERYWHERE.map((key) => (
            <li key={key}>{t(`accessibility.works${key}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t("accessibility.limits")}>
        <ul>
          {KNOWN_LIMITS.map((key) => (
            <li key={key}>{t(`accessibility.limits_${key}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t("accessibility.untried")}>
        <ul>
          {NEVER_TRIED.map((key) => (
            <li key={key}>{t(`accessibility.untried_${key}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t("accessibility.tell")}>
        <Text>{t("accessibility.tellText")}</Text>
      </Section>
      <ContactSection contact={contact} />
      <Section title={t("accessibility.enforcement")}>
        <Text>{t("accessibility.enforcementText")}</Text>
      </Section>
    </Stack>
  );
}
