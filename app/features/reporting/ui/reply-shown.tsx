import type {
  DayThatCounts,
  GivenReply,
  ReplyPreview,
} from "~/features/reporting/queries/reply-shown.server";
import type { ReplyDto } from "~/features/reporting/queries/theme-thread.server";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { ButtonLink } from "~/ui/button-link";
import { FormActions } from "~/ui/form-actions";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";
import { ReplyText } from "./reply-text";

/** The form of an answer, for a button that stands above it. */
export const REPLY_FORM = "antwoord";

/** Which day counts for the answer, and whether that is in time: the deadline, and lateness, are said before it is sent. */
export function DaySaid({ day }: { day: DayThatCounts }) {
  const t = useT();
  const on = formatDate(t.language, day.on);
  if (day.dueAt === null) return <Text quiet>{t("reportingDesk.dayUndated", { on })}</Text>;
  const due = formatDate(t.language, day.dueAt);
  return day.late ? (
    <Alert kind="warning">
      <Text>{t("reportingDesk.dayLate", { on, due })}</Text>
    </Alert>
  ) : (
    <Text quiet>{t("reportingDesk.dayInTime", { on, due })}</Text>
  );
}

function AsRead({ reply, linked }: { reply: ReplyDto; linked: boolean }) {
  const t = useT();
  const path = usePath();
  return (
    <div className="reply-shown stack">
      <ReplyText reply={reply} />
      {reply.agreements.length > 0 ? (
        <>
          <Text>{t("reportingDesk.shownAgreements")}</Text>
          <ul>
            {reply.agreements.map(({ slug, what }) => (
              <li key={`${slug} ${what.text}`}>
                {linked ? (
                  <TextLink href={path(`/agenda/${slug}`)}>
                    <Localized text={what} />
                  </TextLink>
                ) : (
                  <Localized text={what} />
                )}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}

/** What becomes public, to be read before it is. */
export function ReplyPreviewView({ preview }: { preview: ReplyPreview }) {
  const t = useT();
  return (
    <Section title={t("reportingDesk.previewTitle")} intro={t("reportingDesk.previewIntro")}>
      <AsRead reply={preview.reply} linked={false} />
      <DaySaid day={preview.day} />
      <FormActions>
        <Button form={REPLY_FORM} name="intent" value="give">
          {t("reportingDesk.give")}
        </Button>
        <ButtonLink href={`#${REPLY_FORM}`} kind="secondary">
          {t("reportingDesk.previewBack")}
        </ButtonLink>
      </FormActions>
    </Section>
  );
}

interface GivenReplyProps {
  given: GivenReply;
  /** The page on which everyone reads it. */
  publicPath: string;
  /** Whether it became public just now. */
  isNew: boolean;
}

/** What is public now: the answer that was given, and where the next one waits. */
export function GivenReplyView({ given, publicPath, isNew }: GivenReplyProps) {
  const t = useT();
  const path = usePath();
  return (
    <Stack gap="loose">
      <Alert
        kind={isNew ? "ok" : "info"}
        role={isNew ? "status" : undefined}
        title={t(isNew ? "reportingDesk.nowPublic" : "reportingDesk.alreadyReplied")}
      >
        {isNew ? <Text>{t("reportingDesk.nowPublicText")}</Text> : null}
        <TextLink href={path(publicPath)} arrow>
          {t("reportingDesk.readPublic")}
        </TextLink>
      </Alert>
      <Section title={t("reportingDesk.publicTitle")}>
        <AsRead reply={given.reply} linked />
        <Text quiet>
          {given.day.late && given.day.dueAt
            ? t("reportingDesk.wasLate", { due: formatDate(t.language, given.day.dueAt) })
            : t("reportingDesk.wasOn", { on: formatDate(t.language, given.day.on) })}
        </Text>
      </Section>
      <FormActions>
        <ButtonLink href={path("/werkplek/antwoorden")}>
          {given.waiting > 0
            ? t.count("reportingDesk.nextWaiting", given.waiting)
            : t("reportingDesk.toReplies")}
        </ButtonLink>
      </FormActions>
    </Stack>
  );
}
