import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { retention } from "~/features/own/queries/holdings.server";
import { HoldingsList } from "~/features/own/ui/holdings-list";
import { regionSettings, settingText } from "~/features/region/queries.server";
import { siteIdentity } from "~/features/region/queries/identity.server";
import { ContactSection } from "~/features/region/ui/contact";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { PageHeader } from "~/ui/page-header";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

const NEVER = ["privacyNeverName", "privacyNeverTrace", "privacyNeverOthers"] as const;
const KEPT = ["privacyKeepCode", "privacyKeepInput", "privacyKeepEmail", "privacyKeepDay"] as const;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("information.privacyTitle"));

export async function loader({ request }: LoaderFunctionArgs) {
  const { consent, thresholds, terms } = await regionSettings();
  return {
    consent: settingText(languageOf(request.url), consent.note),
    thresholds,
    ledgerYears: terms.ledgerYears,
    retention: await retention(),
    contact: (await siteIdentity())?.contact ?? null,
  };
}

export default function PrivacyRoute() {
  const {
    consent,
    thresholds,
    ledgerYears,
    contact,
    retention: held,
  } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  return (
    <Stack gap="page">
      <PageHeader title={t("information.privacyTitle")} lead={t("information.privacyLead")} />
      <Section title={t("information.privacyNever")}>
        <ul>
          {NEVER.map((key) => (
            <li key={key}>{t(`information.${key}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t("information.privacyKeep")}>
        <ul>
          {KEPT.map((key) => (
            <li key={key}>{t(`information.${key}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t("own.retentionTitle")}>
        <Text>{t("own.retentionLead")}</Text>
        <HoldingsList parts={held.names.map((name) => ({ name }))} terms={held.terms} />
      </Section>
      <Section title={t("information.privacyAnswers")}>
        <Text>{t("information.privacyAnswersText")}</Text>
      </Section>
      <Section title={t("information.privacyCount")}>
        <Text>{t.count("information.privacyCountText", ledgerYears)}</Text>
        <Text>{t("information.privacyCountAfter")}</Text>
      </Section>
      <Section title={t("information.privacySmall")}>
        <Text>
          {t("information.privacySmallText", {
            threshold: thresholds.smallNumber,
            answers: thresholds.answersGroup,
          })}
        </Text>
      </Section>
      <Section title={t("information.privacyRights")}>
        <Text>{t("information.privacyRightsText")}</Text>
        <Text>
          <TextLink href={path("/meedoen")} arrow>
            {t("information.privacyRightsLink")}
          </TextLink>
        </Text>
      </Section>
      <Section title={t("information.privacyConsent")}>
        <Text>
          <Localized text={consent} />
        </Text>
      </Section>
      <Section title={t("information.privacyCookies")}>
        <Text>{t("information.privacyCookiesText")}</Text>
      </Section>
      <ContactSection contact={contact} />
    </Stack>
  );
}
