import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { publicRounds } from "~/features/rounds/queries.server";
import type { RoundSummary } from "~/features/rounds/queries.server";
import { RoundsInCalendar } from "~/features/rounds/ui/round-in-calendar";
import { RoundEntry } from "~/features/rounds/ui/round-entry";
import { PageLinks } from "~/features/vocabulary/ui/page-links";
import { useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { pageOfAddress } from "~/platform/paging.server";
import { EmptyState } from "~/ui/empty-state";
import { PageHeader } from "~/ui/page-header";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";

export const meta: MetaFunction = ({ location }) => pageTitle(location, (t) => t("rounds.title"));

export async function loader({ request }: LoaderFunctionArgs) {
  return publicRounds(pageOfAddress(request.url), languageOf(request.url), now());
}

function Rounds({ rounds }: { rounds: RoundSummary[] }) {
  return (
    <PlainList
      ruled
      items={rounds.map((round) => ({
        key: round.slug,
        content: <RoundEntry round={round} />,
      }))}
    />
  );
}

export default function RoundsRoute() {
  const { open, others, page, pageCount } = useLoaderData<typeof loader>();
  const t = useT();
  return (
    <Stack gap="page">
      <PageHeader title={t("rounds.title")} lead={t("rounds.lead")} />
      {open.length + others.length === 0 ? (
        <EmptyState title={t("rounds.none")}>
          <Text>{t("rounds.noneText")}</Text>
        </EmptyState>
      ) : null}
      {page === 1 && open.length + others.length > 0 ? (
        <Section title={t("rounds.nowOpen")}>
          {open.length === 0 ? (
            <EmptyState title={t("rounds.noneOpen")}>
              <Text>{t("rounds.noneOpenText")}</Text>
            </EmptyState>
          ) : (
            <Rounds rounds={open} />
          )}
        </Section>
      ) : null}
      {others.length > 0 ? (
        <Section title={t("rounds.earlier")}>
          <Rounds rounds={others} />
          <PageLinks page={page} pageCount={pageCount} />
        </Section>
      ) : null}
      <RoundsInCalendar />
    </Stack>
  );
}
