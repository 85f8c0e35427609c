import { isRouteErrorResponse, useLocation } from "@remix-run/react";
import { deskOfOthers } from "~/features/staff/ui/desk-navigation";
import { useStaffRole } from "~/features/staff/ui/signed-in";
import { usePath, useT } from "~/i18n/context";
import { formatTime } from "~/i18n/format";
import { plainPath } from "~/i18n/language";
import type { MessageKey } from "~/i18n/t";
import { CLOSED_IN_DEMO } from "~/policy/demo";
import { ButtonLink } from "~/ui/button-link";
import { PageHeader } from "~/ui/page-header";
import { DeskOfOthers } from "./desk-of-others";
import { RequestReference } from "./request-reference";
import { SubmittedForm, useAgain } from "./submitted-form";

/** `again`: the same may work a little later. */
type Texts = { title: MessageKey; text: MessageKey; again?: true };

const NOT_FOUND: Texts = { title: "site.notFoundTitle", text: "site.notFoundText" };

const TEXTS: Record<number, Texts> = {
  400: { title: "site.badRequestTitle", text: "site.badRequestText" },
  403: { title: "site.forbiddenTitle", text: "site.forbiddenText" },
  404: NOT_FOUND,
  405: { title: "site.badRequestTitle", text: "site.badRequestText" },
  410: { title: "site.goneTitle", text: "site.goneText" },
  413: { title: "site.tooLargeTitle", text: "site.tooLargeText" },
  503: { title: "site.unavailableTitle", text: "site.unavailableText", again: true },
  429: { title: "site.tooManyTitle", text: "site.tooManyText", again: true },
};

const IN_DEMO: Texts = { title: "demo.closedTitle", text: "demo.closedText" };

function textsOf(error: unknown): Texts | undefined {
  if (!isRouteErrorResponse(error)) return undefined;
  return error.data === CLOSED_IN_DEMO ? IN_DEMO : TEXTS[error.status];
}

/** What went wrong, in a plain sentence with the way out, and by what it can be found; never a stack trace. */
export function ErrorPage({ error }: { error: unknown }) {
  const t = useT();
  const path = usePath();
  const { pathname, search } = useLocation();
  const again = useAgain();
  const role = useStaffRole();
  const isAtDesk = role !== null && plainPath(pathname).startsWith("/werkplek");
  const texts = textsOf(error);
  const isMissing = texts === NOT_FOUND;
  const others = isMissing && role !== null ? deskOfOthers(role, plainPath(pathname)) : null;
  if (others) {
    return (
      <>
        <DeskOfOthers {...others} />
        <RequestReference />
      </>
    );
  }
  return (
    <>
      <PageHeader
        title={t.find(texts?.title ?? "site.unexpectedTitle")}
        lead={t.find(texts?.text ?? "site.unexpectedText")}
      />
      {again === undefined ? null : (
        <p>{t("site.againAt", { time: formatTime(t.language, again.at) })}</p>
      )}
      <SubmittedForm
        address={pathname + search}
        retry={texts === undefined || texts.again === true}
      />
      {isAtDesk ? (
        <ButtonLink href={path("/werkplek")}>{t("site.backToDesk")}</ButtonLink>
      ) : (
        <ButtonLink href={path("/")}>{t("site.backHome")}</ButtonLink>
      )}
      <RequestReference />
    </>
  );
}
