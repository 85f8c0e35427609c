import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { retryMailForm } from "~/features/staff/forms/retry-mail.server";
import { loadOutbox } from "~/features/staff/queries/outbox.server";
import { outboxQuerySchema } from "~/features/staff/schema";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { OutboxCountsRow, OutboxList, RejectedMessages } from "~/features/staff/ui/outbox-list";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { Pagination } from "~/ui/pagination";
import { Text } from "~/ui/text";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) => pageTitle(location, (t) => t("staff.post"));

export async function loader({ request }: LoaderFunctionArgs) {
  await authorize(request, "outbox.read");
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  return loadOutbox(outboxQuerySchema.parse(asked).pagina);
}

export const action = retryMailForm;

export default function OutboxRoute() {
  const { counts, sends, rejected, messages, page, pageCount } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  const here = path("/werkplek/post");
  return (
    <DeskShell title={t("staff.post")} lead={t(sends ? "staff.postSends" : "staff.postKept")}>
      <OutboxCountsRow counts={counts} />
      <RejectedMessages rejected={rejected} />
      {counts.failed > 0 && sends ? (
        <form method="post" action={here}>
          <FormActions>
            <Button kind="secondary">{t("staff.postRetry")}</Button>
          </FormActions>
        </form>
      ) : null}
      {messages ? <OutboxList messages={messages} /> : <Text quiet>{t("staff.postPrivate")}</Text>}
      <Pagination
        label={t("site.pagination")}
        page={page}
        pageCount={pageCount}
        hrefFor={(number) => `${here}?pagina=${number}`}
        texts={{
          previous: t("site.previousPage"),
          next: t("site.nextPage"),
          page: t("staff.page"),
        }}
      />
    </DeskShell>
  );
}
