import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { usePath, useT } from "~/i18n/context";
import { wayBackOf } from "~/policy/way-back";
import { classNames } from "~/ui/class-names";
import { Heading } from "~/ui/heading";
import { Lead } from "~/ui/lead";
import { LIST_ID } from "~/ui/list-region";
import { SkipLink } from "~/ui/skip-link";
import { TextLink } from "~/ui/text-link";

/** Where the work of one page of several begins. */
const PART_ID = "part";

export interface DeskShellProps {
  title: ReactNode;
  /** A small line above the title: the round, the kind of thing. */
  kicker?: ReactNode;
  lead?: ReactNode;
  /** Beside the title: states, counts, the way to make something new. */
  aside?: ReactNode;
  /**
   * A page that is a list (`ListRegion`): little stands above it, so that its first item is in view, and a skip link leads
   * past the filters.
   */
  list?: boolean;
  /** The pages of the thing that this is one of: they stand below the title, and a skip link leads past them. */
  pages?: ReactNode;
  children: ReactNode;
}

/** The top of a page of the desks and the work below it; the bar and the other desks stand in the frame around. */
export function DeskShell(props: DeskShellProps) {
  const { title, kicker, lead, aside, list = false, pages, children } = props;
  const t = useT();
  const path = usePath();
  const back = wayBackOf(useLocation().search);
  return (
    <div className={classNames("desk-work", list && "desk-work--list")}>
      {list ? <SkipLink href={`#${LIST_ID}`}>{t("deskFrame.skipToList")}</SkipLink> : null}
      {pages ? <SkipLink href={`#${PART_ID}`}>{t("deskFrame.skipToPart")}</SkipLink> : null}
      <div className="desk-title">
        <div className="desk-title__words">
          {back === null ? null : (
            <p className="desk-title__back" data-desk-back="">
              <TextLink href={path(back)}>{t("lists.back")}</TextLink>
            </p>
          )}
          {kicker ? <p className="desk-title__kicker">{kicker}</p> : null}
          <Heading level={1}>{title}</Heading>
        </div>
        {lead && list ? <p className="desk-title__lead">{lead}</p> : null}
        {aside ? <div className="desk-title__aside">{aside}</div> : null}
        {lead && !list ? (
          <div className="desk-title__below">
            <Lead>{lead}</Lead>
          </div>
        ) : null}
      </div>
      {pages}
      {pages ? (
        <div className="desk-work__part" id={PART_ID} tabIndex={-1}>
          {children}
        </div>
      ) : (
        children
      )}
    </div>
  );
}
