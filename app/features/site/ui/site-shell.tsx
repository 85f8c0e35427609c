import type { ReactNode } from "react";
import { useT } from "~/i18n/context";
import { localPath, plainPath } from "~/i18n/language";
import type { PlainKey } from "~/i18n/t";
import { PageShell } from "~/ui/page-shell";
import { LanguageChoice } from "./language-choice";
import { ReadingSwitch } from "./reading-switch";
import { useUncheckedNote } from "./unchecked-note";

type Account = "public" | "participant" | "staff" | "system";

type Entry = { path: string; label: PlainKey };

/** What somebody comes for, after telling something: to come along, to propose, to see what was done. */
const MENU = [
  { path: "/bijeenkomsten", label: "site.comeAlong" },
  { path: "/voorstellen", label: "site.proposals" },
  { path: "/rondes", label: "site.results" },
  { path: "/zoeken", label: "site.search" },
] as const satisfies readonly Entry[];

const FOOTER = [
  {
    title: "site.footerTakePart",
    links: [
      { path: "/rondes", label: "site.rounds" },
      { path: "/bijeenkomsten", label: "site.sessions" },
      { path: "/voorstellen", label: "site.proposals" },
      { path: "/meedoen", label: "site.enterCode" },
      { path: "/spelregels", label: "site.houseRules" },
    ],
  },
  {
    title: "site.footerAbout",
    links: [
      { path: "/nakijken", label: "site.checkTitle" },
      { path: "/principes", label: "site.principles" },
      { path: "/wie-beslist", label: "site.whoDecides" },
      { path: "/begrippen", label: "site.glossary" },
      { path: "/privacy", label: "site.privacy" },
      { path: "/toegankelijkheid", label: "site.accessibility" },
      { path: "/taal", label: "site.languages" },
      { path: "/inloggen", label: "site.staffSignIn" },
    ],
  },
] as const satisfies readonly { title: Entry["label"]; links: readonly Entry[] }[];

function accountEntry(account: Account): Entry {
  if (account === "participant") return { path: "/mijn", label: "site.myInput" };
  if (account === "staff") return { path: "/werkplek", label: "site.desk" };
  return { path: "/meedoen", label: "site.enterCode" };
}

/** The frame of this site around every page: menu, choice of language, help and footer. */
export function SiteShell(props: {
  account: Account;
  /** Path of the survey that is open to everyone, or of their list; null when none is open. */
  survey: string | null;
  path: string;
  children: ReactNode;
}) {
  const t = useT();
  const note = useUncheckedNote();
  const here = plainPath(props.path);
  const link = ({ path, label }: Entry) => ({
    href: localPath(t.language, path),
    label: t(label),
    current: here === path || here.startsWith(`${path}/`),
  });
  const survey = here.startsWith("/vragenlijsten") ? null : props.survey;
  return (
    <PageShell
      home={{ href: localPath(t.language, "/"), name: t("site.name") }}
      navigation={[
        link({ path: props.survey ?? "/vragenlijsten", label: "site.tellUs" }),
        ...MENU.map(link),
      ]}
      account={link(accountEntry(props.account))}
      shortcut={survey === null ? undefined : link({ path: survey, label: "site.surveyShortcut" })}
      reading={<ReadingSwitch />}
      language={<LanguageChoice />}
      help={{
        href: localPath(t.language, "/hulp"),
        label: t("site.help"),
        line: t("site.helpNow"),
      }}
      footer={{
        note,
        groups: FOOTER.map((group) => ({ title: t(group.title), links: group.links.map(link) })),
      }}
      texts={{
        skipToContent: t("site.skipToContent"),
        mainNavigation: t("site.mainNavigation"),
        menu: t("site.menu"),
        readAloud: t("readAloud.start"),
      }}
    >
      {props.children}
    </PageShell>
  );
}
