/** Translated by a machine; no speaker has checked it yet. */
import type { people as dutch } from "../nl/people";
import type { Spoken } from "../translated";

export const people: Spoken<typeof dutch> = {
  enterTitle: "Kodumla devam et",
  enterLead: "Kodunla, neler söylediğini ve bunlarla ne yapıldığını görürsün. Adın gerekmiyor.",
  codeLabel: "Kodun",
  codeDescription: "12 harf ve rakam. Büyük harf, çizgi ve boşluk fark etmez.",
  enter: "Devam",
  code_missing: "Kodunu yaz. Sakladığın kâğıtta veya fotoğrafta yazıyor.",
  code_too_short: "{missing} {missing:one=karakter|other=karakter} eksik. Bir kodda 12 tane olur.",
  code_too_long: "{extra} {extra:one=karakter|other=karakter} fazla. Bir kodda 12 tane olur.",
  code_unknown_character: "{character} işareti hiçbir kodda bulunmaz. Bir daha dikkatle bak.",
  code_unknown: "Bu kodu tanımıyoruz. Her karakteri doğru yazdın mı, kontrol et.",
  noCodeTitle: "Henüz kodun yok mu?",
  noCodeText:
    "Bir katkı verdiğin anda kod alırsın: anket, kayıt veya öneri. Yani ayrıca istemen gerekmez.",
  lostCode: "Kodunu mu kaybettin?",
  lostCodeText:
    "Kodunu bulamayız, yeniden de gönderemeyiz. Çünkü kim olduğunu bilmiyoruz. Bu senin için de daha güvenli. Bir yerde girişin hâlâ açıksa, orada Katkılarım sayfasında yeni bir kod alabilirsin. Değilse yeniden katılabilirsin. O zaman başka bir kod alırsın. Daha önceki katkıların sayılmaya devam eder.",
  ownTitle: "Katkılarım",
  leave: "Bu cihazda çıkış yap",
  leaveText: "Bu cihazı başkası da mı kullanıyor? O zaman çıkış yap. Kodunla geri gelebilirsin.",
  comment_submitted: "Yorumun hâlâ inceleniyor",
  comment_published: "Yorumun sitede",
  comment_returned: "Yorumun geri gönderildi",
  comment_held: "Biri, güvende olup olmadığına bakıyor. Yorumun siteye konmayacak.",
  comment_withdrawn: "Yorumunu geri çektin",
  pushLink: "Bu cihazda bildirimler",
  pushOffer: "Yeni bir haber olduğunda bu cihazda bildirim al",
  pushTitle: "Cihazında bildirimler",
  pushLead:
    "Katkılarınla ilgili yeni bir haber olduğunda bildirim alırsın. E-posta adresi gerekmez.",
  pushWhat:
    "Bildirimde yalnızca yeni bir haber olduğu yazar. Adın, tur ve yazdıkların orada yer almaz. Ekranına bakan biri, bildirimin {siteName} sitesinden geldiğini görür.",
  pushShared: "Bu cihazı başkası da mı kullanıyor? O zaman burada bildirimleri açma.",
  pushService:
    "Tarayıcın bildirimi, tarayıcıyı yapan şirketten alır. Şirket onu okuyamaz. Ama senin için bir şey olduğunu görür.",
  pushNoScript:
    "Bildirimler burada açılamaz. Bunun için tarayıcının betik çalıştırması ve daha yeni bir sürüm olması gerekir.",
  pushOn: "Bu cihazda bildirimleri aç",
  pushOff: "Bu cihazda bildirimleri kapat",
  pushIsOn: "Bildirimler bu cihazda açık.",
  pushDenied:
    "Tarayıcın bu sitenin bildirimlerini engelliyor. Bunu tarayıcının ayarlarından değiştirebilirsin.",
  pushFailed: "Açılamadı. Daha sonra bir daha dene.",
  pushInstall: "iPhone veya iPad'de önce siteyi ana ekranına ekle. Sonra oradan aç.",
  pushCount_one: "{count} cihazda bildirim alıyorsun.",
  pushCount_other: "{count} cihazda bildirim alıyorsun.",
  pushInDemo: "Bu bir tanıtım. Burada bildirim almazsın.",
  pushAllOff: "Bildirimleri her yerde kapat",
  push_notAService: "Bu tarayıcıda kullanabileceğimiz bir hizmet yok.",
  contactTitle: "Mesaj almak",
  contactNone: "Mesaj almıyorsun. Neler olduğunu duymak istersen e-posta adresini bırak.",
  contactConfirmed: "Mesajlar şu adrese gidiyor: {email}.",
  contactWaiting:
    "Şu adrese bir bağlantı gönderdik: {email}. Ona tıkla, böylece adresin doğru olduğunu biliriz.",
  contactAdd: "E-posta adresi ekle",
  contactChange: "E-posta adresini değiştir veya kaldır",
  eraseTitle: "Silme",
  eraseText: "Katkılarını kaldırabilirsin. Bir kısmını veya hepsini.",
  eraseLink: "Neler silinebilir, bak",
  codeReminderTitle: "Kodunu mu kaybettin?",
  codeReminderText:
    "Kodunu bir daha gösteremeyiz. Onu saklamıyoruz. Kâğıtta veya fotoğrafta duruyor mu? İyi sakla. Girişin açık olduğu sürece yeni bir kod alabilirsin.",
  newCodeLink: "Yeni kod al",
  newCodeTitle: "Yeni kod",
  newCodeLead:
    "Kodunu mu kaybettin, yoksa başka biri mi biliyor? O zaman yeni bir kod al. Bütün katkıların yerinde kalır.",
  newCodeOld:
    "O zaman eski kodun artık çalışmaz. Başka bir yerde girişin açıksa, orası da kapanır.",
  newCodeMake: "Yeni kod al",
  newCodeDone: "Yeni kodun bu",
  newCodeStale: "Bundan sonra başka bir kod daha alındı. O kod sende yoksa yeni bir tane al.",
  emailTitle: "E-posta adresin",
  emailLead:
    "Adres, katkılarından ayrı durur. Çalışanlar onu görmez. İstediğin zaman kaldırabilirsin.",
  addressCrowded: "Bu adrese bugün çok fazla mesaj gitti. Boş bırak ya da yarın yeniden dene.",
  emailLabel: "E-posta adresi",
  emailDescription:
    "Bu adrese bir bağlantı göndeririz. Bağlantıya tıkla, böylece adresin senin olduğunu biliriz.",
  frequencyLabel: "Ne kadar sık haber almak istersin?",
  frequency_atOnce: "Bir şey olunca hemen",
  frequency_weekly: "Haftada bir kez, pazar günü",
  emailSave: "Kaydet",
  emailRemove: "Adresimi kaldır",
  emailRemoveText:
    "Adresini unuturuz ve sana artık hiçbir şey göndermeyiz. Takip ettiklerin de durur.",
  emailSent: "E-posta kutuna bak",
  emailSentText:
    "Şu adrese bir bağlantı gönderdik: {email}. Şu zamana kadar çalışır: {time}. Göremiyor musun? Gereksiz (spam) klasörüne bak veya adresini yeniden yaz.",
  emailExpired: "Bağlantının süresi doldu. Adresini yeniden yaz, yenisini gönderelim.",
  emailLinking:
    "Bilmen iyi olur: bundan sonra bütün katkılarını tek kişinin katkıları olarak sayarız. Böylece sayılar daha dürüst olur.",
  backToOwn: "Katkılarıma dön",
  confirmTitle: "E-posta adresini onayla",
  confirmLead: "Düğmeye bas. Bundan sonra sana mesaj göndeririz.",
  confirm: "Evet, bu benim adresim",
  confirmedTitle: "E-posta adresin onaylandı",
  confirmedText: "Katkınla ilgili bir şey olunca haber alırsın.",
  linkGoneTitle: "Bu bağlantı artık çalışmıyor",
  linkGoneText: "Daha önce kullanılmış veya süresi dolmuş. “Katkılarım” sayfasından yenisini iste.",
  unsubscribeTitle: "Artık mesaj yok",
  unsubscribeLead: "Düğmeye bas. O zaman e-posta adresini sileriz ve artık hiçbir şey göndermeyiz.",
  unsubscribe: "Mesajları durdur",
  unsubscribedTitle: "Artık mesaj almıyorsun",
  unsubscribedText: "E-posta adresini sildik. Katkıların yerinde kalıyor.",
  confirmMailSubject: "E-posta adresini onayla",
  confirmMailHello: "Merhaba,",
  confirmMailWhy:
    "Bu e-posta adresini {siteName} sitesine bıraktın. Adresin senin olduğunu onaylamak için bağlantıya tıkla:",
  confirmMailTerm:
    "Bağlantı {minutes} {minutes:one=dakika|other=dakika} boyunca ve tek bir kez çalışır.",
  confirmMailNotYou: "Bunu sen yapmadın mı? O zaman hiçbir şey yapma. Bizden başka haber almazsın.",
  codeMailSubject: "Yeni bir kod alındı",
  codeMailHello: "Merhaba,",
  codeMailWhat:
    "{siteName} sitesinde az önce senin katkıların için yeni bir kod alındı. Eski kod artık çalışmıyor. Yeni kodu e-postayla göndermiyoruz: onu ekranda gördün.",
  codeMailNotYou:
    "Bunu sen yapmadın mı? O zaman başka biri katkılarına ulaşabilir. Bize ulaş. Nasıl olduğunu burada okuyabilirsin:",
  erasedTitle: "Her şey silindi",
  erasedText:
    "Kodun artık çalışmıyor. İstediğin zaman yeniden katılabilirsin. O zaman yeni bir kod alırsın.",
};
