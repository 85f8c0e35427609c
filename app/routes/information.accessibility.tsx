import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { siteIdentity } from "~/features/region/queries/identity.server";
import { ContactSection } from "~/features/region/ui/contact";
import { useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { PageHeader } from "~/ui/page-header";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";

const WORKS = [
  "accessibilityWorksScript",
  "accessibilityWorksKeyboard",
  "accessibilityWorksSmall",
  "accessibilityWorksDark",
] as const;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("information.accessibilityTitle"));

export async function loader() {
  return { contact: (await siteIdentity())?.contact ?? null };
}

export default function AccessibilityRoute() {
  const { contact } = useLoaderData<typeof loader>();
  const t = useT();
  return (
    <Stack gap="page">
      <PageHeader
        title={t("information.accessibilityTitle")}
        lead={t("information.accessibilityLead")}
      />
      <Section title={t("information.accessibilityStandard")}>
        <Text>{t("information.accessibilityStandardText")}</Text>
      </Section>
      <Section title={t("information.accessibilityWorks")}>
        <ul>
          {WORKS.map((key) => (
            <li key={key}>{t(`information.${key}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t("information.accessibilityLimits")}>
        <Text>{t("information.accessibilityLimitsText")}</Text>
      </Section>
      <Section title={t("information.accessibilityTell")}>
        <Text>{t("information.accessibilityTellText")}</Text>
      </Section>
      <ContactSection contact={contact} />
    </Stack>
  );
}
