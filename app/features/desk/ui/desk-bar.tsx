import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import type { BarRound, DeskBar } from "~/features/desk/queries/bar.server";
import { useStaffRole } from "~/features/staff/ui/signed-in";
import { usePath, useT } from "~/i18n/context";
import { localPath, otherDeskLanguage, plainPath } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { Button } from "~/ui/button";
import { Icon } from "~/ui/icon";
import type { IconName } from "~/ui/icon";
import { Logo } from "~/ui/logo";
import { VisuallyHidden } from "~/ui/visually-hidden";
import { DeskKeysButton } from "./desk-keys";

interface PartProps {
  name: "menu" | "rounds" | "news" | "account";
  icon: IconName;
  label: ReactNode;
  children: ReactNode;
}

/** A part of the bar that unfolds below it; opening one closes the other, also without script. */
function Part({ name, icon, label, children }: PartProps) {
  return (
    <details className={`desk-bar__part desk-bar__part--${name}`} name="desk-bar" data-desk-part="">
      <summary className="desk-bar__tool">
        <Icon name={icon} size="small" />
        <span className="desk-bar__label">{label}</span>
      </summary>
      <div className="desk-bar__panel">{children}</div>
    </details>
  );
}

function RoundSwitcher({ rounds }: { rounds: readonly BarRound[] }) {
  const t = useT();
  const path = usePath();
  const here = rounds.find(({ current }) => current);
  return (
    <Part
      name="rounds"
      icon="flag"
      label={
        <>
          {/* A phone has room for the word, a wide screen for the round. */}
          <span className={here ? "desk-bar__short" : undefined}>{t("deskFrame.rounds")}</span>
          {here ? (
            <span className="desk-bar__long">
              <Localized text={here.title} />
            </span>
          ) : null}
        </>
      }
    >
      <ul className="desk-bar__list" role="list">
        {rounds.map(({ slug, title, current }) => (
          <li key={slug}>
            <a href={path(`/werkplek/rondes/${slug}`)} aria-current={current ? "true" : undefined}>
              <Localized text={title} />
            </a>
          </li>
        ))}
        <li className="desk-bar__last">
          <a href={path("/werkplek/rondes")}>{t("deskFrame.allRounds")}</a>
        </li>
      </ul>
    </Part>
  );
}

function News({ tasks, waiting }: Pick<DeskBar, "tasks" | "waiting">) {
  const t = useT();
  const path = usePath();
  return (
    <Part
      name="news"
      icon="clock"
      label={
        <>
          <span className="desk-bar__short">{t("deskFrame.waitsShort")}</span>
          <span className="desk-bar__long">{t("deskFrame.waits")}</span>{" "}
          <span className="desk-bar__count">{waiting}</span>
        </>
      }
    >
      {tasks.length === 0 ? <p className="desk-bar__text">{t("staff.nothingWaits")}</p> : null}
      <ul className="desk-bar__list" role="list">
        {tasks.map((task) => (
          <li key={task.kind}>
            <a className="desk-bar__task" href={path(task.path)}>
              <strong>{task.count}</strong>
              <span>{t.count(`staff.task_${task.kind}`, task.count)}</span>
            </a>
          </li>
        ))}
        <li className="desk-bar__last">
          <a href={path("/werkplek")}>{t("deskFrame.allThatWaits")}</a>
        </li>
      </ul>
    </Part>
  );
}

function Account({ name, email }: Pick<DeskBar, "name" | "email">) {
  const t = useT();
  const path = usePath();
  const role = useStaffRole();
  const { pathname } = useLocation();
  const other = otherDeskLanguage(t.language);
  return (
    <Part
      name="account"
      icon="people"
      label={
        <>
          <span className="desk-bar__short">{t("deskFrame.account")}</span>
          <span className="desk-bar__long">{name}</span>
        </>
      }
    >
      <div className="desk-bar__text">
        <p className="desk-bar__name">{name}</p>
        <p className="desk-bar__email">{email}</p>
        {role ? (
          <p className="quiet small">
            {t("staff.signedInAs", { role: t(`terms.staffRole_${role}`) })}
          </p>
        ) : null}
      </div>
      <ul className="desk-bar__list" role="list">
        <li>
          <a href={path("/werkplek/mijn-account")}>{t("staff.ownAccount")}</a>
        </li>
        <li>
          <a href={localPath(other, plainPath(pathname))} hrefLang={other} lang={other}>
            {t("site.otherLanguage")}
          </a>
        </li>
        <li>
          <DeskKeysButton />
        </li>
        <li className="desk-bar__last">
          <form method="post" action={path("/uitloggen")}>
            <Button kind="subtle">{t("staff.signOut")}</Button>
          </form>
        </li>
      </ul>
    </Part>
  );
}

/** A field on a wide screen; on a phone a link to the page with the field. */
function DeskSearch() {
  const t = useT();
  const path = usePath();
  return (
    <>
      <form
        className="desk-bar__search"
        method="get"
        action={path("/werkplek/zoeken")}
        role="search"
        aria-label={t("deskFrame.searchLabel")}
      >
        <Icon name="search" size="small" />
        <input
          className="desk-bar__field"
          type="search"
          name="q"
          aria-label={t("deskFrame.searchLabel")}
          placeholder={t("deskFrame.searchLabel")}
          data-desk-search=""
        />
      </form>
      <a
        className="desk-bar__tool desk-bar__find"
        href={path("/werkplek/zoeken")}
        data-desk-search=""
      >
        <Icon name="search" size="small" />
        <span className="desk-bar__label">{t("site.search")}</span>
      </a>
    </>
  );
}

/** The one bar of the desks: the desks on a phone, the rounds, search, what waits, and the own account. */
export function DeskBarParts({ bar, navigation }: { bar: DeskBar; navigation: ReactNode }) {
  const t = useT();
  const path = usePath();
  return (
    <header className="desk-bar">
      <a className="desk-bar__home" href={path("/werkplek")}>
        <Logo name={t("site.name")} />
        <VisuallyHidden> {t("site.desk")}</VisuallyHidden>
      </a>
      <Part name="menu" icon="menu" label={t("site.menu")}>
        {navigation}
      </Part>
      {bar.rounds === null ? null : <RoundSwitcher rounds={bar.rounds} />}
      <DeskSearch />
      <News tasks={bar.tasks} waiting={bar.waiting} />
      <Account name={bar.name} email={bar.email} />
    </header>
  );
}
