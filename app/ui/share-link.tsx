import { useSiteAddress } from "~/ui/site-address";

export interface ShareLinkProps {
  /** The address within the site. */
  path: string;
  /** What a message about it says first. */
  title: string;
  label: string;
  /** Before the address, for who copies it by hand. */
  addressLabel: string;
  mailLabel: string;
  /** What is said once the address was copied. */
  doneText: string;
}

/**
 * Sends the address of this page on: with the device's own way to share where it has one, else by copying it. Without
 * script the address stands there, with a link that puts it in a mail. Nobody else is asked anything.
 */
export function ShareLink(props: ShareLinkProps) {
  const { path, title, label, addressLabel, mailLabel, doneText } = props;
  const address = `${useSiteAddress()}${path}`;
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(address)}`;
  return (
    <div className="share">
      <p>
        <button
          type="button"
          className="nl-button nl-button--secondary"
          data-share={address}
          data-share-title={title}
          hidden
        >
          {label}
        </button>{" "}
        <span className="quiet small" role="status" data-shared={doneText} />
      </p>
      <p className="share__address quiet small">
        {addressLabel} <a href={path}>{address}</a> (<a href={mail}>{mailLabel}</a>)
      </p>
    </div>
  );
}

/**
 * Hands a text on with the device's own way to share, such as to a message to oneself. Only a browser that has such a way
 * shows the button.
 */
export function ShareTextButton(props: { text: string; title: string; label: string }) {
  return (
    <button
      type="button"
      className="nl-button nl-button--secondary"
      data-share-text={props.text}
      data-share-title={props.title}
      hidden
    >
      {props.label}
    </button>
  );
}

/** Brings the share buttons of a page to life; once per page. */
export function ShareScript() {
  return <script src="/share.js" defer />;
}
