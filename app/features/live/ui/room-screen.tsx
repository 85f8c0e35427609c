import type { RoomPage, ShownQuestion } from "~/features/live/queries/room-page.server";
import { RedactedText } from "~/features/proposals/ui/redacted";
import { usePath, useT } from "~/i18n/context";
import { Localized } from "~/i18n/localized";
import { Written } from "~/i18n/written";
import { QrCode } from "~/ui/qr-code";
import { useSiteAddress } from "~/ui/site-address";
import { OptionWords, RoomResult } from "./room-result";
import { RoomTimer } from "./room-timer";

/** Without script the screen asks for itself again after so many seconds. */
const REFRESH_SECONDS = 3;

export interface RoomScreenProps {
  room: RoomPage;
  /** How many voted on the question that is open. */
  votes: number;
  now: Date;
}

function JoinStage({ room }: { room: RoomPage }) {
  const t = useT();
  const path = usePath();
  const site = useSiteAddress();
  const address = `${site}${path("/zaal")}`.replace(/^https?:\/\//, "");
  return (
    <div className="room-join">
      <div className="room-join__words">
        <h2 className="room-screen__question">{t("live.joinTitle")}</h2>
        <p>{t("live.joinLead", { address })}</p>
        <p className="room-join__word" translate="no">
          {room.word}
        </p>
        <p className="room-screen__small">{t("live.joinNoName")}</p>
        <p className="room-screen__small">{t("live.joinNoPhone")}</p>
      </div>
      <QrCode
        value={`${site}${path(`/bijeenkomsten/${room.session.slug}/meedoen`)}`}
        label={t("live.joinQr")}
      />
    </div>
  );
}

function QuestionStage({ question, votes }: { question: ShownQuestion; votes: number }) {
  const t = useT();
  return (
    <>
      <p className="room-screen__small">
        {t("live.questionOf", { number: question.number, of: question.of })}
      </p>
      <h2 className="room-screen__question">
        <Written>{question.text}</Written>
      </h2>
      {question.result ? (
        <RoomResult result={question.result} options={question.options} />
      ) : (
        <>
          <ul className="room-screen__options" role="list">
            {question.options.map((option) => (
              <li key={option.key}>
                <OptionWords option={option} />
              </li>
            ))}
          </ul>
          <p className="room-screen__count">{t.count("live.votes", votes)}</p>
        </>
      )}
    </>
  );
}

function AskedStage({ asked }: { asked: RoomPage["asked"] }) {
  const t = useT();
  return (
    <>
      <h2 className="room-screen__question">{t("live.askedTitle")}</h2>
      {asked.length === 0 ? <p>{t("live.askedNone")}</p> : null}
      <ol className="room-screen__options" role="list">
        {asked.map(({ id, body, votes }) => (
          <li key={id}>
            <RedactedText segments={body} />{" "}
            {votes > 0 ? (
              <span className="room-screen__small">{t.count("live.askedVotes", votes)}</span>
            ) : null}
          </li>
        ))}
      </ol>
    </>
  );
}

function WallStage({ wall }: { wall: RoomPage["wall"] }) {
  const t = useT();
  return (
    <>
      <h2 className="room-screen__question">{t("live.wallTitle")}</h2>
      {wall.length === 0 ? <p>{t("live.wallNone")}</p> : null}
      <ul className="room-wall" role="list">
        {wall.map(({ id, body }) => (
          <li key={id}>
            <RedactedText segments={body} />
          </li>
        ))}
      </ul>
    </>
  );
}

function ScreenStage({ room, votes }: Pick<RoomScreenProps, "room" | "votes">) {
  const t = useT();
  if (room.state === "prepared") {
    return (
      <>
        <h2 className="room-screen__question">{t("live.notLive")}</h2>
        <p>{t("live.notLiveText")}</p>
      </>
    );
  }
  if (room.state === "ended") {
    return (
      <>
        <h2 className="room-screen__question">{t("live.ended")}</h2>
        <p>{t("live.endedText")}</p>
      </>
    );
  }
  if (room.question) return <QuestionStage question={room.question} votes={votes} />;
  if (room.stage === "questions") return <AskedStage asked={room.asked} />;
  return room.stage === "wall" ? <WallStage wall={room.wall} /> : <JoinStage room={room} />;
}

/** How to come in stays in a corner while something else is shown: people come late. */
function Corner({ room }: { room: RoomPage }) {
  const t = useT();
  const path = usePath();
  const site = useSiteAddress();
  if (room.state !== "live" || room.stage === "join") return null;
  const address = `${site}${path("/zaal")}`.replace(/^https?:\/\//, "");
  return (
    <footer className="room-screen__corner">
      <p>
        {t("live.takePart")}: {address} · <strong translate="no">{room.word}</strong>
      </p>
      <QrCode
        value={`${site}${path(`/bijeenkomsten/${room.session.slug}/meedoen`)}`}
        label={t("live.joinQr")}
      />
    </footer>
  );
}

/** The screen in the room: one thing in big type, without a menu. */
export function RoomScreen({ room, votes, now }: RoomScreenProps) {
  const t = useT();
  const state = `${room.version} ${votes} ${JSON.stringify([room.asked, room.wall])}`;
  return (
    <>
      <div
        className="room-screen"
        id="room"
        data-live-swap=""
        data-live-every="0.8-1.2"
        data-state={state}
      >
        <header className="room-screen__head">
          <h1>
            <Localized text={room.session.title} />
          </h1>
          {room.state === "live" ? <RoomTimer endsAt={room.timerEndsAt} now={now} /> : null}
        </header>
        <main className="room-screen__stage" id="content">
          <ScreenStage room={room} votes={votes} />
        </main>
        <Corner room={room} />
      </div>
      <p className="room-screen__lost" data-live-lost="" role="status" hidden>
        {t("live.lost")}
      </p>
      <noscript>
        <meta httpEquiv="refresh" content={String(REFRESH_SECONDS)} />
      </noscript>
      <script src="/live.js" defer />
    </>
  );
}
