import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listHistory } from "~/features/desk/forms/page-history.server";
import { ItemHistory } from "~/features/desk/ui/item-history";
import { retryMailForm } from "~/features/staff/forms/retry-mail.server";
import { loadOutbox } from "~/features/staff/queries/outbox.server";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { OutboxList } from "~/features/staff/ui/outbox-list";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { Text } from "~/ui/text";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) => pageTitle(location, (t) => t("staff.post"));

export async function loader({ request }: LoaderFunctionArgs) {
  await authorize(request, "outbox.read");
  // What is done to the post at once, and the messages that try whether mail arrives.
  const history = await listHistory(request, "outbox", ["failed", "test"]);
  return { list: await loadOutbox(request.url), history };
}

export const action = retryMailForm;

export default function OutboxRoute() {
  const { list, history } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  const { counts, sends, sent, isReadable } = list;
  return (
    <DeskShell title={t("staff.post")} lead={t(sends ? "staff.postSends" : "staff.postKept")} list>
      <OutboxList list={list} />
      {(counts["failed"] ?? 0) > 0 && sends ? (
        <form method="post" action={path("/werkplek/post")}>
          <FormActions>
            <Button kind="secondary">{t("staff.postRetry")}</Button>
          </FormActions>
        </form>
      ) : null}
      <Text quiet>{t.count("staff.postSent", sent)}</Text>
      {isReadable ? null : <Text quiet>{t("staff.postPrivate")}</Text>}
      <ItemHistory history={history} />
    </DeskShell>
  );
}
