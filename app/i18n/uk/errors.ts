/** Translated by a machine; no speaker has checked it yet. */
import type { errors as dutch } from "../nl/errors";
import type { Spoken } from "../translated";

export const errors: Spoken<typeof dutch> = {
  required: "Заповни це поле.",
  chooseOne: "Вибери один варіант.",
  unknownChoice: "Ми не знаємо такого варіанта. Вибери один зі списку.",
  tooLong: "Це задовго. Скороти.",
  noLetter: "Тут немає жодної літери чи цифри. Напиши кілька слів.",
  tooShort: "Це закоротко. Напиши трохи більше.",
  notAnEmail: "Це не електронна адреса. Адреса виглядає так: name@example.org",
  notANumber: "Введи число.",
  notADate: "Введи дату, наприклад 31-12-2026.",
  chooseRole: "Вибери те, що тобі найбільше підходить. Не знаєш? Вибери «інше».",
  formExpired: "Ця форма довго була відкрита. Перевір її і надішли знову.",
  cookiesMissing:
    "Твій браузер не зберігає файли cookie цього сайту. Тому ми не можемо запам’ятати твої відповіді. Дозволь cookie для цього сайту і надішли знову. Усе, що вже заповнено, ще тут.",
  formSent:
    "Цю форму вже надіслано. Ось нова форма з тим, що вже було заповнено. Перевір її і надішли, якщо хочеш надіслати щось нове.",
};
