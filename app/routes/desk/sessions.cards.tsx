import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { saveCardsForm } from "~/features/sessions/forms/save-cards.server";
import { deskReport } from "~/features/sessions/queries/report.server";
import { DeskSessionLinks } from "~/features/sessions/ui/desk-session-links";
import { CardThemes, CardToProposal } from "~/features/sessions/ui/card-to-proposal";
import { CardForm, CardList } from "~/features/sessions/ui/input-cards";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { languageOf } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { ErrorSummary } from "~/ui/error-summary";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("sessionDesk.cards"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "session.report");
  const report = await deskReport(grant, params["id"] ?? "", languageOf(request.url), now());
  if (!report) throw notFound();
  return { session: report.session, cards: report.cards, round: report.round };
}

export const action = saveCardsForm;

export default function CardsRoute() {
  const { session, cards, round } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  const messages = useFormMessages(refusal?.errors);
  return (
    <DeskShell
      pages={<DeskSessionLinks session={session} here="cards" />}
      kicker={<Localized text={session.title} />}
      title={t("sessionDesk.cards")}
      lead={t("sessionDesk.cardsLead")}
    >
      {refusal?.refusal?.code === "conflict" ? (
        <Alert kind="warning" role="alert" title={t("sessionDesk.cardKept")} />
      ) : null}
      <ErrorSummary title={messages.title} errors={messages.list} />
      <CardForm values={refusal?.values ?? {}} errors={messages.of} />
      <CardList
        cards={cards}
        steps={(card) => (
          <>
            <CardThemes card={card} round={round} />
            <CardToProposal card={card} error={messages.of[`title.${card.id}`]} />
          </>
        )}
      />
      <Text>
        <TextLink href={path("/werkplek/rode-draden")} arrow>
          {t("sessionTalk.cardThemes")}
        </TextLink>
      </Text>
    </DeskShell>
  );
}
