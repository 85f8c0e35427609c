import { useT } from "~/i18n/context";
import { Details } from "~/ui/details";

/** The text as somebody else saved it in the meantime, beside the own one in the form. */
export function UnsentText({ unsent }: { unsent: { title: string; body: string } }) {
  const t = useT();
  return (
    <Details summary={t("proposals.keptText")} open>
      <div className="text-check">
        <p className="text-check__title">{unsent.title}</p>
        <p className="text-check__body">{unsent.body}</p>
      </div>
    </Details>
  );
}
