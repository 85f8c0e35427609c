import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { advicePage } from "~/features/advice/queries.server";
import { AdviceLetter } from "~/features/advice/ui/advice-letter";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound } from "~/platform/http.server";
import { Cluster } from "~/ui/cluster";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageTitle(location, (t) =>
    data ? `${t("adviceDesk.letterTitle")}: ${data.advice.title.text}` : undefined,
  );

export async function loader({ request, params }: LoaderFunctionArgs) {
  const advice = await advicePage(params["slug"] ?? "", languageOf(request.url), now());
  if (!advice) throw notFound();
  return { advice };
}

export default function AdviceLetterRoute() {
  const { advice } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  const page = path(`/adviezen/${advice.slug}`);
  return (
    <Stack gap="page">
      <PageHeader
        kicker={<TextLink href={page}>{t("advice.title")}</TextLink>}
        title={<Localized text={advice.title} />}
      >
        <Cluster>
          <TextLink href={`${page}/brief.txt`}>{t("adviceDesk.letterText")}</TextLink>
          <Text quiet small>
            {t("adviceDesk.letterPrint")}
          </Text>
        </Cluster>
      </PageHeader>
      <AdviceLetter advice={advice} />
    </Stack>
  );
}
