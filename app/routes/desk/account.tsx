import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageHistory } from "~/features/desk/forms/page-history.server";
import { ItemHistory } from "~/features/desk/ui/item-history";
import { changeAccountForm } from "~/features/staff/forms/manage-account.server";
import { SETUP_LINK_HOURS } from "~/features/staff/domain/account-setup";
import { loadAccount, loadAccountChoices } from "~/features/staff/queries/accounts.server";
import { loadAccountWork } from "~/features/staff/queries/work.server";
import { setUpLinkToShow } from "~/features/staff/cookies/setup-link.server";
import { AccountChanges, SetUpLinkNotice } from "~/features/staff/ui/account-changes";
import { AccountForm } from "~/features/staff/ui/account-form";
import { ACCOUNT_LOOKS } from "~/features/staff/ui/account-list";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Badge } from "~/ui/badge";
import { Cluster } from "~/ui/cluster";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageTitle(location, (t) => data?.account.displayName ?? t("staff.accounts"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  await authorize(request, "account.write");
  const language = languageOf(request.url);
  const id = params["id"] ?? "";
  const account = await loadAccount(id, language);
  if (!account) throw notFound();
  const link = setUpLinkToShow(request, id);
  const [choices, { moderators }] = await Promise.all([
    loadAccountChoices(language),
    loadAccountWork(id, now()),
  ]);
  const history = await pageHistory(request, "staffAccount", id);
  return { account, history, link, choices, moderators };
}

export const action = changeAccountForm;

export default function AccountRoute() {
  const { account, history, link, choices, moderators } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  const here = path(`/werkplek/accounts/${account.id}`);
  const { displayName, role, bodyId, roundIds, failedSignIns } = account;
  const stored = { displayName: [displayName], role: [role], bodyId: [bodyId ?? ""], roundIds };
  return (
    <DeskShell
      kicker={account.email}
      title={displayName}
      aside={
        <Cluster>
          <Badge kind={ACCOUNT_LOOKS[account.state]}>{t(`staff.account_${account.state}`)}</Badge>
          {failedSignIns > 0 ? (
            <Badge kind="wait" icon="lock">
              {t.count("staff.failedSignIns", failedSignIns)}
            </Badge>
          ) : null}
        </Cluster>
      }
    >
      {link ? <SetUpLinkNotice link={link} hours={SETUP_LINK_HOURS} /> : null}
      <AccountForm
        isNew={false}
        moderators={moderators}
        action={here}
        choices={choices}
        values={refusal?.intent === "save" ? refusal.values : stored}
        errors={refusal?.errors ?? {}}
      />
      <AccountChanges account={account} action={here} />
      <TextLink href={path("/werkplek/accounts")}>{t("staff.backToAccounts")}</TextLink>
      <ItemHistory history={history} />
    </DeskShell>
  );
}
