/** Translated by a machine; no speaker has checked it yet. */
import type { accessibility as dutch } from "../nl/accessibility";
import type { Spoken } from "../translated";

export const accessibility: Spoken<typeof dutch> = {
  title: "Dostępność",
  lead: "Każdy musi móc wziąć udział. Także ze starym telefonem, z czytnikiem ekranu albo tylko z klawiaturą. I także wtedy, gdy czytanie jest trudne.",
  standard: "Czego się trzymamy",
  standardText:
    "Robimy tę stronę według WCAG {wcag}, poziom {level}. Przy każdej zmianie program sprawdza strony każdego rodzaju. Taki program nie znajdzie wszystkiego.",
  works: "To działa wszędzie",
  worksScript: "bez JavaScriptu",
  worksKeyboard: "z samą klawiaturą",
  worksSmall: "na wąskim ekranie (320 pikseli) i z powiększonym tekstem",
  worksDark: "w ciemnym motywie i na papierze",
  limits: "To nie jest jeszcze wystarczająco dobre",
  tell: "Coś u ciebie nie działa?",
  tellText:
    "Powiedz o tym moderatorowi spotkania albo wyślij to jako propozycję. Wtedy dostaniesz odpowiedź.",
  limits_texts:
    "Teksty, które piszą uczestnicy lub organizacje, są czasem trudne albo tylko po niderlandzku.",
  limits_files:
    "Plików, które dodają organizacje, nikt tutaj nie sprawdza. PDF może być trudny dla czytnika ekranu.",
  status: "Jak daleko jesteśmy",
  statusText:
    "Osoby z zewnątrz nie zbadały jeszcze całej strony. Dlatego nie mówimy, że strona spełnia wszystkie wymagania.",
  untried: "Tego nikt jeszcze nie sprawdził ręcznie",
  untried_screenReader: "cała strona z czytnikiem ekranu",
  untried_voice: "robienie wszystkiego głosem",
  untried_magnifier: "strona z programem powiększającym albo z własnymi kolorami",
  untried_people: "udział osób, które same mają niepełnosprawność",
  untried_mail: "nasze maile w różnych programach pocztowych",
  untried_browsers: "strona w innych przeglądarkach niż Chromium",
  enforcement: "Nie możemy się dogadać?",
  enforcementText:
    "Możesz wtedy złożyć skargę do urzędu Nationale ombudsman (holenderski rzecznik obywateli) albo do rzecznika (ombudsman) w twojej gminie.",
};
