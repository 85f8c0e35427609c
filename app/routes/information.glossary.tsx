import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { glossary } from "~/features/information/queries.server";
import { SourceList } from "~/features/region/ui/source-list";
import { useT } from "~/i18n/context";
import { formatList } from "~/i18n/format";
import { languageOf } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { SentenceWithWords } from "~/i18n/written";
import { ListEntry } from "~/ui/list-entry";
import { PageHeader } from "~/ui/page-header";
import { PlainList } from "~/ui/plain-list";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("information.glossaryTitle"));

export async function loader({ request }: LoaderFunctionArgs) {
  return { terms: await glossary(languageOf(request.url)) };
}

export default function GlossaryRoute() {
  const { terms } = useLoaderData<typeof loader>();
  const t = useT();
  return (
    <Stack gap="page">
      <PageHeader title={t("information.glossaryTitle")} lead={t("information.glossaryLead")} />
      <PlainList
        ruled
        items={terms.map((term) => ({
          key: term.key,
          content: (
            <div id={term.key}>
              <ListEntry
                level={2}
                title={<Localized text={term.term} />}
                meta={
                  term.aliases.length > 0 ? (
                    <SentenceWithWords
                      sentence={(names) => t("information.glossaryAliases", { names })}
                      words={formatList("nl", term.aliases)}
                    />
                  ) : undefined
                }
              >
                <Text>
                  <Localized text={term.explanation} />
                </Text>
                <SourceList sources={term.sources} />
              </ListEntry>
            </div>
          ),
        }))}
      />
    </Stack>
  );
}
