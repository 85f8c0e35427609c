import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { codeOnReceipt } from "~/features/people/cookies/receipt.server";
import { CodeReceipt } from "~/features/people/ui/code-receipt";
import { DraftHelp } from "~/features/moderation/ui/help-lines";
import { HeldNotice } from "~/features/moderation/ui/held-notice";
import { ownProposal } from "~/features/proposals/queries/own-page.server";
import { proposalPage } from "~/features/proposals/queries/page.server";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { authorizeOwn } from "~/policy/authorize.server";
import { ButtonLink } from "~/ui/button-link";
import { Cluster } from "~/ui/cluster";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("proposals.receiptTitle"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { personId } = await authorizeOwn(request);
  const language = languageOf(request.url);
  const found = await proposalPage(params["id"] ?? "", personId, language, 1);
  if (found?.kind !== "page" || !found.page.mine) throw notFound();
  const { id, state } = found.page;
  const own = await ownProposal(id, state, language, now());
  return { id, state, own, code: await codeOnReceipt(request) };
}

export default function ProposalReceiptRoute() {
  const { id, state, own, code } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  const draft = state === "draft";
  const date = own.judged ? formatDate(t.language, own.judged.dueAt) : "";
  return (
    <Stack gap="page">
      <PageHeader
        title={draft ? t("proposals.receiptDraftTitle") : t("proposals.receiptTitle")}
        lead={
          draft
            ? t("proposals.receiptDraftLead")
            : own.help
              ? undefined
              : t("proposals.receiptLead", { date })
        }
      />
      {own.help ? <HeldNotice help={own.help} dueAt={own.judged?.dueAt ?? null} /> : null}
      <DraftHelp lines={own.draftHelp} />
      {code ? <CodeReceipt code={code} /> : null}
      <Cluster>
        {draft ? (
          <>
            <ButtonLink href={path(`/voorstellen/${id}/wijzigen`)}>
              {t("proposals.receiptGoOn")}
            </ButtonLink>
            <ButtonLink href={path(`/voorstellen/${id}/samen`)} kind="secondary">
              {t("proposals.togetherTitle")}
            </ButtonLink>
          </>
        ) : (
          <ButtonLink href={path(`/voorstellen/${id}`)}>
            {t("proposals.receiptToProposal")}
          </ButtonLink>
        )}
        <ButtonLink href={path("/mijn")} kind="secondary">
          {t("proposals.receiptMine")}
        </ButtonLink>
      </Cluster>
    </Stack>
  );
}
