import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { whoDecides } from "~/features/information/queries.server";
import { BodyList } from "~/features/information/ui/body-list";
import { SourceList } from "~/features/region/ui/source-list";
import { usePath, useT } from "~/i18n/context";
import { formatList } from "~/i18n/format";
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
  pageTitle(location, (t) => t("information.decidesTitle"));

export async function loader({ request }: LoaderFunctionArgs) {
  return { decides: await whoDecides(languageOf(request.url)) };
}

export default function WhoDecidesRoute() {
  const { decides } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  return (
    <Stack gap="page">
      <PageHeader title={t("information.decidesTitle")} lead={t("information.decidesLead")}>
        <TextLink href={path("/wie-beslist/kalender")} arrow>
          {t("information.calendarTitle")}
        </TextLink>
      </PageHeader>
      <Section title={t("information.decidesQuestions")}>
        <PlainList
          ruled
          items={decides.questions.map((entry) => ({
            key: entry.key,
            content: (
              <ListEntry title={<Localized text={entry.question} />}>
                <Text>
                  <Localized text={entry.answer} />
                </Text>
                <Text quiet>
                  {t("information.decidesBy", {
                    bodies: formatList(
                      t.language,
                      entry.bodies.map((body) => body.text),
                    ),
                  })}
                </Text>
                <SourceList sources={entry.sources} />
              </ListEntry>
            ),
          }))}
        />
      </Section>
      <Section title={t("information.decidesBodies")}>
        {decides.kinds.map((kind) => (
          <BodyList key={kind.kind} kind={kind} />
        ))}
      </Section>
    </Stack>
  );
}
