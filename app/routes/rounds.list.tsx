import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { publicRounds } from "~/features/rounds/queries.server";
import type { RoundSummary } from "~/features/rounds/queries.server";
import { RoundEntry } from "~/features/rounds/ui/round-entry";
import { useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { EmptyState } from "~/ui/empty-state";
import { PageHeader } from "~/ui/page-header";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";

export const meta: MetaFunction = ({ location }) => pageTitle(location, (t) => t("rounds.title"));

export async function loader({ request }: LoaderFunctionArgs) {
  const moment = now();
  return { rounds: await publicRounds(languageOf(request.url), moment), now: moment };
}

function Rounds({ rounds, now }: { rounds: RoundSummary[]; now: Date }) {
  return (
    <PlainList
      ruled
      items={rounds.map((round) => ({
        key: round.slug,
        content: <RoundEntry round={round} now={now} />,
      }))}
    />
  );
}

export default function RoundsRoute() {
  const { rounds, now } = useLoaderData<typeof loader>();
  const t = useT();
  const open = rounds.filter((round) => round.takesInput);
  const others = rounds.filter((round) => !round.takesInput);
  return (
    <Stack gap="page">
      <PageHeader title={t("rounds.title")} lead={t("rounds.lead")} />
      {rounds.length === 0 ? (
        <EmptyState title={t("rounds.none")}>
          <Text>{t("rounds.noneText")}</Text>
        </EmptyState>
      ) : (
        <Section title={t("rounds.nowOpen")}>
          {open.length === 0 ? (
            <EmptyState title={t("rounds.noneOpen")}>
              <Text>{t("rounds.noneOpenText")}</Text>
            </EmptyState>
          ) : (
            <Rounds rounds={open} now={now} />
          )}
        </Section>
      )}
      {others.length > 0 ? (
        <Section title={t("rounds.earlier")}>
          <Rounds rounds={others} now={now} />
        </Section>
      ) : null}
    </Stack>
  );
}
