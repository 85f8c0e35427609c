import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { claimList } from "~/features/claims/queries.server";
import { ChangedBadge, ClaimWords } from "~/features/claims/ui/claim-words";
import { VerdictBadge } from "~/features/claims/ui/verdict-badge";
import { PageLinks } from "~/features/vocabulary/ui/page-links";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { SentenceWithWords } from "~/i18n/written";
import { now } from "~/platform/clock.server";
import { pageOfAddress } from "~/platform/paging.server";
import { EmptyState } from "~/ui/empty-state";
import { ListEntry } from "~/ui/list-entry";
import { PageHeader } from "~/ui/page-header";
import { PlainList } from "~/ui/plain-list";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction = ({ location }) => pageTitle(location, (t) => t("claims.title"));

export async function loader({ request }: LoaderFunctionArgs) {
  return claimList(pageOfAddress(request.url), languageOf(request.url), now());
}

export default function ClaimsRoute() {
  const { claims, page, pageCount } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  return (
    <Stack gap="page">
      <PageHeader title={t("claims.title")} lead={t("claims.lead")}>
        <TextLink href={path("/beweringen/nieuw")} arrow>
          {t("claims.submit")}
        </TextLink>
      </PageHeader>
      {claims.length === 0 ? (
        <EmptyState title={t("claims.none")} level={2}>
          <Text>{t("claims.noneText")}</Text>
        </EmptyState>
      ) : null}
      <PlainList
        ruled
        items={claims.map((claim) => ({
          key: claim.slug,
          content: (
            <ListEntry
              level={2}
              href={path(`/beweringen/${claim.slug}`)}
              title={<ClaimWords claim={claim} />}
              status={
                <>
                  <VerdictBadge verdict={claim.verdict} />
                  <ChangedBadge state={claim.state} />
                </>
              }
              meta={
                claim.claimedBy ? (
                  <SentenceWithWords
                    sentence={(words) => t("claims.claimedBy", { name: words })}
                    words={claim.claimedBy.text}
                    language={claim.claimedBy.language}
                  />
                ) : undefined
              }
            />
          ),
        }))}
      />
      <PageLinks page={page} pageCount={pageCount} />
    </Stack>
  );
}
