/** Translated by a machine; no speaker has checked it yet. */
import type { adviceDesk as dutch } from "../nl/adviceDesk";
import type { Spoken } from "../translated";

export const adviceDesk: Spoken<typeof dutch> = {
  letter: "Zobacz jako list",
  letterTitle: "Opinia jako list",
  letterTo: "Do: {body}",
  letterFrom: "Od: {body}",
  letterDate: "{date}",
  letterReference: "Znak: {reference}",
  letterSubject: "Temat: {title}",
  letterOpening: "Szanowni Państwo,",
  letterDue: "Prosimy o pisemną odpowiedź na każdy punkt najpóźniej {date}.",
  letterClosing: "Z poważaniem",
  letterPrint: "Wydrukuj tę stronę przyciskiem drukowania w przeglądarce.",
  letterText: "Pobierz jako tekst",
};
