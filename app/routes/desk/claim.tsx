import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageHistory } from "~/features/desk/forms/page-history.server";
import { ItemHistory } from "~/features/desk/ui/item-history";
import { judgeClaimForm } from "~/features/claims/forms/judge-claim.server";
import { claimDesk } from "~/features/claims/queries/claim-desk.server";
import { AnswerChallenges } from "~/features/claims/ui/answer-challenges";
import { AmendForm, CheckableForm, StrikeForm } from "~/features/claims/ui/claim-desk-forms";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { authorize, requireStaff } from "~/policy/authorize.server";
import { Button } from "~/ui/button";
import { Details } from "~/ui/details";
import { HiddenField } from "~/ui/hidden-field";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) => pageTitle(location, (t) => t("claims.desk"));

async function enter(request: Request, slug: string) {
  await authorize(request, "claim.judge");
  const desk = await claimDesk(slug, await requireStaff(request));
  if (!desk) throw notFound();
  return { desk, grant: await authorize(request, "claim.judge", { roundId: desk.roundId }) };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await enter(request, params["slug"] ?? "");
  return { desk, history: await pageHistory(request, "claim", desk.slug) };
}

export const action = judgeClaimForm;

export default function ClaimDeskRoute() {
  const { desk, history } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  const of = (intent: string) => {
    const mine = refusal?.intent === intent ? refusal : undefined;
    return { values: mine?.values ?? {}, errors: mine?.errors ?? {} };
  };
  const isStruck = desk.state === "struck";
  return (
    <DeskShell title={<span lang="nl">{desk.text}</span>} lead={t("claims.deskLead")}>
      {desk.foundIn ? <Text>{t("claims.deskFoundIn", { place: desk.foundIn })}</Text> : null}
      {desk.waiting ? null : (
        <TextLink href={path(`/beweringen/${desk.slug}`)}>{t("reportingDesk.readPublic")}</TextLink>
      )}
      <AnswerChallenges desk={desk} {...of("answer")} />
      {isStruck ? <Text>{t("claims.struckNote")}</Text> : null}
      {isStruck ? null : <CheckableForm desk={desk} {...of("check")} />}
      {desk.waiting || isStruck ? null : (
        <>
          <Details summary={t("claims.amendTitle")} open={refusal?.intent === "amend"}>
            <AmendForm desk={desk} {...of("amend")} />
          </Details>
          <Details summary={t("claims.strikeTitle")} open={refusal?.intent === "strike"}>
            <StrikeForm {...of("strike")} />
          </Details>
        </>
      )}
      {desk.waiting ? (
        <form method="post">
          <HiddenField name="intent" value="drop" />
          <Button kind="subtle">{t("claims.drop")}</Button>
        </form>
      ) : null}
      <ItemHistory history={history} />
    </DeskShell>
  );
}
