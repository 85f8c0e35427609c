import type {
  BatchItemLine,
  BatchPage,
  LeftItem,
} from "~/features/moderation/queries/batch.server";
import { usePath, useT } from "~/i18n/context";
import { languageMark } from "~/i18n/language";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { Details } from "~/ui/details";
import { Pagination } from "~/ui/pagination";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

const QUEUE = "/werkplek/beoordelen";

export interface BatchSaidProps {
  batch: BatchPage;
  /** The filter of the queue, without a question mark. */
  query: string;
}

/** What of a batch went through, what did not and why, with the way to undo it. */
export function BatchSaid({ batch, query }: BatchSaidProps) {
  const t = useT();
  const path = usePath();
  const { action, batchId, done, secondModerator, leftCount, leftBy, canUndo } = batch;
  const asked = query === "" ? "" : `?${query}`;
  return (
    <Alert
      kind={done + secondModerator > 0 ? "ok" : "warning"}
      role="status"
      title={t(`moderationBatch.done_${action}`, { count: done })}
    >
      {secondModerator > 0 ? (
        <Text>{t("moderationBatch.doneSecond", { count: secondModerator })}</Text>
      ) : null}
      {leftCount > 0 ? (
        <>
          <Text>{t("moderationBatch.doneLeft", { count: leftCount })}</Text>
          <ul>
            {leftBy.map(({ reason, count }) => (
              <li key={reason}>
                {t("moderationBatch.withCount", {
                  label: t(`moderationBatch.left_${reason}`),
                  count,
                })}
              </li>
            ))}
          </ul>
          <TextLink href={path(`${QUEUE}/groep/${batchId}${asked}`)}>
            {t("moderationBatch.seeLeft")}
          </TextLink>
        </>
      ) : null}
      {canUndo ? <UndoBatchButton batchId={batchId} query={query} /> : null}
    </Alert>
  );
}

/** Undoes all that was decided in one go; a form, so that it works without script. */
export function UndoBatchButton({ batchId, query }: { batchId: string; query: string }) {
  const t = useT();
  const path = usePath();
  const asked = query === "" ? "" : `?${query}`;
  return (
    <form
      method="post"
      action={path(`${QUEUE}/groep/${batchId}/ongedaan${asked}`)}
      className="stack stack--tight"
    >
      <Text small>{t("moderationDesk.undoHelp")}</Text>
      <div className="cluster">
        <Button kind="secondary">{t("moderationBatch.undoAll")}</Button>
      </div>
    </form>
  );
}

/** The items that stay as they are, each with why and the way to look at it. */
export function LeftItems({ items, query }: { items: readonly LeftItem[]; query: string }) {
  const t = useT();
  return (
    <ul className="plain-list plain-list--ruled" role="list">
      {items.map((item) => (
        <Item
          key={item.caseId}
          item={item}
          query={query}
          note={t(`moderationBatch.left_${item.reason}`)}
        />
      ))}
    </ul>
  );
}

/** What goes through, to be read before it is sent: folded, and in pages. */
export function GoingItems({ batch, query, isOpen }: BatchSaidProps & { isOpen: boolean }) {
  const t = useT();
  const path = usePath();
  const { going, toGo, batchId } = batch;
  if (toGo === 0) return null;
  const asked = query === "" ? "" : `${query}&`;
  return (
    <Details summary={t("moderationBatch.goingTitle", { count: toGo })} open={isOpen}>
      <ul className="plain-list plain-list--ruled" role="list">
        {going.items.map((item) => (
          <Item key={item.caseId} item={item} query={query} />
        ))}
      </ul>
      <Pagination
        label={t("moderationBatch.goingPages")}
        page={going.page}
        pageCount={going.pageCount}
        hrefFor={(page) => path(`${QUEUE}/groep/${batchId}?${asked}page=${page}`)}
        texts={{
          previous: t("site.previousPage"),
          next: t("site.nextPage"),
          page: t("proposals.pageNumber"),
        }}
      />
    </Details>
  );
}

function Item({ item, query, note }: { item: BatchItemLine; query: string; note?: string }) {
  const t = useT();
  const path = usePath();
  const { caseId, excerpt, language, subjectKind } = item;
  const asked = query === "" ? "" : `?${query}`;
  return (
    <li className="queue__item">
      <p className="queue__words">
        {excerpt === null ? (
          <span className="quiet">{t("moderationBatch.leftUnread")}</span>
        ) : (
          <a href={path(`${QUEUE}/${caseId}${asked}`)} {...languageMark(language, t.language)}>
            {excerpt}
          </a>
        )}
      </p>
      <p className="quiet small">
        {[t(`moderation.subject_${subjectKind}`), note].filter(Boolean).join(" · ")}
      </p>
    </li>
  );
}
