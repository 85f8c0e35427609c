import type { SpeakersPage } from "~/features/sessions/queries/speakers.server";
import { TALK_LIMITS } from "~/features/sessions/schema/talk-forms";
import { useT } from "~/i18n/context";
import { formatDateTime } from "~/i18n/format";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { NumberField } from "~/ui/number-field";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextField } from "~/ui/text-field";
import { Paragraphs } from "./paragraphs";

/** Until when one can register, how many are on the list, and how it works. */
export function SpeakingFacts({ page }: { page: SpeakersPage }) {
  const t = useT();
  const date = formatDateTime(t.language, page.until);
  return (
    <>
      <Text>
        {page.open
          ? t("sessionTalk.speakText", { minutes: page.mostMinutes, date })
          : t("sessionTalk.speakClosed", { date })}{" "}
        {page.turns > 0 ? t.count("sessionTalk.speakList", page.turns) : t("sessionTalk.speakNone")}
      </Text>
      {page.note ? (
        <Section title={t("sessionTalk.speakHow")}>
          <Paragraphs text={page.note} />
        </Section>
      ) : null}
    </>
  );
}

/** The own place on the list, and the way off it. */
export function OwnTurn({ own }: { own: NonNullable<SpeakersPage["own"]> }) {
  const t = useT();
  return (
    <Alert kind="ok" title={t("sessionTalk.speakOwn")}>
      <p>
        {t("sessionTalk.speakOwnText", {
          place: own.place,
          minutes: own.minutes,
          after: own.afterMinutes,
        })}
      </p>
      <p>{own.subject}</p>
      <form method="post">
        <Button kind="secondary" name="intent" value="withdraw">
          {t("sessionTalk.speakWithdraw")}
        </Button>
      </form>
    </Alert>
  );
}

/** The way off the list for somebody whose subject waits for the safety officer. */
export function HeldTurn() {
  const t = useT();
  return (
    <form method="post">
      <Button kind="secondary" name="intent" value="withdraw">
        {t("sessionTalk.speakWithdraw")}
      </Button>
    </form>
  );
}

export interface SpeakerFormProps {
  submission: string;
  max: number;
  values: Readonly<Record<string, readonly string[]>>;
  errors: Readonly<Record<string, string | undefined>>;
}

/** What about, and how long. */
export function SpeakerForm({ submission, max, values, errors }: SpeakerFormProps) {
  const t = useT();
  return (
    <form method="post" noValidate autoComplete="off">
      <HiddenField name="submission" value={submission} />
      <FormLayout>
        <TextField
          name="subject"
          label={t("sessionTalk.speakSubject")}
          description={t("sessionTalk.speakSubjectText")}
          maxLength={TALK_LIMITS.subject}
          defaultValue={values["subject"]?.[0]}
          error={errors["subject"]}
        />
        <NumberField
          name="minutes"
          label={t("sessionTalk.speakMinutes")}
          description={t("sessionTalk.speakMinutesText", { max })}
          max={99}
          defaultValue={values["minutes"]?.[0] ?? String(max)}
          error={errors["minutes"]}
        />
        <FormActions>
          <Button name="intent" value="register">
            {t("sessionTalk.speakSend")}
          </Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
