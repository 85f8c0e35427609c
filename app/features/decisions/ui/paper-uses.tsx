import type { PaperUses } from "~/features/decisions/domain/paper-uses";
import { useT } from "~/i18n/context";
import { errorText } from "~/i18n/form-messages";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { Details } from "~/ui/details";
import { HiddenField } from "~/ui/hidden-field";
import { Text } from "~/ui/text";

export interface TakeAwayProps {
  uses: PaperUses;
  /** The words of the fold and of its button. */
  label: string;
  /** What is done instead when something rests on it. */
  instead: string;
  /** What goes with it. */
  consequence: string;
}

/** Why something was not taken away just now. */
export function RefusedAlert({ error }: { error: string | undefined }) {
  const t = useT();
  if (error === undefined) return null;
  return <Alert kind="warning" role="alert" title={errorText(t, error)} />;
}

/** Takes something of a paper away, or names what rests on it and keeps that from being done. */
export function TakeAway({ uses, label, instead, consequence }: TakeAwayProps) {
  const t = useT();
  return (
    <Details summary={label}>
      {uses.length === 0 ? (
        <form method="post" encType="multipart/form-data" className="stack">
          <HiddenField name="intent" value="remove" />
          <Text>{consequence}</Text>
          <div className="cluster">
            <Button kind="danger">{label}</Button>
          </div>
        </form>
      ) : (
        <>
          <Text>{t("documents.inUse")}</Text>
          <ul>
            {uses.map(({ use, count }) => (
              <li key={use}>{t(`documents.use_${use}`, { count })}</li>
            ))}
          </ul>
          <Text>{instead}</Text>
        </>
      )}
    </Details>
  );
}
