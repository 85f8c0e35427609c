import { createContext, useContext } from "react";
import type { ReactNode } from "react";
import { useT } from "~/i18n/context";
import { formatTime } from "~/i18n/format";
import { Button } from "~/ui/button";
import { Details } from "~/ui/details";
import { HiddenField } from "~/ui/hidden-field";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";

/** When trying again makes sense. */
export type Again = { seconds: number; at: Date };

type Submitted = { fields?: URLSearchParams | undefined; again?: Again | undefined };

const SubmittedFormContext = createContext<Submitted>({});

/** Tells the page that says "not now" what was sent in, so that nothing of it gets lost, and when to go on. */
export function SubmittedFormProvider(props: Submitted & { children: ReactNode }) {
  const { fields, again, children } = props;
  return (
    <SubmittedFormContext.Provider value={{ fields, again }}>
      {children}
    </SubmittedFormContext.Provider>
  );
}

/** When trying again makes sense; undefined on a page that does not say. */
export function useAgain(): Again | undefined {
  return useContext(SubmittedFormContext).again;
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
export function SubmittedForm({ address, retry }: { address: string; retry: boolean }) {
  const t = useT();
  const { fields, again } = useContext(SubmittedFormContext);
  if (fields === undefined) return null;
  const entries = [...fields];
  if (entries.length === 0 || entries.some(([name]) => SECRET.test(name))) return null;
  const written = entries.filter(([, value]) => isWritten(value));
  if (!retry) {
    if (written.length === 0) return null;
    return (
      <Stack>
        <Text>{t("site.submittedInVain")}</Text>
        <Written written={written} />
      </Stack>
    );
  }
  return (
    <form method="post" action={address} data-again-after={again?.seconds}>
      <Stack>
        {entries.map(([name, value], place) => (
          // The same name may come more than once, and the order counts.
          <HiddenField key={`${name} ${String(place)}`} name={name} value={value} />
        ))}
        <Text>{t("site.unavailableReady")}</Text>
        {again === undefined ? null : (
          <>
            {/* Only a script can do what this says, so it shows the sentence. */}
            <p role="status" hidden data-again-said="">
              {t("site.againByItself", { time: formatTime(t.language, again.at) })}
            </p>
            <script src="/try-again.js" defer />
          </>
        )}
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
