import type { Queue } from "~/features/moderation/queries/queue.server";
import {
  EVERYTHING_WAITING,
  OPEN_ANSWERS,
  QUEUE_PAGE_SIZE,
  queueQuery,
} from "~/features/moderation/schema/queue-filter";
import { usePath, useT } from "~/i18n/context";
import { Pagination } from "~/ui/pagination";
import { VisuallyHidden } from "~/ui/visually-hidden";
import { BatchBar } from "./batch-bar";
import type { Chosen } from "./batch-bar";
import { QueueList } from "./queue-list";

export interface QueueBatchProps {
  /** The Dutch path of the queue, and its filter without a question mark. */
  base: string;
  query: string;
  queue: Queue;
  chosen: Chosen | null;
  /** How many open answers without a find wait. */
  shortcut: number;
  hasTheme: boolean;
  error: string | undefined;
}

/** The queue with its boxes, what can be done with what is chosen, and the pages. */
export function QueueBatch({
  base,
  query,
  queue,
  chosen,
  shortcut,
  hasTheme,
  error,
}: QueueBatchProps) {
  const t = useT();
  const path = usePath();
  const addressOf = (parts: Readonly<Record<string, string>>) => {
    const search = new URLSearchParams(query);
    for (const [name, value] of Object.entries(parts)) search.set(name, value);
    return path(search.size === 0 ? base : `${base}?${search.toString()}`);
  };
  const answers = queueQuery({ ...EVERYTHING_WAITING, ...OPEN_ANSWERS });
  const size: Record<string, string> =
    queue.size === QUEUE_PAGE_SIZE ? {} : { per: String(queue.size) };
  const page = { ...size, ...(queue.page > 1 ? { pagina: String(queue.page) } : {}) };
  return (
    <>
      <form method="post" action={addressOf({})} className="stack">
        <VisuallyHidden>{t.count("moderation.queueCount", queue.total)}</VisuallyHidden>
        <BatchBar
          chosen={chosen}
          total={queue.total}
          onPage={queue.lines.length}
          hrefFor={(to) => addressOf({ ...page, ...(to === null ? {} : { kies: to }) })}
          shortcut={
            chosen === null && shortcut > 0 && query !== answers
              ? { href: path(`${base}?${answers}&kies=alles&per=100`), count: shortcut }
              : null
          }
          hasTheme={hasTheme}
          error={error}
        />
        <QueueList
          lines={queue.lines}
          base={base}
          query={query}
          selectable={chosen !== "alles"}
          ticked={chosen === "bladzijde"}
        />
      </form>
      <Pagination
        label={t("moderation.queuePages")}
        page={queue.page}
        pageCount={queue.pageCount}
        hrefFor={(number) =>
          addressOf({
            ...size,
            pagina: String(number),
            ...(chosen === "alles" ? { kies: chosen } : {}),
          })
        }
        texts={{
          previous: t("site.previousPage"),
          next: t("site.nextPage"),
          page: t("proposals.pageNumber"),
        }}
      />
    </>
  );
}
