import { BATCH_ACTIONS, MOST_IN_BATCH } from "~/features/moderation/domain/batch";
import type { BatchAction } from "~/features/moderation/domain/batch";
import { useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { classNames } from "~/ui/class-names";
import { HiddenField } from "~/ui/hidden-field";

/** What is chosen by the address: nothing beside the boxes, this page, or all that the filter shows. */
export const CHOSEN = ["bladzijde", "alles"] as const;
export type Chosen = (typeof CHOSEN)[number];

export interface BatchBarProps {
  chosen: Chosen | null;
  /** Of the filter, and on this page. */
  total: number;
  onPage: number;
  /** The address of this page with another choice. */
  hrefFor: (chosen: Chosen | null) => string;
  /** The way to all open answers without a find, where the list shows something else. */
  shortcut: { href: string; count: number } | null;
  /** Only answers are tied to a theme. */
  hasTheme: boolean;
  error: string | undefined;
}

/**
 * How to choose several items, and what can be done with them: at the foot of the window, before the list for the keyboard. What can
 * be done comes with the first box that is ticked.
 */
export function BatchBar(props: BatchBarProps) {
  const { chosen, total, onPage, hrefFor, shortcut, hasTheme, error } = props;
  const t = useT();
  const most = Math.min(total, MOST_IN_BATCH);
  const links: { to: Chosen | null; label: string }[] = [
    // Where everything stands on this page, that is the same.
    ...(onPage === total
      ? []
      : [{ to: "bladzijde" as const, label: t("moderationBatch.choosePage", { count: onPage }) }]),
    {
      to: "alles",
      label:
        most < total
          ? t("moderationBatch.chooseOldest", { count: most, total })
          : t("moderationBatch.chooseAll", { count: total }),
    },
    ...(chosen === null ? [] : [{ to: null, label: t("moderationBatch.chooseNone") }]),
  ];
  const actions: BatchAction[] = BATCH_ACTIONS.filter((action) => action !== "theme" || hasTheme);
  return (
    <div className={classNames("batch-bar", chosen !== null && "batch-bar--chosen")} id="kies">
      {chosen === "alles" ? <HiddenField name="all" value={String(most)} /> : null}
      <p className="batch-bar__choose">
        <span>{t("moderationBatch.choose")}</span>
        {shortcut ? (
          <a className="batch-bar__shortcut" href={`${shortcut.href}#kies`}>
            {t("moderationBatch.openAnswers", { count: shortcut.count })}
          </a>
        ) : null}
        {links
          .filter(({ to }) => to !== chosen)
          .map(({ to, label }) => (
            <a key={label} href={`${hrefFor(to)}#kies`}>
              {label}
            </a>
          ))}
      </p>
      {chosen === "alles" ? (
        <p className="batch-bar__said" role="status">
          {t.count("moderationBatch.allChosen", most)}
        </p>
      ) : null}
      {error ? (
        <p className="batch-bar__error" role="alert">
          {error}
        </p>
      ) : null}
      <div className="batch-bar__buttons" role="group" aria-label={t("moderationBatch.actions")}>
        {actions.map((action) => (
          <Button
            key={action}
            name="intent"
            value={action}
            kind={action === "publish" ? "primary" : "secondary"}
          >
            {t(`moderationBatch.do_${action}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}
