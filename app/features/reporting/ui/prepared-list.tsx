import { replyAddress } from "~/features/reporting/domain/reply-address";
import type { PreparedItem } from "~/features/reporting/queries/prepared-replies.server";
import { FoundWords } from "~/features/moderation/ui/found-words";
import type { FoundWordsProps } from "~/features/moderation/ui/found-words";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { HiddenField } from "~/ui/hidden-field";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { OutcomeBadge } from "~/features/vocabulary/ui/outcome-badge";

/** Answers that are ready or nearly so, to be published together. */
export function PreparedList({
  items,
  errors,
  values,
}: FoundWordsProps & { items: readonly PreparedItem[] }) {
  const t = useT();
  const path = usePath();
  if (items.length === 0) return null;
  return (
    <Section title={t("reportingDesk.preparedTitle")} intro={t("reportingDesk.preparedIntro")}>
      <form method="post">
        <Stack>
          <HiddenField name="intent" value="publish" />
          <ul className="plain-list plain-list--ruled queue" role="list">
            {items.map(({ kind, id, title, complete, outcome, updatedAt }) => (
              <li className="queue__line" key={`${kind}:${id}`}>
                <input
                  type="checkbox"
                  name="prepared"
                  value={`${kind}:${id}`}
                  defaultChecked={complete}
                  disabled={!complete}
                  aria-label={t("reportingDesk.preparedChoose", { title: title.text })}
                />
                <div className="queue__item">
                  <div className="cluster">
                    {outcome ? <OutcomeBadge outcome={outcome} /> : null}
                    {complete ? null : (
                      <Badge kind="wait">{t("reportingDesk.preparedIncomplete")}</Badge>
                    )}
                    <span className="quiet small">{formatDate(t.language, updatedAt)}</span>
                  </div>
                  <a className="nl-link" href={path(replyAddress({ kind, id }))}>
                    {title.text}
                  </a>
                </div>
              </li>
            ))}
          </ul>
          <FoundWords errors={errors} values={values} />
          <FormActions>
            <Button>{t("reportingDesk.preparedPublish")}</Button>
          </FormActions>
        </Stack>
      </form>
    </Section>
  );
}
