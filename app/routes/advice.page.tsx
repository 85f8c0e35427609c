import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { glossaryWords } from "~/features/region/queries/glossary-words.server";
import { Glossary } from "~/features/region/ui/explained";
import { advicePage } from "~/features/advice/queries.server";
import { AdviceHistory } from "~/features/advice/ui/advice-history";
import { AdvicePoints } from "~/features/advice/ui/advice-points";
import { AdviceStatus } from "~/features/advice/ui/advice-status";
import { SourceList } from "~/features/region/ui/source-list";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound } from "~/platform/http.server";
import { Badge } from "~/ui/badge";
import { Cluster } from "~/ui/cluster";
import { PageHeader } from "~/ui/page-header";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageTitle(location, () => data?.advice.title.text);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const advice = await advicePage(params["slug"] ?? "", languageOf(request.url), now());
  if (!advice) throw notFound();
  return { advice, words: await glossaryWords(languageOf(request.url)) };
}

export default function AdviceRoute() {
  const { advice, words } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  return (
    <Stack gap="page">
      <PageHeader
        kicker={t("advice.fromTo", { from: advice.from.text, to: advice.to.text })}
        title={<Localized text={advice.title} />}
        lead={advice.summary ? <Localized text={advice.summary} /> : undefined}
      >
        <Cluster>
          <Badge kind="info">{t(`advice.state_${advice.state}`)}</Badge>
          <AdviceStatus status={advice.status} />
        </Cluster>
        <Text>{t("advice.pointsOf", { open: advice.open, points: advice.points })}</Text>
        <TextLink href={path(`/adviezen/${advice.slug}/brief`)}>{t("adviceDesk.letter")}</TextLink>
        <SourceList sources={advice.sources} />
      </PageHeader>
      <AdviceHistory advice={advice} />
      <Glossary words={words}>
        <AdvicePoints advice={advice} />
      </Glossary>
      {advice.claims.length > 0 ? (
        <Section title={t("advice.claims")}>
          <PlainList
            items={advice.claims.map((claim) => ({
              key: claim.slug,
              content: (
                <TextLink href={path(`/beweringen/${claim.slug}`)}>
                  <Localized text={claim.text} />
                </TextLink>
              ),
            }))}
          />
        </Section>
      ) : null}
    </Stack>
  );
}
