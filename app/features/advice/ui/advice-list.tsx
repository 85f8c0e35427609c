import type { DeskAdvice } from "~/features/advice/queries/advice-desk.server";
import { useT } from "~/i18n/context";
import { Badge } from "~/ui/badge";
import { ListEntry } from "~/ui/list-entry";
import { PlainList } from "~/ui/plain-list";
import { AdviceStatus } from "./advice-status";

interface AdviceListProps {
  items: readonly DeskAdvice[];
  /** The address of one advice at this desk. */
  href: (slug: string) => string;
  /** Whether the other body is who wrote it, or to whom it is. */
  other: "from" | "to";
}

/** Advice at a desk: where it stands, and how many points wait. */
export function AdviceList({ items, href, other }: AdviceListProps) {
  const t = useT();
  return (
    <PlainList
      ruled
      items={items.map((item) => ({
        key: item.slug,
        content: (
          <ListEntry
            level={2}
            href={href(item.slug)}
            title={<span lang="nl">{item.title}</span>}
            status={
              <>
                <Badge kind={item.state === "received" ? "neutral" : "info"}>
                  {t(
                    item.state === "received"
                      ? "adviceDesk.stateDraft"
                      : `advice.state_${item.state}`,
                  )}
                </Badge>
                {item.state === "received" ? null : <AdviceStatus status={item.status} />}
              </>
            }
            meta={`${t(`adviceDesk.${other}`, { body: item.other })} · ${t("advice.pointsOf", {
              open: item.open.length,
              points: item.points,
            })}`}
          />
        ),
      }))}
    />
  );
}
