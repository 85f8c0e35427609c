import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CookieList } from "~/features/information/ui/cookie-list";
import { retention } from "~/features/own/queries/holdings.server";
import { HoldingsList } from "~/features/own/ui/holdings-list";
import { regionSettings, settingText } from "~/features/region/queries.server";
import { siteIdentity } from "~/features/region/queries/identity.server";
import { ContactSection } from "~/features/region/ui/contact";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { Details } from "~/ui/details";
import { PageHeader } from "~/ui/page-header";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

/** The authority that people can complain to, as the law has the page say. */
const AUTHORITY = "https://www.autoriteitpersoonsgegevens.nl/";

const NEVER = ["neverName", "neverTrace", "neverOthers"] as const;
const READERS = [
  ...(["whoModerator", "whoDanger", "whoSession", "whoPush", "whoEverybody", "whoHost"] as const),
];
const KEPT = ["keepCode", "keepInput", "keepNickname", "keepEmail", "keepPush", "keepDay"] as const;

export const meta: MetaFunction = ({ location }) => pageTitle(location, (t) => t("privacy.title"));

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
      <PageHeader title={t("privacy.title")} lead={t("privacy.lead")} />
      <Section title={t("privacy.never")}>
        <ul>
          {NEVER.map((key) => (
            <li key={key}>{t(`privacy.${key}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t("privacy.keep")}>
        <ul>
          {KEPT.map((key) => (
            <li key={key}>{t(`privacy.${key}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t("own.retentionTitle")}>
        <Text>{t("own.retentionLead")}</Text>
        <HoldingsList parts={held.names.map((name) => ({ name }))} terms={held.terms} />
      </Section>
      <Section title={t("privacy.who")}>
        <ul>
          {READERS.map((key) => (
            <li key={key}>{t(`privacy.${key}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t("privacy.answers")}>
        <Text>{t("privacy.answersText")}</Text>
      </Section>
      <Section title={t("privacy.count")}>
        <Text>{t.count("privacy.countText", ledgerYears)}</Text>
        <Text>{t("privacy.countAfter")}</Text>
      </Section>
      <Section title={t("privacy.small")}>
        <Text>
          {t("privacy.smallText", {
            threshold: thresholds.smallNumber,
            answers: thresholds.answersGroup,
          })}
        </Text>
      </Section>
      <Section title={t("privacy.rights")}>
        <Text>{t("privacy.rightsText")}</Text>
        <Text>
          <TextLink href={path("/meedoen")} arrow>
            {t("privacy.rightsLink")}
          </TextLink>
        </Text>
      </Section>
      <Section title={t("privacy.copies")}>
        <Text>{t("privacy.copiesText")}</Text>
      </Section>
      <Section title={t("privacy.consent")}>
        <Text>
          <Localized text={consent} />
        </Text>
      </Section>
      <Section title={t("privacy.cookies")}>
        <Text>{t("privacy.cookiesText")}</Text>
        <CookieList of="visitor" />
        <Text>{t("privacy.cookiesTyped")}</Text>
        <Text>{t("privacy.cookiesTablet")}</Text>
        <Details summary={t("privacy.cookiesStaff")}>
          <CookieList of="staff" />
        </Details>
      </Section>
      <Section title={t("privacy.complaint")}>
        <Text>{t("privacy.complaintText")}</Text>
        <Text>
          <TextLink href={AUTHORITY}>{t("privacy.complaintAuthority")}</TextLink>
        </Text>
      </Section>
      <ContactSection contact={contact} />
    </Stack>
  );
}
