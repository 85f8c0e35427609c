/** Translated by a machine; no speaker has checked it yet. */
import type { errors as dutch } from "../nl/errors";
import type { Spoken } from "../translated";

export const errors: Spoken<typeof dutch> = {
  required: "Wypełnij to pole.",
  chooseOne: "Wybierz jedną odpowiedź.",
  unknownChoice: "Nie znamy takiej odpowiedzi. Wybierz jedną z listy.",
  tooLong: "To za długie. Skróć tekst.",
  noLetter: "Nie ma tu żadnej litery ani cyfry. Napisz kilka słów.",
  tooShort: "To za krótkie. Napisz trochę więcej.",
  notAnEmail: "To nie jest adres e-mail. Adres wygląda tak: imie@example.org",
  notANumber: "Wpisz liczbę.",
  notADate: "Wpisz datę, na przykład 31-12-2026.",
  chooseRole: "Wybierz to, co najlepiej do ciebie pasuje. Nie wiesz? Wybierz „inna osoba”.",
  formExpired: "Ten formularz był długo otwarty. Sprawdź go i wyślij ponownie.",
  cookiesMissing:
    "Twoja przeglądarka nie zapisuje plików cookie z tej strony. Dlatego nie możemy zapamiętać, co wpisujesz. Zezwól na pliki cookie na tej stronie i wyślij ponownie. To, co jest wpisane, nadal tu jest.",
  formSent:
    "Ten formularz był już wysłany. Oto nowy formularz z twoim tekstem. Sprawdź go i wyślij, jeśli chcesz wysłać coś nowego.",
};
