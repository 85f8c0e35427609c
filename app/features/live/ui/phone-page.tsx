import type { RoomPage, ShownQuestion } from "~/features/live/queries/room-page.server";
import type { FormMessages } from "~/i18n/form-messages";
import { usePath, useT } from "~/i18n/context";
import { Written } from "~/i18n/written";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { ButtonLink } from "~/ui/button-link";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { PageHeader } from "~/ui/page-header";
import { RadioGroup } from "~/ui/radio-group";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";
import { OptionWords, RoomResult } from "./room-result";

/** Without script a phone that waits asks again after so many seconds; one that is being filled in never does. */
const REFRESH_SECONDS = 10;

export interface PhonePageProps {
  room: RoomPage;
  /** What this phone chose; nothing when it did not vote on this question. */
  own: readonly string[];
  /** Whether the choice is asked for again. */
  isChanging: boolean;
  submission: string;
  messages: FormMessages;
}

function Waiting() {
  return (
    <noscript>
      <meta httpEquiv="refresh" content={String(REFRESH_SECONDS)} />
    </noscript>
  );
}

function VoteForm(props: PhonePageProps & { question: ShownQuestion; here: string }) {
  const t = useT();
  const { question, own, submission, messages, here } = props;
  const options = question.options.map((option) => ({
    value: option.key,
    label: <OptionWords option={option} />,
  }));
  const label = <Written>{question.text}</Written>;
  const field = { name: "choice", label, options, error: messages.of["choice"] };
  const [first] = own;
  return (
    <form method="post" action={here} noValidate data-live-form="">
      <HiddenField name="submission" value={submission} />
      <HiddenField name="questionId" value={question.id} />
      <FormLayout>
        {question.kind === "multiple" ? (
          <CheckboxGroup {...field} description={t("live.severalHelp")} defaultValues={own} />
        ) : (
          <RadioGroup {...field} {...(first === undefined ? {} : { defaultValue: first })} />
        )}
        <FormActions>
          <Button>{t(own.length > 0 ? "live.voteAgain" : "live.vote")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}

function VotedView({
  question,
  own,
  here,
}: {
  question: ShownQuestion;
  own: readonly string[];
  here: string;
}) {
  const t = useT();
  const chosen = question.options.filter(({ key }) => own.includes(key));
  return (
    <>
      <PageHeader title={<Written>{question.text}</Written>} />
      <Alert kind="ok" role="status" title={t("live.voted")}>
        {chosen.map((option) => (
          <p key={option.key} data-live-choice={option.key}>
            <strong>
              <OptionWords option={option} />
            </strong>
          </p>
        ))}
      </Alert>
      <Text>{t("live.votedText")}</Text>
      <ButtonLink href={`${here}?verander`} kind="secondary">
        {t("live.change")}
      </ButtonLink>
    </>
  );
}

function QuestionView(props: PhonePageProps & { question: ShownQuestion; here: string }) {
  const t = useT();
  const { question, own, isChanging, messages, here } = props;
  if (!question.isOpen) {
    return (
      <>
        <PageHeader title={<Written>{question.text}</Written>} />
        {messages.of["choice"] === undefined ? null : (
          <Alert kind="warning" role="alert" title={messages.of["choice"]} />
        )}
        <Text>{t("live.closed")}.</Text>
        {question.result ? (
          <RoomResult result={question.result} options={question.options} />
        ) : null}
        <Waiting />
      </>
    );
  }
  const isDone = own.length > 0 && !isChanging && messages.list.length === 0;
  if (isDone) {
    return (
      <>
        <VotedView question={question} own={own} here={here} />
        <Waiting />
      </>
    );
  }
  const every = question.options.map(({ key }) => key);
  return (
    <div className="stack stack--page" data-live-vote="">
      <VoteForm {...props} />
      {/* A room votes within seconds: the script shows this once the vote was taken, so that no page has to be made. */}
      <template data-live-voted="">
        <VotedView question={question} own={every} here={here} />
      </template>
    </div>
  );
}

function StageView(props: PhonePageProps & { here: string }) {
  const t = useT();
  const path = usePath();
  const { room, here } = props;
  const session = path(`/bijeenkomsten/${room.session.slug}`);
  if (room.state !== "live") {
    const isEnded = room.state === "ended";
    return (
      <>
        <PageHeader
          title={t(isEnded ? "live.ended" : "live.notLive")}
          lead={t(isEnded ? "live.endedText" : "live.notLiveText")}
        />
        {isEnded ? (
          <ButtonLink href={path(`/rondes/${room.session.roundSlug}/ervaring`)}>
            {t("experiences.ownAnswer")}
          </ButtonLink>
        ) : null}
        <TextLink href={session} arrow>
          {t("live.toSession")}
        </TextLink>
        {isEnded ? null : <Waiting />}
      </>
    );
  }
  if (room.question) return <QuestionView {...props} question={room.question} here={here} />;
  if (room.stage === "questions") {
    return (
      <>
        <PageHeader title={t("live.askedTitle")} lead={t("live.askText")} />
        <ButtonLink href={`${session}/vragen`}>{t("live.askOrSupport")}</ButtonLink>
        <Waiting />
      </>
    );
  }
  if (room.stage === "wall") {
    return (
      <>
        <PageHeader title={t("live.wallTitle")} lead={t("live.wallText")} />
        <ButtonLink href={`${session}/kaart`}>{t("live.writeCard")}</ButtonLink>
        <Waiting />
      </>
    );
  }
  return (
    <>
      <PageHeader title={t("live.waitTitle")} lead={t("live.waitText")} />
      <Text>{t("live.joinNoName")}</Text>
      <Waiting />
    </>
  );
}

/** The page of a phone in the room: what is on the screen, and the one thing to do about it. */
export function PhonePage(props: PhonePageProps) {
  const t = useT();
  const path = usePath();
  const { room } = props;
  const here = path(`/bijeenkomsten/${room.session.slug}/meedoen`);
  return (
    <div
      className="stack stack--page"
      data-live-watch={`/bijeenkomsten/${room.session.slug}/meedoen/stand`}
      data-live-every="2-3"
      data-version={room.version}
    >
      <div data-live-news="" role="status" hidden>
        <Alert kind="info" title={t("live.news")}>
          <TextLink href={here} arrow>
            {t("live.goOn")}
          </TextLink>
        </Alert>
      </div>
      <StageView {...props} here={here} />
      <noscript>
        <TextLink href={here} arrow>
          {t("live.look")}
        </TextLink>
      </noscript>
      <p className="quiet" data-live-lost="" role="status" hidden>
        {t("live.lost")}
      </p>
      <script src="/live.js" defer />
    </div>
  );
}
