/** Translated by a machine; no speaker has checked it yet. */
import type { declaration as dutch } from "../nl/declaration";
import type { Spoken } from "../translated";

export const declaration: Spoken<typeof dutch> = {
  role: "Nasıl katılıyorsun?",
  roleWhy: "Kaç gencin ve kaç anne babanın katıldığını dürüstçe sayıyoruz. Adını sormuyoruz.",
  role_youth: "gençlik yardımı alıyorsun veya aldın, ya da gençsin ve fikrini söylemek istiyorsun",
  role_parent: "çocuğun veya koruyucu ailesi olduğun çocuk yardım alıyor veya aldı",
  role_nextOfKin: "gençlik yardımı alan birinin akrabasısın veya ona yakınsın",
  role_professional: "gençlik yardımında, okulda veya belediyede çalışıyorsun",
  role_other: "başka bir şey, ya da emin değilsin",
  ageBand: "Kaç yaşındasın?",
  ratherNotSay: "söylemek istemiyorum",
  youngText:
    "16 yaşından küçük müsün? Bunu tek başına yapabilirsin. Güvendiğin bir yetişkinle birlikte de olur. Seni tanıtacak bir şey yazma.",
  withTrustedAdult: "Bunu güvendiğim bir yetişkinle birlikte dolduruyorum",
  representativeConsents: "Annem, babam veya vasim katılmama izin veriyor",
  representativeWhen: "{age} yaşından küçüksen gerekli.",
  municipality: "Hangi belediyede oturuyorsun?",
  municipalityWhy: "Böylece hangi belediyelerden henüz ses gelmediğini görürüz.",
  more: "Senin hakkında bir şey daha",
  experienceExpert: "Deneyim uzmanı olarak eğitim aldım",
  experienceExpertText: "Kendi deneyiminle başkalarına yardım etmek için bir eğitim aldın.",
  forOrganisation: "Bir kuruluş adına katılıyorum",
  role_does_not_fit_age: "Bu seçenek yaşına uymuyor. İkisini de bir daha kontrol et.",
  role_or_age_needed:
    "Nasıl katıldığını veya kaç yaşında olduğunu söyle. Böylece anne, baba veya vasinin izin vermesi gerekip gerekmediğini biliriz.",
  consent_missing: "Annene, babana veya vasine izin verip vermediğini sor. Sonra kutuyu işaretle.",
  codeTitle: "Kodunu sakla",
  codeLabel: "Senin kodun",
  codeText:
    "Bu kodla, katkınla ne yapıldığını sonra görebilirsin. Bir şeyi değiştirebilir veya kaldırabilirsin. Adını bilmiyoruz, o yüzden bu kod yalnızca sende var.",
  codeOther: "Ya da ekran görüntüsü al, kodu bir yere yaz veya bu sayfayı yazdır.",
  codeOnce:
    "Kodunu on beş dakika gösteriyoruz, yalnızca sana ve bu tarayıcıda. Kaybettin mi? Girişin açık olduğu sürece Katkılarım sayfasında yeni bir kod alabilirsin.",
  codeOfOthers: "Bu ekranı başkaları da kullanıyor. Kodu kendi telefonunla tara veya bir yere yaz.",
  codePicture: "Resim olarak kaydet",
  codePictureTitle: "{site} için kodum",
  codePictureWhere: "Devam etmek için: {address}",
  codePictureAlone: "Yalnızca benim için. Bu kodla benim katkılarım görülür.",
  codeCopy: "Kodumu kopyala",
  codeCopied: "Kopyalandı",
  codeShare: "Kendime gönder",
  codeShared: "{site} için kodum: {code}. Devam edeceğim adres: {address}. Yalnızca benim için.",
  codeQr: "Kodun, QR kod olarak",
  codeUse: "Kodunla devam et",
  email: "E-posta adresin",
  emailText: "Yalnızca neler olduğunu sana haber vermek için. Adres vermeden de katılabilirsin.",
};
