/** Translated by a machine; no speaker has checked it yet. */
import type { accessibility as dutch } from "../nl/accessibility";
import type { Spoken } from "../translated";

export const accessibility: Spoken<typeof dutch> = {
  title: "Erişilebilirlik",
  lead: "Herkes katılabilmeli. Eski bir telefonla, ekran okuyucuyla veya yalnızca klavyeyle de. Okumak zor geliyorsa da.",
  standard: "Neye uyuyoruz",
  standardText:
    "Bu siteyi WCAG {wcag}, {level} düzeyine göre yapıyoruz. Her değişiklikte bir program her türden sayfayı kontrol eder. Böyle bir program her şeyi bulamaz.",
  works: "Bunlar her yerde çalışır",
  worksScript: "JavaScript olmadan",
  worksKeyboard: "yalnızca klavyeyle",
  worksSmall: "320 piksellik dar bir ekranda ve büyütülmüş yazıyla",
  worksDark: "koyu temada ve kâğıtta",
  limits: "Bunlar henüz yeterince iyi değil",
  tell: "Sende çalışmayan bir şey mi var?",
  tellText:
    "Bunu bir buluşmanın moderatörüne söyle ya da öneri olarak gönder. O zaman cevap alırsın.",
  limits_texts:
    "Katılımcıların veya kuruluşların kendi yazdığı metinler bazen zordur veya yalnızca Hollandacadır.",
  limits_files:
    "Kuruluşların koyduğu dosyaları burada kimse kontrol etmez. Bir PDF, ekran okuyucu için zor olabilir.",
  status: "Ne kadar ilerledik",
  statusText:
    "Dışarıdan kişiler siteyi henüz tamamen incelemedi. Bu yüzden sitenin bütün kurallara uyduğunu söylemiyoruz.",
  untried: "Bunları henüz kimse elle denemedi",
  untried_screenReader: "bütün siteyi ekran okuyucuyla kullanmak",
  untried_voice: "her şeyi sesinle yapmak",
  untried_magnifier: "siteyi büyütme programıyla veya kendi renklerinle kullanmak",
  untried_people: "kendisi engelli olan kişilerin katılması",
  untried_mail: "e-postalarımızı farklı e-posta programlarında açmak",
  untried_browsers: "siteyi Chromium dışındaki tarayıcılarda kullanmak",
  enforcement: "Bizimle çözemedin mi?",
  enforcementText:
    "O zaman Nationale ombudsman kurumuna (şikâyetlere bakan ulusal kurum) veya kendi belediyenin ombudsmanına şikâyet edebilirsin.",
};
