import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { claimPage } from "~/features/claims/queries.server";
import { ClaimChallenges } from "~/features/claims/ui/claim-challenges";
import { ClaimFacts } from "~/features/claims/ui/claim-facts";
import { ClaimJudgement } from "~/features/claims/ui/claim-judgement";
import { ClaimWords } from "~/features/claims/ui/claim-words";
import { SourceList } from "~/features/region/ui/source-list";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { notFound } from "~/platform/http.server";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageTitle(location, () => data?.claim.text.text);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const claim = await claimPage(params["slug"] ?? "", languageOf(request.url));
  if (!claim) throw notFound();
  return { claim };
}

export default function ClaimRoute() {
  const { claim } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  return (
    <Stack gap="page">
      <PageHeader kicker={t("claims.wording")} title={<ClaimWords claim={claim} />}>
        {claim.state === "struck" ? <Text>{t("claims.struckNote")}</Text> : null}
        <SourceList sources={claim.sources} />
      </PageHeader>
      {claim.judgement ? (
        <ClaimJudgement
          judgement={claim.judgement}
          figuresPath={claim.round ? path(`/rondes/${claim.round.slug}/cijfers`) : null}
        />
      ) : null}
      <ClaimFacts claim={claim} />
      <ClaimChallenges claim={claim} />
    </Stack>
  );
}
