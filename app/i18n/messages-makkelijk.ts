/** Messages of the pages for participants in easy words, where the Dutch one is not easy enough; the others are said as they are. */
import { home } from "./makkelijk/home";
import { reporting } from "./makkelijk/reporting";
import { rounds } from "./makkelijk/rounds";
import { site } from "./makkelijk/site";
import { surveys } from "./makkelijk/surveys";

export const makkelijk = { home, reporting, rounds, site, surveys };
