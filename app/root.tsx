import type {
  HeadersFunction,
  LinksFunction,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import {
  Links,
  Meta,
  Outlet,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { loadDeskBar } from "./features/desk/queries/bar.server";
import { DeskFrame } from "./features/desk/ui/desk-frame";
import { DemoBanner } from "./features/site/ui/demo-banner";
import { LanguageAlternates } from "./features/site/ui/language-alternates";
import { ErrorPage } from "./features/site/ui/error-page";
import { SiteAddressProvider } from "~/ui/site-address";
import { usePageFrame } from "./features/site/ui/page-frame";
import { PlainShell } from "./features/site/ui/plain-shell";
import { QuickExit } from "./features/site/ui/quick-exit";
import { ReadAloud } from "./features/site/ui/read-aloud";
import { UncheckedNote } from "./features/site/ui/unchecked-note";
import { SiteShell } from "./features/site/ui/site-shell";
import { SignedInProvider } from "./features/staff/ui/signed-in";
import { siteIdentity } from "./features/region/queries/identity.server";
import { surveyOnOffer } from "./features/surveys/queries/surveys-on-offer.server";
import { LanguageProvider } from "./i18n/context";
import { directionOf, languageOf, languageTag } from "./i18n/language";
import { speakOf } from "./i18n/region-words";
import { translator } from "./i18n/t";
import { now } from "./platform/clock.server";
import { env, publicUrl } from "./platform/env.server";
import { hasJustLeft, sessionMark } from "./platform/personal-answer.server";
import { actorOf, isDesk } from "./policy/authorize.server";
import styles from "./styles/app.css?url";
import deskStyles from "./styles/desk-sheet.css?url";

const FONT = "/fonts/atkinson-hyperlegible-next-latin.woff2";

export const links: LinksFunction = () => [
  // Nothing is shown before the style sheet is there; on a slow line the letters may come after it.
  { rel: "stylesheet", href: styles },
  { rel: "preload", href: FONT, as: "font", type: "font/woff2", crossOrigin: "anonymous" },
  { rel: "icon", href: "/icon.svg", type: "image/svg+xml" },
  { rel: "manifest", href: "/site.webmanifest" },
];

export const meta: MetaFunction = ({ location }) => [
  { title: translator(languageOf(location.pathname))("site.name") },
];

/** What a refusal says beside its page, such as when trying again makes sense. */
export const headers: HeadersFunction = ({ errorHeaders }) => errorHeaders ?? new Headers();

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = request.headers.has("Cookie")
    ? await actorOf(request)
    : { kind: "public" as const };
  speakOf(await siteIdentity());
  const staffRole = actor.kind === "staff" ? actor.role : null;
  const isAtDesk = actor.kind === "staff" && isDesk(request);
  return {
    desk: isAtDesk ? await loadDeskBar(actor, new URL(request.url).pathname, now()) : null,
    survey: await surveyOnOffer(now()),
    account: actor.kind,
    staffRole,
    siteAddress: publicUrl(),
    isDemo: env().DEMO,
    justLeft: hasJustLeft(request),
    sessionMark: sessionMark(request),
  };
}

function Frame({ path, children }: { path: string; children: ReactNode }) {
  const frame = usePageFrame();
  const data = useRouteLoaderData<typeof loader>("root");
  if (frame === "own")
    return (
      <>
        {children}
        <UncheckedNote />
      </>
    );
  if (frame === "plain") return <PlainShell>{children}</PlainShell>;
  if (data?.desk) return <DeskFrame bar={data.desk}>{children}</DeskFrame>;
  return (
    <SiteShell account={data?.account ?? "public"} survey={data?.survey ?? null} path={path}>
      {children}
    </SiteShell>
  );
}

export function Layout({ children }: { children: ReactNode }) {
  const location = useLocation();
  const language = languageOf(location.pathname);
  const data = useRouteLoaderData<typeof loader>("root");
  return (
    <LanguageProvider language={language}>
      <SiteAddressProvider address={data?.siteAddress ?? ""}>
        <html lang={languageTag(language)} dir={directionOf(language)}>
          <head>
            <meta charSet="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <meta name="color-scheme" content="light dark" />
            <Meta />
            <LanguageAlternates />
            <Links />
            {data?.desk ? <link rel="stylesheet" href={deskStyles} /> : null}
          </head>
          <body>
            <SignedInProvider role={data?.staffRole ?? null}>
              {data?.isDemo ? <DemoBanner /> : null}
              <Frame path={location.pathname}>{children}</Frame>
              {data?.desk ? null : <ReadAloud />}
              <QuickExit path={location.pathname} />
              {data?.desk ? null : <script src="/page.js" defer />}
            </SignedInProvider>
            {data?.justLeft ? <img src="/verlaten" alt="" hidden /> : null}
            {data?.sessionMark ? (
              <script src="/own-page.js" defer data-session={data.sessionMark} />
            ) : null}
          </body>
        </html>
      </SiteAddressProvider>
    </LanguageProvider>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage error={useRouteError()} />;
}
