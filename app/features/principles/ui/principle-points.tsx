import { Localized } from "~/i18n/localized";
import type { LocalText } from "~/i18n/language";

/** A plain list of what could be better, or of what that takes. */
export function PrinciplePoints({ points }: { points: readonly LocalText[] }) {
  return (
    <ul>
      {points.map((point) => (
        <li key={point.text}>
          <Localized text={point} />
        </li>
      ))}
    </ul>
  );
}
