import type { ReactNode } from "react";

export interface TimelineProps {
  label: string;
  /** In the order shown. */
  events: readonly { key: string; when: ReactNode; title: ReactNode; text?: ReactNode }[];
}

/** What happened when, as a plain dated list: history, versions, decisions. */
export function Timeline({ label, events }: TimelineProps) {
  return (
    <ol className="timeline" role="list" aria-label={label}>
      {events.map((event) => (
        <li className="timeline__event" key={event.key}>
          <p className="timeline__when">{event.when}</p>
          <div className="timeline__text">
            <p className="timeline__title">{event.title}</p>
            {event.text ? <div>{event.text}</div> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
