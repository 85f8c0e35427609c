/** Translated by a machine; no speaker has checked it yet. */
import type { experiences as dutch } from "../nl/experiences";
import type { Spoken } from "../translated";

export const experiences: Spoken<typeof dutch> = {
  title: "Jak było?",
  lead_session:
    "To pytania po spotkaniu z twoim udziałem. Cztery krótkie pytania. Możesz pominąć każde z nich.",
  lead_reportedBack:
    "To runda z twoim udziałem i jest już odpowiedź. Cztery krótkie pytania. Możesz pominąć każde z nich.",
  notAsked: "Te pytania są dla osób, które wzięły udział",
  notAskedText:
    "Pytamy cię po spotkaniu z twoim udziałem. I jeszcze raz, gdy jest odpowiedź na to, co mówiliście.",
  session_space: "Czy było ci tam bezpiecznie?",
  session_voice: "Czy udało ci się powiedzieć to, na czym ci zależało?",
  session_audience: "Czy dobrze cię słuchano?",
  session_influence: "Czy myślisz, że coś z tego będzie?",
  reportedBack_space: "Czy było ci bezpiecznie, biorąc udział?",
  reportedBack_voice: "Czy udało ci się powiedzieć to, na czym ci zależało?",
  reportedBack_audience: "Czy dobrze cię wysłuchano?",
  reportedBack_influence: "Czy dzieje się coś z tym, co mówiliście?",
  answer_yes: "Tak",
  answer_partly: "Trochę",
  answer_no: "Nie",
  answer_unknown: "Nie wiem",
  nothingSaid: "Wybierz odpowiedź na co najmniej jedno pytanie.",
  privacy:
    "Nikt nie widzi, co wybierasz. Pokazujemy to dopiero, gdy {threshold:one=odpowie|few=odpowiedzą|many=odpowie|other=odpowie} co najmniej {threshold} {threshold:one=osoba|few=osoby|many=osób|other=osoby}.",
  send: "Wyślij",
  change: "Zapisz moje zmiany",
  takeBack: "Usuń moje odpowiedzi",
  thanks: "Dziękujemy. Twoje odpowiedzi są zapisane.",
  takenBack: "Twoje odpowiedzi są usunięte.",
  thanksText: "Możesz je tu jeszcze zmienić lub usunąć.",
  toRound: "Do rundy",
  ownIntro: "Cztery krótkie pytania. Dzięki nim widzimy, czy robimy to, co obiecaliśmy.",
  ownAnswer: "Powiedz, jak było",
  ownChange: "Zmień swoje odpowiedzi",
  after_session: "Po spotkaniu",
  after_reportedBack: "Po odpowiedzi",
  saidOf: "{question} Tak: {yes}. Nie: {no}.",
  figuresTitle: "Co zauważyli ludzie",
  figuresIntro:
    "Zapytaliśmy osoby, które wzięły udział: czy robimy to, co obiecaliśmy? Każde pytanie należy do obietnicy tej rundy. Liczymy ponownie dopiero, gdy jest dość nowych odpowiedzi.",
  peopleAtLeast: "Od co najmniej {count} {count:one=osoby|few=osób|many=osób|other=osoby}.",
  people: "Od {count} {count:one=osoby|few=osób|many=osób|other=osoby}.",
  councilColumn: "Mówi: coś się z tym dzieje",
  councilNone: "za mało odpowiedzi",
};
