import { useT } from "~/i18n/context";
import { Details } from "~/ui/details";

/** The text as somebody else saved it in the meantime, beside the own one in the form. */
export function StoredText({ stored }: { stored: { title: string; body: string } }) {
  const t = useT();
  return (
    <Details summary={t("proposals.keptText")} open>
      <div className="text-check">
        <p className="text-check__title">{stored.title}</p>
        <p className="text-check__body">{stored.body}</p>
      </div>
    </Details>
  );
}
