import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listHistory } from "~/features/desk/forms/page-history.server";
import { ItemHistory } from "~/features/desk/ui/item-history";
import { writeReturnMessageForm } from "~/features/moderation/forms/write-return-message.server";
import { returnMessages } from "~/features/moderation/queries/return-messages.server";
import { ReturnMessageForm, RuleLinks } from "~/features/moderation/ui/return-messages";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";

const HERE = "/werkplek/beoordelen/berichten";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("returnMessages.title"));

export async function loader({ request }: LoaderFunctionArgs) {
  await authorize(request, "moderation.messages");
  const search = new URL(request.url).searchParams;
  const rules = await returnMessages(languageOf(request.url));
  const ids = rules.map(({ rule }) => rule);
  return {
    rules,
    history: await listHistory(request, "houseRule", ids),
    chosen: search.get("regel"),
    saved: search.has("bewaard"),
  };
}

export const action = writeReturnMessageForm;

/** The examples with which a message to the writer of a returned text begins. */
export default function ReturnMessagesRoute() {
  const { rules, history, chosen, saved } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  const rule = refused?.values["rule"]?.[0] ?? chosen;
  const message = rules.find((one) => one.rule === rule);
  return (
    <DeskShell title={t("returnMessages.title")} lead={t("returnMessages.lead")}>
      {saved && !refused ? (
        <Alert kind="ok" role="status">
          {t("returnMessages.saved")}
        </Alert>
      ) : null}
      <RuleLinks base={HERE} rules={rules} />
      {message ? (
        <ReturnMessageForm
          key={message.rule}
          action={path(HERE)}
          message={message}
          values={refused?.values ?? {}}
          errors={refused?.errors ?? {}}
        />
      ) : null}
      <ItemHistory history={history} />
    </DeskShell>
  );
}
