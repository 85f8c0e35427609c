import { useT } from "~/i18n/context";
import { Alert } from "~/ui/alert";

/** What is still missing, as codes with the title of what they are about. */
export type Missing = readonly { code: string; title?: string }[];

/** Everything that keeps a step from being taken, at once. */
export function MissingList({ missing, title: said }: { missing: Missing; title?: string }) {
  const t = useT();
  if (missing.length === 0) return null;
  return (
    <Alert kind="warning" title={said ?? t("rounds.missingTitle")}>
      <ul>
        {missing.map(({ code, title = "" }) => (
          <li key={`${code}-${title}`}>{t.find(`rounds.missing_${code}`, { title }) ?? code}</li>
        ))}
      </ul>
    </Alert>
  );
}
