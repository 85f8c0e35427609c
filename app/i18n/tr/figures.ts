/** Translated by a machine; no speaker has checked it yet. */
import type { figures as dutch } from "../nl/figures";
import type { Spoken } from "../translated";

export const figures: Spoken<typeof dutch> = {
  origin: "Bu nereden geliyor?",
  originDefinition: "Ne anlama geliyor",
  originSources: "Neye dayanıyor",
  originAssumptions: "Ne varsayıldı",
  originNoSource: "hiçbir kaynak yok",
  originOfRounds:
    "Bu sitenin kendi saydıklarına ve her turun belgelerine dayanıyor. Belgeler “Her etkinlik için, kaynaklarıyla” bölümünde.",
  originTable: "Bu sitenin {date} tarihine kadar saydığı katkılar.",
  originTables: "Her turun en yeni sabitlenmiş tablosu.",
  originPopulation: "Kimler katıldı: bu turun sayıları; belediyelere göre ise sabitlenmiş tablo.",
  originNothingAssumed: "Hiçbir şey: bu sayıldı veya bir kaynakta böyle yazıyor.",
  originChange: "Başka varsayımlar seç",
  assumeOverlap_none: "Tanıdıklarımız dışında kimse birden fazla etkinliğe katılmadı.",
  assumeOverlap_possible: "Biri, birden fazla etkinliğe katılmış olabilir.",
  assumeCombined_each: "Bir kaynak grupları birlikte saydıysa, her gruptan en az bir kişi vardı.",
  assumeCombined_any:
    "Bir kaynak grupları birlikte saydıysa, her grubun orada olup olmadığını bilmiyoruz.",
  assumeBelieved: "Birbirine uymayan kaynaklardan biri seçildi.",
  assumeAllSources: "Kaynaklar birbirine uymuyorsa, hepsi sayılır.",
  frequency: "Kişi başına kaç kez",
  frequencyIntro: "Görüşünü bir kez söylemek, her zaman konuşmanın içinde olmaktan farklıdır.",
  perPersonExactly: "Kişi başına ortalama {rate} {rate:one=katkı|other=katkı}.",
  perPersonBetween: "Kişi başına ortalama {min} ile {max} arası {max:one=katkı|other=katkı}.",
  perPersonAtLeast: "Kişi başına ortalama en az {min} {min:one=katkı|other=katkı}.",
  onceEach: "Herkes tam bir kez katıldı.",
  onceAssumed: "Herkes bir kez katıldı, eğer kimse iki kez katılmadıysa.",
  repeatingNone: "Kimse birden fazla kez katılmadı.",
  repeatingExactly: "İki kez veya daha fazla katılanların oranı: {share}.",
  repeatingAtMost: "İki kez veya daha fazla katılanların oranı: en fazla {share}.",
  repeatingBetween: "İki kez veya daha fazla katılanların oranı: {min} ile {max} arası.",
  definitionPerPerson:
    "Bütün katkıların bütün kişilere bölünmesi. Sayıları tam bilmiyorsak, en düşük ve en yüksek sonuç yazar.",
  definitionRepeat:
    "İki veya daha fazla etkinliğe kesin olarak veya belki katılmış kişilerin oranı.",
  definitionSentence:
    "Cümle, her grup için doğru olabilecek en küçük ve en büyük sayıyı söyler. Kaç kez katıldıklarını ve o sırada planın kesinleşmiş olup olmadığını da söyler. Başka varsayımlar seçersen cümle de değişir.",
  definitionSwitches:
    "Her seçim, kaynakların bir şey söylemediği yerde ne varsaydığımızı söyler. Az şey varsayarsan, en küçük ve en büyük sayı birbirinden çok uzak olur.",
  definitionUnknown: "Hiçbir kaynakta yazmayanlar. Tahmin etmiyoruz: hiçbir gruba sayılmaz.",
  definitionSourceCount:
    "Bir belgenin söylediği kişi sayısı ve bunun yazdığı yer. İki belge farklı sayı söylüyorsa, ikisi de burada yazar.",
  definitionPopulation:
    "Katılanların oranı ile nüfusun oranı yan yana. “Beklenenden az” veya “beklenenden çok” yalnızca mümkün olan her sayı için doğruysa yazar.",
  assumeBalance:
    "Nüfus oranından en fazla beşte bir çok veya az mı? Buna “yaklaşık beklendiği gibi” diyoruz.",
  definitionFrames: "Her katkının, plan kesinleşmeden önce mi sonra mı geldiğine bakarız.",
  definitionChannels: "Bir katkının nasıl geldiği. Her etkinlikte tek bir yol vardır.",
  definitionMunicipalities:
    "En az bir katkı gelen her belediye. Bir kaynak yalnızca bir sayı söylüyorsa, o sayı sayılır.",
  phase: "Bu turun ait olduğu adım: {phase}.",
  quoteNl: "Hollandaca",
  quoteEn: "İngilizce",
  copy: "Bu cümleyi kopyala",
  copied: "Kopyalandı",
  frozenTitle: "Sabitlenmiş sayılar",
  frozenIntro:
    "Sayılar bu günlerde sabitlendi. Bir daha hiç değişmezler ve kendi adresleri vardır. Böylece onları kaynak gösterebilirsin.",
  frozenNone: "Bu turun sayıları henüz sabitlenmedi.",
  frozenEntry: "{date} tarihli sayılar",
  frozenOf: "{round} hakkında sabitlenmiş sayılar",
  frozenLead: "Sayılar {date} tarihinde böyleydi. Artık değişmezler.",
  frozenNow: "Şimdiki sayılara git",
  frozenProof: "Hiçbir şeyin değişmediğinin kanıtı",
  frozenDate: "Sabitlendiği tarih",
  frozenDefinition: "Kavramların sürümü",
  frozenHashFigures: "Sayıların kontrol numarası (SHA-256)",
  frozenHashTable: "Tablonun kontrol numarası (SHA-256)",
  frozenFile: "Tam olarak sabitlenen şey, JSON olarak",
  frozenNoTable: "Bu sayıların belediyelere göre bir tablosu yok.",
  trend: "Zaman içinde",
  trendIntro: "Her çubuk bir turdur. Dolu kısım kesindir, solan kısım mümkündür.",
  trendFor: "Göster",
  trendEveryone: "herkes",
  columnOpened: "Açılış tarihi",
  phases: "Planların adımlarına göre",
  phasesIntro: "Başta fikrini söylemek, sonradan geriye bakmaktan daha ağır basar.",
  phaseRounds_one: "{phase} ({count} tur)",
  phaseRounds_other: "{phase} ({count} tur)",
  phaseExample_one: "{phase} ({count} örnek tur)",
  phaseExample_other: "{phase} ({count} örnek tur)",
  severalTerms:
    "Bunlar hem çok eski hem de şimdiki turlar. İkisine de katılanları artık tanıyamıyoruz. Bu yüzden en az ve en fazla kaç kişi olduğunu söylüyoruz.",
  realNone: "Sayıları olan gerçek bir tur henüz yok.",
  silenceMap: "Sessizlik haritası",
  silenceMapIntro:
    "Boş bir yuvarlak şu demek: bu belediyede bu gruptan henüz hiç kimse dinlenmedi.",
  silenceCaption: "Dinlendi mi, grup ve belediyeye göre",
  silenceRounds_one: "{count} turun en yeni tablosundan.",
  silenceRounds_other: "{count} turun en yeni tablolarından.",
  silenceExample: "Buradaki her şey uydurma örnek turlardan geliyor.",
  silenceNoTable: "Henüz bir tablo sabitlenmedi. Bu yüzden kimin hiç dinlenmediğini bilmiyoruz.",
  voice_heard: "dinlendi",
  voice_silent: "henüz kimse yok",
  voice_notShown: "gösterilmiyor",
  population: "Nüfusla karşılaştırma",
  populationIntro:
    "Bir belediyeden veya gruptan nüfusuna göre çok mu, az mı kişi katılıyor? Bunu yalnızca nüfus sayımı varsa söyleriz.",
  populationNone:
    "Nüfus sayımı girilmemiş. Bu yüzden katılanların herkesi iyi temsil edip etmediğini söylemiyoruz.",
  populationByMunicipality: "Belediyelere göre katkılar, nüfusun yanında",
  populationByMunicipalityOf: "Belediyelere göre katkılar ({roles}), nüfusun yanında",
  populationByRole: "Gruplara göre kişiler, nüfusun yanında",
  columnPopulation: "Nüfus",
  columnShare: "Katılanların oranı",
  columnPopulationShare: "Nüfusun oranı",
  columnBalance: "Karşılaştırma",
  shareRange: "{min} ile {max} arası",
  balance_under: "beklenenden az",
  balance_as: "yaklaşık beklendiği gibi",
  balance_over: "beklenenden çok",
  balance_undecided: "söylenemez",
  populationSource: "Nüfusun kaynağı: {source}, {date}",
  columnGroup: "Grup",
  activityAhead: "Bu buluşma henüz yapılmadı veya iptal oldu.",
  originLedger: "Bu sitenin kendi saydığı {range} {range:one=katkı|other=katkı}",
  definitionRoleTable:
    "Bir belediyeden bir gruba ait kişilerin sayısı, aralıklar halinde. Kaç kez katılmış olursa olsun, herkes bir kez sayılır.",
  definitionHidden:
    "Dağıtılmadı: bu gruptaki kişilerin hangi belediyeden geldiğini söylemiyoruz. Ya sayıları çok az ya da hepsi tek bir belediyeden geliyor. Ya da neredeyse kişi sayısı kadar belediyeden geliyorlar. Üçünden hangisi olduğunu söylemiyoruz.",
  definitionSilence:
    "Henüz kimse yok: bu belediyeden bu gruptan henüz kimse katılmadı. “Gösterilmiyor” ise başka bir şey: orada biri olmuş olabilir.",
  finding: "Bunu biliyoruz",
  presets: "Şöyle say",
  presetLeast: "mümkün olduğunca az şey varsay",
  presetCouncil:
    "danışma kurulunun saydığı gibi: her gruptan biri vardı ve kimse iki kez katılmadı",
  liveUntil:
    "İnsanlar hâlâ katılıyor. Sayılar adım adım değişir: günde bir, yeterince yeni kişi olunca. Sayılan son gün: {date}.",
  liveNothing:
    "İnsanlar hâlâ katılıyor. Kimsenin tanınmayacağı kadar çok kişi olunca sayılar burada görünür.",
  findingUnknown:
    "“{activity}” etkinliğinde {range} {range:one=kişi|other=kişi} {range:one=vardı|other=vardı}. Kimse grubu yazmamış.",
  findingAll: "“{activity}” etkinliğinde {range} kişi ({roles}) {range:one=vardı|other=vardı}.",
  findingRest: "Ayrıca {range} {range:one=kişinin|other=kişinin} grubunu kimse yazmamış.",
  findingOnceAssumed: "Kimsenin iki kez katılmadığını varsayıyoruz.",
  findingOnceUnknown: "Birinin birden fazla kez katıldığı hiçbir yerde yazmıyor.",
  findingAtMost:
    "“{activity}” etkinliğindeki {total} {total:one=kişi|other=kişi} içinde en fazla {range} kişi ({roles}) {range:one=vardı|other=vardı}.",
  findingOf:
    "“{activity}” etkinliğindeki {total} {total:one=kişi|other=kişi} içinde {range} kişi ({roles}) {range:one=vardı|other=vardı}.",
};
