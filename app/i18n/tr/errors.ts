/** Translated by a machine; no speaker has checked it yet. */
import type { errors as dutch } from "../nl/errors";
import type { Spoken } from "../translated";

export const errors: Spoken<typeof dutch> = {
  required: "Burayı doldur.",
  chooseOne: "Birini seç.",
  unknownChoice: "Bu seçeneği tanımıyoruz. Listeden birini seç.",
  tooLong: "Bu çok uzun. Kısalt.",
  noLetter: "Burada hiç harf veya rakam yok. Birkaç kelime yaz.",
  tooShort: "Bu çok kısa. Biraz daha yaz.",
  notAnEmail: "Bu bir e-posta adresi değil. Bir adres şöyle görünür: isim@ornek.nl",
  notANumber: "Bir sayı yaz.",
  notADate: "Bir tarih yaz, örneğin 31-12-2026.",
  chooseRole: "Sana en çok uyanı seç. Bilmiyor musun? O zaman “başka” seçeneğini seç.",
  formExpired: "Bu form uzun süre açık kaldı. Bir daha kontrol et ve yeniden gönder.",
  cookiesMissing:
    "Tarayıcın bu sitenin çerezlerini saklamıyor. Bu yüzden doldurduklarını aklımızda tutamıyoruz. Bu site için çerezlere izin ver ve yeniden gönder. Doldurdukların hâlâ burada.",
  formSent:
    "Bu form daha önce gönderildi. İşte yeni bir form, içinde doldurdukların var. Kontrol et. Yeni bir şey göndermek istiyorsan gönder.",
};
