/** Translated by a machine; no speaker has checked it yet. */
import type { privacy as dutch } from "../nl/privacy";
import type { Spoken } from "../translated";

export const privacy: Spoken<typeof dutch> = {
  title: "Gizlilik: neyi biliyoruz, neyi bilmiyoruz",
  lead: "Ne düşündüğünü bilmek istiyoruz. Kim olduğunu bilmemize gerek yok.",
  never: "Bunları hiçbir zaman sormayız, saklamayız",
  neverName: "tam adın, adresin veya doğum tarihin",
  neverTrace: "IP adresin veya nasıl bir telefonun olduğu",
  neverOthers: "başka şirketlerden gelen bilgiler: burada başkalarına ait hiçbir şey çalışmaz",
  keep: "Bunları saklarız",
  keepCode:
    "Kodunun gizli bir biçimi. Ondan kodunu okuyamayız. Bu yüzden kodunu sana yeniden gönderemeyiz.",
  keepInput: "Yazdıkların veya seçtiklerin ve rolün. İstersen yaş grubun ve belediyen de.",
  keepNickname:
    "Bir buluşmaya geliyor musun? O zaman, doldurursan, sana nasıl seslenileceği ve neye ihtiyacın olduğu.",
  keepEmail:
    "E-posta adresin, yalnızca kendin verirsen. Yazdıklarından ayrı durur. İstediğin zaman kaldırabilirsin.",
  keepPush:
    "Tarayıcının adresi, yalnızca bildirimleri açarsan. Şifrelenmiştir. Bildirimleri kapatınca silinir.",
  keepDay:
    "Bir anketi doldurduğun gün. Saati değil. Bir öneri, yorum, soru veya kayıtta saati de saklarız.",
  answers: "Bir anketteki yanıtların",
  answersText:
    "Yanıtların, yalnızca o tur için geçerli bir anahtara bağlıdır. Tura cevap verilince o anahtarı yok ederiz. Ondan sonra hangi yanıtların senin olduğunu kimse göremez, biz de göremeyiz. O zaman bir yanıtın yanında gün de yazmaz. Rol ise yalnızca en az beş kişinin o rolü varsa yazar.",
  count: "Seni nasıl sayıyoruz",
  countText_one:
    "Birden fazla tura katılırsan seni bir kez sayarız. Bunu {count} yıl boyunca yapabiliriz. Sonra bunun için gereken anahtarı yok ederiz. O zaman bir tura cevap verilmişse, senin katıldığını artık kimse görmez. Orada yalnızca bir rol ve en az beş kişinin aynı şekilde söylediği şeyler kalır. Bir öneri veya kayıt, sen silene kadar senindir.",
  countText_other:
    "Birden fazla tura katılırsan seni bir kez sayarız. Bunu {count} yıl boyunca yapabiliriz. Sonra bunun için gereken anahtarı yok ederiz. O zaman bir tura cevap verilmişse, senin katıldığını artık kimse görmez. Orada yalnızca bir rol ve en az beş kişinin aynı şekilde söylediği şeyler kalır. Bir öneri veya kayıt, sen silene kadar senindir.",
  countAfter: "Bu yüzden o zamandan önceki ve sonraki turların sayıları “en az” ve “en fazla” der.",
  small: "Küçük gruplar",
  smallText:
    "Bir grup ve belediyede {threshold} altındaki sayıları göstermeyiz. Bir grubun yanıtlarını ancak en az {answers} {answers:one=kişi|other=kişi} olunca gösteririz.",
  rights: "Bunları kendin yapabilirsin",
  rightsText:
    "Kodunla verdiğin her şeyi görürsün. Onları değiştirebilir, geri çekebilir veya silebilirsin. Zaten bir raporda mı yazıyor? O zaman orada yalnızca “bir katılımcı” kalır.",
  rightsLink: "Katkılarıma git",
  consent: "Bunu sormaya neden hakkımız var",
  cookies: "Çerezler",
  cookiesText:
    "Site yalnızca bu çerezleri koyar. Hiçbiri seni takip etmez. Çıkış yapınca silinirler.",
  cookiesTyped:
    "Yazdığın ama henüz göndermediğin şeyler bir saat boyunca kendi sekmende kalır. Sunucu bunu görmez.",
  cookiesTablet:
    "Bir buluşmadaki tablette internet kesilebilir. O zaman cevaplar gönderilene kadar kilitli kalır. Tablette kimse onları okuyamaz.",
  cookiesStaff: "Burada çalışanların çerezleri",
  cookie_participant: "Siteyi kullandığın sürece kodunla giriş yapmış olmak",
  cookie_receipt: "Sana yeni kodunu göstermek",
  cookie_form: "Senden sonra kimsenin senin formunu göndermemesini sağlamak",
  cookie_draft: "Henüz göndermediğin bir anketi yeniden bulmak",
  cookie_letters: "Büyük yazı istediğini hatırlamak",
  cookie_easy: "Kolay Hollandaca istediğini hatırlamak",
  cookie_invitation: "Bir davetle geldiğini hatırlamak",
  cookie_reader: "Bir şeyi daha önce bildirdiğini görmek",
  cookie_left: "Çıkınca sayfalarını tarayıcıdan silmek",
  cookie_staff: "Siteyi kullandığın sürece çalışan olarak giriş yapmış olmak",
  cookie_device: "Bir çalışanın daha önce giriş yaptığı tarayıcıyı tanımak",
  cookie_typed: "Yanlış sayı kodundan sonra şifreyi yeniden sormamak",
  cookie_newFactor: "Yeni bir ikinci adım ayarlamak",
  cookie_setupLink: "Yeni bir çalışma arkadaşı için bağlantıyı göstermek",
  cookie_organisationAsked: "Kendi kuruluşuyla giriş yapmaya başlamak",
  cookie_organisation: "Kendi kuruluşuyla girişi tamamlamak",
  cookie_organisationSession: "Kendi kuruluşundan da çıkış yapabilmek",
  cookie_kiosk: "Bir buluşmada tablet olarak çalışmak",
  cookieEnd_browser: "Tarayıcıyı kapatana kadar",
  cookieEnd_minutes_one: "{count} dakika",
  cookieEnd_minutes_other: "{count} dakika",
  cookieEnd_hours_one: "{count} saat",
  cookieEnd_hours_other: "{count} saat",
  cookieEnd_days_one: "{count} gün",
  cookieEnd_days_other: "{count} gün",
  who: "Yazdıklarını kim okur",
  whoModerator:
    "Bir moderatör, sözlerini başkası görmeden önce okur. Moderatör kodunu ve e-posta adresini görmez.",
  whoDanger:
    "Metnin tehlike hakkında gibi mi görünüyor? O zaman onu önce güvenlikle ilgilenen biri okur.",
  whoSession:
    "Bir buluşmaya geliyor musun? O zaman düzenleyen kuruluş, sana nasıl seslenebileceğimizi ve neye ihtiyacın olduğunu okur.",
  whoPush:
    "Bildirimleri açıyor musun? O zaman tarayıcını yapan şirketin üzerinden gider, örneğin Google, Mozilla veya Apple. Onları okuyamazlar.",
  whoEverybody: "Sitede duran şeyleri herkes okur. Arama motorları da bulur.",
  whoHost:
    "Sunucuyu yöneten kişi, sakladığımız her şeye ulaşabilir. Bir tur sürerken hangi yanıtların hangi koda ait olduğunu görebilir. Tura cevap verilince bunu artık kimse göremez.",
  copies: "Bir şey bozulursa diye kopyalar",
  copiesText:
    "Sakladığımız her şeyin kopyasını alırız. Eski bir kopyada sildiğin şeyler hâlâ olabilir. O kopyayı geri koyarsak, onları hemen yeniden sileriz. Bir kopyayı ne kadar sakladığımızı bize sorabilirsin.",
  complaint: "Aynı fikirde değil misin?",
  complaintText:
    "Bize söyle. Senin hakkında neyimiz olduğunu sorabilirsin, bunu bırakmamızı da isteyebilirsin. Kodun olmadan neyin sana ait olduğunu göremeyiz. O zaman onu bulamayız ve silemeyiz.",
  complaintAuthority:
    "Autoriteit Persoonsgegevens kurumuna (kişisel verileri koruyan kurum) da şikâyet edebilirsin",
};
