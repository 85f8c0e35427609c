export interface CopyButtonProps {
  /** The id of the element whose text is copied. */
  copies: string;
  label: string;
  /** What is said afterwards: "Copied". */
  doneText: string;
}

/** Copies a text of the page. It is there only when the browser runs scripts: the text can be selected without it. */
export function CopyButton({ copies, label, doneText }: CopyButtonProps) {
  return (
    <p className="copy-button">
      <button
        type="button"
        className="nl-button nl-button--secondary"
        data-copies={copies}
        aria-describedby={copies}
        hidden
      >
        {label}
      </button>{" "}
      <span className="quiet small" role="status" data-copied={doneText} />
    </p>
  );
}

/** Brings the copy buttons of a page to life; once per page. */
export function CopyScript() {
  return <script src="/copy-text.js" defer />;
}
