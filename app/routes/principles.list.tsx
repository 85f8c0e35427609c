import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { principleMatrix } from "~/features/principles/queries.server";
import { GapList } from "~/features/principles/ui/gap-list";
import { PrincipleMatrix } from "~/features/principles/ui/principle-matrix";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { SentenceWithWords } from "~/i18n/written";
import { ListEntry } from "~/ui/list-entry";
import { PageHeader } from "~/ui/page-header";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("principles.title"));

export async function loader({ request }: LoaderFunctionArgs) {
  return { principles: await principleMatrix(languageOf(request.url)) };
}

export default function PrinciplesRoute() {
  const { principles } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  return (
    <Stack gap="page">
      <PageHeader title={t("principles.title")} lead={t("principles.lead")} />
      <PlainList
        ruled
        items={principles.map((principle) => ({
          key: String(principle.number),
          content: (
            <ListEntry
              level={2}
              href={path(`/principes/${principle.number}`)}
              title={
                <>
                  {principle.number}. <Localized text={principle.plainTitle} />
                </>
              }
              meta={
                <SentenceWithWords
                  sentence={(words) => t("principles.adopted", { title: words })}
                  words={principle.title.text}
                  language={principle.title.language}
                />
              }
            >
              <GapList gaps={principle.gaps} />
            </ListEntry>
          ),
        }))}
      />
      <Section title={t("principles.matrix")} intro={t("principles.matrixIntro")}>
        <PrincipleMatrix principles={principles} />
      </Section>
    </Stack>
  );
}
