import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import {
  answerChallenge,
  dropSubmission,
  makeCheckable,
  takeClaimStep,
} from "~/features/claims/commands/judge-claim.server";
import { claimDesk } from "~/features/claims/queries/claim-desk.server";
import {
  amendFormSchema,
  answerFormSchema,
  checkableFormSchema,
  claimErrors,
  claimRolesSchema,
  strikeFormSchema,
} from "~/features/claims/schema";
import { AnswerChallenges } from "~/features/claims/ui/answer-challenges";
import { AmendForm, CheckableForm, StrikeForm } from "~/features/claims/ui/claim-desk-forms";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { languageOf, localPath } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { checkForm, readForm } from "~/platform/form.server";
import { PRIVATE_HEADERS, notFound, seeOther } from "~/platform/http.server";
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
  return { desk };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const fields = await readForm(request);
  const slug = params["slug"] ?? "";
  const intent = fields.text("intent");
  const { grant } = await enter(request, slug);
  const refuse = (errors: Record<string, string>, status = 422) =>
    data({ values: fields.values, errors, intent }, { status });
  const settle = (outcome: { ok: true } | { ok: false; code: string }, field: string) => {
    const place = `/werkplek/beweringen/${slug}`;
    if (outcome.ok) throw seeOther(localPath(languageOf(request.url), place));
    if (outcome.code === "not_found") throw notFound();
    const status = outcome.code.endsWith("_missing") ? 422 : 409;
    return refuse({ [field]: `claims.error_${outcome.code}` }, status);
  };
  if (intent === "drop") {
    const outcome = await dropSubmission(grant, slug, now());
    if (!outcome.ok) throw notFound();
    throw seeOther(localPath(languageOf(request.url), "/werkplek/beweringen"));
  }
  if (intent === "answer") {
    const checked = checkForm(answerFormSchema, fields);
    if (!checked.ok) return refuse(checked.errors);
    return settle(await answerChallenge(grant, slug, checked.value, now()), "answer");
  }
  if (intent === "amend") {
    const checked = checkForm(amendFormSchema, fields);
    if (!checked.ok) return refuse(checked.errors);
    const step = { verb: "amend" as const, ...checked.value };
    return settle(await takeClaimStep(grant, slug, step, now()), "amendedText");
  }
  if (intent === "strike") {
    const checked = checkForm(strikeFormSchema, fields);
    if (!checked.ok) return refuse(checked.errors);
    const step = { verb: "strike" as const, reason: checked.value.strikeReason };
    return settle(await takeClaimStep(grant, slug, step, now()), "strikeReason");
  }
  const checked = checkForm(checkableFormSchema, fields);
  const roles = claimRolesSchema.safeParse(fields.all("roles"));
  if (!checked.ok) return refuse(checked.errors);
  if (!roles.success) return refuse({ roles: "errors.unknownChoice" });
  const form = { ...checked.value, roles: roles.data };
  const outcome = await makeCheckable(grant, slug, form, now());
  if (outcome.ok) throw seeOther(localPath(languageOf(request.url), `/beweringen/${outcome.slug}`));
  if (outcome.code === "incomplete") return refuse(claimErrors(outcome.missing));
  return settle(outcome, "text");
}

export default function ClaimDeskRoute() {
  const { desk } = useLoaderData<typeof loader>();
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
    </DeskShell>
  );
}
