import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changeAccount, switchAccount } from "~/features/staff/commands/change-account.server";
import { issueSetUpLink } from "~/features/staff/commands/issue-setup-link.server";
import { SETUP_LINK_HOURS } from "~/features/staff/domain/account-setup";
import { loadAccount, loadAccountChoices } from "~/features/staff/queries/accounts.server";
import {
  setUpLinkCookie,
  setUpLinkToShow,
} from "~/features/staff/queries/setup-link-notice.server";
import { accountSchema, roundIdsSchema } from "~/features/staff/schema";
import { AccountChanges, SetUpLinkNotice } from "~/features/staff/ui/account-changes";
import { AccountForm } from "~/features/staff/ui/account-form";
import { ACCOUNT_LOOKS } from "~/features/staff/ui/account-list";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { formatDateTime } from "~/i18n/format";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { checkForm, readForm } from "~/platform/form.server";
import type { FormFields } from "~/platform/form.server";
import { PRIVATE_HEADERS, notFound, seeOther, statusOf } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";
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
  return { account, link, choices: await loadAccountChoices(language), now: now() };
}

/** Saves the facts of the account. */
async function save(grant: Authorized<"account.write">, id: string, fields: FormFields) {
  const checked = checkForm(accountSchema, fields);
  if (!checked.ok) return { errors: checked.errors, status: 422 };
  const rounds = roundIdsSchema.safeParse(fields.all("roundIds"));
  if (!rounds.success) return { errors: { roundIds: "errors.unknownChoice" }, status: 422 };
  const input = { ...checked.value, roundIds: rounds.data };
  return explain(await changeAccount(grant, id, input, now()));
}

function explain(outcome: Awaited<ReturnType<typeof changeAccount>>) {
  if (outcome.ok) return null;
  if (!("field" in outcome)) throw new Response(null, { status: statusOf(outcome.code) });
  const errors: Record<string, string> = { [outcome.field]: outcome.error };
  return { errors, status: outcome.status };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const fields = await readForm(request);
  const grant = await authorize(request, "account.write");
  const id = params["id"] ?? "";
  const { pathname } = new URL(request.url);
  const intent = fields.text("intent");
  if (intent === "newLink") {
    const outcome = await issueSetUpLink(grant, id, languageOf(request.url), now());
    if (outcome.ok) throw seeOther(pathname, [setUpLinkCookie(id, outcome.link)]);
    if (outcome.code !== "own_account") throw notFound();
    return data({ values: null, errors: { account: "staff.own_account" } }, { status: 422 });
  }
  if (intent !== "save" && intent !== "switchOn" && intent !== "switchOff") throw notFound();
  const refusal =
    intent === "save"
      ? await save(grant, id, fields)
      : explain(await switchAccount(grant, id, intent === "switchOn", now()));
  if (!refusal) throw seeOther(pathname);
  const { errors, status } = refusal;
  return data({ values: intent === "save" ? fields.values : null, errors }, { status });
}

export default function AccountRoute() {
  const { account, link, choices, now } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  const here = path(`/werkplek/accounts/${account.id}`);
  const { displayName, role, bodyId, roundIds, lockedUntil } = account;
  const stored = { displayName: [displayName], role: [role], bodyId: [bodyId ?? ""], roundIds };
  return (
    <DeskShell
      kicker={account.email}
      title={displayName}
      aside={
        <Cluster>
          <Badge kind={ACCOUNT_LOOKS[account.state]}>{t(`staff.account_${account.state}`)}</Badge>
          {lockedUntil && lockedUntil > now ? (
            <Badge kind="wait" icon="lock">
              {t("staff.lockedUntil", { time: formatDateTime(t.language, lockedUntil) })}
            </Badge>
          ) : null}
        </Cluster>
      }
    >
      {link ? <SetUpLinkNotice link={link} hours={SETUP_LINK_HOURS} /> : null}
      <AccountForm
        isNew={false}
        action={here}
        choices={choices}
        values={refusal?.values ?? stored}
        errors={refusal?.errors ?? {}}
      />
      <AccountChanges account={account} action={here} />
      <TextLink href={path("/werkplek/accounts")}>{t("staff.backToAccounts")}</TextLink>
    </DeskShell>
  );
}
