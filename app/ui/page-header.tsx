import type { ReactNode } from "react";
import type { LocalText } from "~/i18n/language";
import { Heading } from "~/ui/heading";
import { Lead } from "~/ui/lead";
import { Pictured } from "~/ui/pictogram";

export interface PageHeaderProps {
  title: ReactNode;
  /** Above it all: the notice of an example round, a breadcrumb. */
  above?: ReactNode;
  /** A small line above the title: the kind of page, or its round. */
  kicker?: ReactNode;
  lead?: ReactNode;
  /** The drawing beside the lead, where one was chosen. */
  pictogram?: LocalText["pictogram"] | undefined;
  /** State, dates, buttons: below the lead. */
  children?: ReactNode;
}

/** The top of a page: the one first-level heading, the opening sentence, and what belongs to both. */
export function PageHeader({ title, above, kicker, lead, pictogram, children }: PageHeaderProps) {
  return (
    <div className="page-title">
      {above ? <div className="page-title__above">{above}</div> : null}
      {kicker ? <p className="page-title__kicker">{kicker}</p> : null}
      <Heading level={1}>{title}</Heading>
      {lead ? (
        <Pictured pictogram={pictogram}>
          <Lead>{lead}</Lead>
        </Pictured>
      ) : null}
      {children}
    </div>
  );
}
