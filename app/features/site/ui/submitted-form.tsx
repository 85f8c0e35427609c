import { createContext, useContext } from "react";
import type { ReactNode } from "react";
import { useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { Details } from "~/ui/details";
import { HiddenField } from "~/ui/hidden-field";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";

type Fields = URLSearchParams | undefined;

const SubmittedFormContext = createContext<Fields>(undefined);

/** Tells the page that says "not now" what was sent in, so that nothing of it gets lost. */
export function SubmittedFormProvider(props: { fields: Fields; children: ReactNode }) {
  return (
    <SubmittedFormContext.Provider value={props.fields}>
      {props.children}
    </SubmittedFormContext.Provider>
  );
}

/** What nobody should find in a page: it is asked for again. */
const SECRET = /password|wachtwoord|totp|code/i;

/** What a person wrote, rather than a choice or a token. */
function isWritten(value: string): boolean {
  return /\s/.test(value.trim());
}

function Written({ written }: { written: readonly (readonly [string, string])[] }) {
  return written.map(([name, value], place) => (
    <p key={`${name} ${String(place)}`} className="submitted-text">
      {value}
    </p>
  ));
}

/**
 * What was sent, so that nothing of it gets lost: the form once more where sending it again helps, else the words that
 * were written, because what they belong to is not there any more.
 */
export function SubmittedForm({ address, again }: { address: string; again: boolean }) {
  const t = useT();
  const fields = useContext(SubmittedFormContext);
  if (fields === undefined) return null;
  const entries = [...fields];
  if (entries.length === 0 || entries.some(([name]) => SECRET.test(name))) return null;
  const written = entries.filter(([, value]) => isWritten(value));
  if (!again) {
    if (written.length === 0) return null;
    return (
      <Stack>
        <Text>{t("site.submittedInVain")}</Text>
        <Written written={written} />
      </Stack>
    );
  }
  return (
    <form method="post" action={address}>
      <Stack>
        {entries.map(([name, value], place) => (
          // The same name may come more than once, and the order counts.
          <HiddenField key={`${name} ${String(place)}`} name={name} value={value} />
        ))}
        <Text>{t("site.unavailableReady")}</Text>
        {written.length === 0 ? null : (
          <Details summary={t("site.unavailableWritten")}>
            <Written written={written} />
          </Details>
        )}
        <Button>{t("site.unavailableAgain")}</Button>
      </Stack>
    </form>
  );
}
