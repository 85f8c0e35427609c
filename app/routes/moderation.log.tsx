import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { houseRules } from "~/features/information/queries.server";
import { publicModerationLog } from "~/features/moderation/queries/public-log.server";
import { LogTable } from "~/features/moderation/ui/log-table";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { EmptyState } from "~/ui/empty-state";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("moderation.logTitle"));

export async function loader({ request }: LoaderFunctionArgs) {
  const [log, rules] = await Promise.all([
    publicModerationLog(now()),
    houseRules(languageOf(request.url)),
  ]);
  return { log, rules: rules.rules.map(({ key, title }) => ({ key, title: title.text })) };
}

export default function ModerationLogRoute() {
  const { log, rules } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  return (
    <Stack gap="loose">
      <PageHeader title={t("moderation.logTitle")} lead={t("moderation.logLead")} />
      <Text>
        {t("moderation.logPromise", {
          days: log.moderationDays,
          appealDays: log.appealDecisionDays,
        })}{" "}
        <TextLink href={path("/spelregels")}>{t("moderation.logRules")}</TextLink>
      </Text>
      {log.months.length === 0 ? (
        <EmptyState title={t("moderation.logEmpty")} level={2}>
          <Text>{t("moderation.logEmptyText")}</Text>
        </EmptyState>
      ) : (
        <Stack>
          <LogTable months={log.months} rules={rules} />
          <Text quiet small>
            {t("moderation.logSmall")}
          </Text>
          <TextLink href="/moderatie.csv" download>
            {t("moderation.logDownload")}
          </TextLink>
        </Stack>
      )}
    </Stack>
  );
}
