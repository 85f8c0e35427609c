import { Icon } from "./icon";

/** The button that begins to read the page aloud. It shows itself where the device can speak (`public/page.js`). */
export function ReadAloudButton({ label, look }: { label: string; look: "header" | "subtle" }) {
  const isHeader = look === "header";
  return (
    <button
      className={isHeader ? "page-header__tool read-aloud-start" : "nl-button nl-button--subtle"}
      type="button"
      data-read-aloud=""
      aria-pressed="false"
      hidden
    >
      <span className={isHeader ? undefined : "nl-button__icon-start"}>
        <Icon name="aloud" size="small" />
      </span>
      <span className={isHeader ? "read-aloud-start__label" : "nl-button__label"}>{label}</span>
    </button>
  );
}

export interface ReadAloudBarProps {
  texts: Readonly<
    Record<"name" | "pause" | "resume" | "back" | "next" | "stop" | "noVoice", string>
  >;
}

const CONTROLS = ["pause", "resume", "back", "next", "stop"] as const;

/** What stays in reach while a page is read aloud: pause, a sentence back or on, stop. Hidden until then. */
export function ReadAloudBar({ texts }: ReadAloudBarProps) {
  return (
    <section className="read-aloud" aria-label={texts.name} data-read-aloud-bar="" hidden>
      <p className="read-aloud__said" role="status" data-aloud-said={texts.noVoice} />
      <div className="read-aloud__controls">
        {CONTROLS.map((control) => (
          <button
            key={control}
            className="read-aloud__control"
            type="button"
            data-aloud={control}
            hidden={control === "resume"}
          >
            {texts[control]}
          </button>
        ))}
      </div>
    </section>
  );
}
