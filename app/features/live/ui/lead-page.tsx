import type { ReactNode } from "react";
import { PLAIN_STAGES } from "~/features/live/domain/live-room";
import type { DeskLiveQuestion, DeskRoom } from "~/features/live/queries/desk-room.server";
import { usePath, useT } from "~/i18n/context";
import { Written } from "~/i18n/written";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import type { ButtonKind } from "~/ui/button";
import { ButtonLink } from "~/ui/button-link";
import { HiddenField } from "~/ui/hidden-field";
import { NumberField } from "~/ui/number-field";
import { PlainList } from "~/ui/plain-list";
import { QrCode } from "~/ui/qr-code";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";
import { RoomResult } from "./room-result";
import { RoomTimer } from "./room-timer";

export interface LeadPageProps {
  page: DeskRoom;
  now: Date;
  errors: Readonly<Record<string, string | undefined>>;
}

type StepProps = {
  page: DeskRoom;
  step: string;
  kind?: ButtonKind;
  /** What the step is about. */
  fields?: Readonly<Record<string, string>>;
  children: ReactNode;
};

const DESK = "/werkplek/bijeenkomsten";

/** One step in the room is one form with one big button: easy to press on a phone, without script. */
function Step({ page, step, kind = "secondary", fields = {}, children }: StepProps) {
  return (
    <form method="post">
      <HiddenField name="version" value={String(page.version)} />
      <HiddenField name="step" value={step} />
      {Object.entries(fields).map(([name, value]) => (
        <HiddenField key={name} name={name} value={value} />
      ))}
      <Button kind={kind}>{children}</Button>
    </form>
  );
}

function Undo({ page }: { page: DeskRoom }) {
  const t = useT();
  if (!page.room?.canUndo) return null;
  return (
    <form method="post">
      <HiddenField name="version" value={String(page.version)} />
      <Button kind="subtle" name="intent" value="undo">
        {t("liveDesk.undo")}
      </Button>
    </form>
  );
}

function Begin({ page }: { page: DeskRoom }) {
  const t = useT();
  const isEnded = page.room?.state === "ended";
  return (
    <Section title={t(isEnded ? "liveDesk.hasEnded" : "liveDesk.notBegun")}>
      {page.mayBegin ? (
        <Step page={page} step="begin" kind="primary">
          {t(isEnded ? "liveDesk.beginAgain" : "liveDesk.begin")}
        </Step>
      ) : (
        <Text>{t("liveDesk.beginNot")}</Text>
      )}
      <Undo page={page} />
    </Section>
  );
}

/** What is on the screen now, with the step that comes next. */
function Now({ page, now }: Pick<LeadPageProps, "page" | "now">) {
  const t = useT();
  const { room, questions } = page;
  if (room === null) return null;
  const shown = questions.find(({ id }) => id === room.shownQuestionId);
  const hasNext = questions.some(({ state }) => state === "prepared");
  return (
    <Section title={t("liveDesk.now")}>
      <p>
        <strong>
          {shown ? <Written>{shown.text}</Written> : t(`liveDesk.stage_${room.stage}`)}
        </strong>
      </p>
      <RoomTimer endsAt={room.timerEndsAt} now={now} />
      <div className="room-steps">
        {shown?.state === "open" ? (
          <Step page={page} step="close" kind="primary">
            {t("liveDesk.close")}
          </Step>
        ) : hasNext ? (
          <Step page={page} step="next" kind="primary">
            {t("liveDesk.next")}
          </Step>
        ) : null}
        {shown?.state === "closed" ? (
          <Step page={page} step="reopen">
            {t("liveDesk.reopen")}
          </Step>
        ) : null}
        {PLAIN_STAGES.filter((stage) => stage !== room.stage).map((stage) => (
          <Step key={stage} page={page} step="show" fields={{ stage }}>
            {t(`liveDesk.stage_${stage}`)}
          </Step>
        ))}
        <Undo page={page} />
      </div>
    </Section>
  );
}

function PollLine({ page, question }: { page: DeskRoom; question: DeskLiveQuestion }) {
  const t = useT();
  const isLive = page.room?.state === "live";
  const isShown = page.room?.shownQuestionId === question.id;
  const { state } = question;
  return (
    <div className="stack stack--tight">
      <p>
        <strong>
          <Written>{question.text}</Written>
        </strong>{" "}
        <Badge kind={state === "open" ? "good" : "neutral"}>{t(`liveDesk.state_${state}`)}</Badge>
      </p>
      {state === "prepared" ? null : (
        <p className="quiet">
          {t.count("liveDesk.phones", question.phones)}
          {question.paper.voters > 0
            ? ` · ${t.count("liveDesk.paper", question.paper.voters)}`
            : null}
        </p>
      )}
      {state === "closed" ? (
        <RoomResult result={question.result} options={question.options} />
      ) : null}
      {isLive && !isShown ? (
        <Step page={page} step="ask" fields={{ question: question.id }}>
          {t(state === "prepared" ? "liveDesk.ask" : "liveDesk.showResult")}
        </Step>
      ) : null}
    </div>
  );
}

function Poll({ page, here }: { page: DeskRoom; here: string }) {
  const t = useT();
  const path = usePath();
  return (
    <Section title={t("liveDesk.poll")}>
      {page.questions.length === 0 ? <Text quiet>{t("liveDesk.pollNone")}</Text> : null}
      <PlainList
        ruled
        items={page.questions.map((question) => ({
          key: question.id,
          content: <PollLine page={page} question={question} />,
        }))}
      />
      <TextLink href={`${here}/vragen`} arrow>
        {t("liveDesk.toQuestions")}
      </TextLink>
      <TextLink href={`${here}/papier`} arrow>
        {t("liveDesk.paperTitle")}
      </TextLink>
      <TextLink href={path("/werkplek/draaiboeken")} arrow>
        {t("manual.sheets")}
      </TextLink>
    </Section>
  );
}

function Timer({ page, errors }: Pick<LeadPageProps, "page" | "errors">) {
  const t = useT();
  return (
    <Section title={t("liveDesk.timer")}>
      <form method="post" className="stack" noValidate>
        <HiddenField name="version" value={String(page.version)} />
        <HiddenField name="step" value="timer" />
        <NumberField
          name="minutes"
          label={t("liveDesk.timerMinutes")}
          max={60}
          defaultValue={5}
          error={errors["minutes"]}
        />
        <div className="cluster">
          <Button kind="secondary">{t("liveDesk.timerStart")}</Button>
        </div>
      </form>
      {page.room?.timerEndsAt ? (
        <Step page={page} step="stopTimer">
          {t("liveDesk.timerStop")}
        </Step>
      ) : null}
    </Section>
  );
}

/** The numbers that move while the room takes part: they follow along by script. */
function FromRoom({ page }: { page: DeskRoom }) {
  const t = useT();
  const path = usePath();
  const most = Math.max(0, ...page.questions.map(({ phones }) => phones));
  const open = page.questions.find(({ state }) => state === "open");
  const state = `${page.version} ${page.waiting} ${page.attended} ${most} ${open?.phones ?? 0}`;
  return (
    <div
      className="stack"
      id="room-counts"
      data-live-swap=""
      data-live-every="2-3"
      data-state={state}
    >
      <Section title={t("liveDesk.fromRoom")}>
        {open ? <p>{t.count("live.votes", open.phones)}</p> : null}
        {page.waiting === 0 ? (
          <Text quiet>{t("liveDesk.waitingNone")}</Text>
        ) : (
          <Text>
            {t.count("liveDesk.waiting", page.waiting)}.{" "}
            <TextLink href={path(`${DESK}/${page.session.id}/zaal/teksten`)} arrow>
              {t("liveDesk.review")}
            </TextLink>
          </Text>
        )}
      </Section>
      <Section title={t("liveDesk.counting")}>
        <Text>{t("liveDesk.countingText")}</Text>
        <Text>
          {t.count("liveDesk.attended", page.attended)}{" "}
          {most > 0 ? t.count("liveDesk.mostPhones", most) : null}
        </Text>
        <TextLink href={path(`/werkplek/bijeenkomsten/${page.session.id}`)} arrow>
          {t("liveDesk.toDay")}
        </TextLink>
      </Section>
    </div>
  );
}

function Ways({ page }: { page: DeskRoom }) {
  const t = useT();
  const path = usePath();
  const session = path(`/bijeenkomsten/${page.session.slug}`);
  if (page.room === null) return null;
  return (
    <Section title={t("liveDesk.joinTitle")} intro={t("liveDesk.joinText")}>
      <p className="room-join__word" translate="no">
        {page.room.word}
      </p>
      <Text small>{page.wordUrl}</Text>
      <QrCode value={page.joinUrl} label={t("live.joinQr")} />
      <div className="room-steps">
        <ButtonLink href={`${session}/scherm`} kind="secondary">
          {t("liveDesk.openScreen")}
        </ButtonLink>
        <ButtonLink href={`${session}/meedoen`} kind="secondary">
          {t("liveDesk.openPhone")}
        </ButtonLink>
      </div>
    </Section>
  );
}

/** Leading the room, on the phone of whoever stands in front of it. */
export function LeadPage({ page, now, errors }: LeadPageProps) {
  const t = useT();
  const path = usePath();
  const here = path(`/werkplek/bijeenkomsten/${page.session.id}/zaal`);
  const isLive = page.room?.state === "live";
  return (
    <>
      {isLive ? <Now page={page} now={now} /> : <Begin page={page} />}
      <Poll page={page} here={here} />
      {isLive ? <Timer page={page} errors={errors} /> : null}
      <FromRoom page={page} />
      <Ways page={page} />
      {isLive ? (
        <Section title={t("liveDesk.end")} intro={t("liveDesk.endText")}>
          <Step page={page} step="end">
            {t("liveDesk.end")}
          </Step>
        </Section>
      ) : null}
      <script src="/live.js" defer />
    </>
  );
}
