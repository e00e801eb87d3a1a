"""Words in dates. Made from CLDR by tools/make_date_words.py."""

from __future__ import annotations

from typing import TypeVar

_Value = TypeVar("_Value", int, str)


def _by_word(words: dict[_Value, str]) -> dict[str, _Value]:
    # A row for each word would take longer to load, and that is done at every start.
    return {word: value for value, names in words.items() for word in names.split()}


MONTHS: dict[str, int] = _by_word(
    {
        1: "january jan januar janvier janv enero ene gennaio gen janeiro januari stycznia"
            " sty styczeń января янв январь ocak oca ledna led leden januára január"
            " ιανουαρίου ιαν ιανουάριος tammikuuta tammi tammikuu ianuarie ian січня січ"
            " січень януари яну siječnja sij siječanj يناير ינואר בינואר ינו בינו ژانویه"
            " januara جانفي",
        2: "february feb februar février févr febrero febbraio fevereiro fev februari"
            " lutego lut luty февраля февр февраль şubat şub února úno únor februára február"
            " febr φεβρουαρίου φεβ φεβρουάριος helmikuuta helmi helmikuu februarie лютого"
            " лют лютий февруари фев veljače velj veljača فبراير פברואר בפברואר פבר בפבר"
            " فوریه fév februara φεβρ فيفري شباط",
        3: "march mar märz mär mars marzo março maart mrt marca marzec марта мар март mart"
            " března bře březen marec március márc μαρτίου μαρ μάρτιος μάρ marts maaliskuuta"
            " maalis maaliskuu martie березня бер березень ožujka ožu ožujak maret مارس מרץ"
            " במרץ mrz marta már آذار מרס במרס",
        4: "april apr avril avr abril abr aprile kwietnia kwi kwiecień апреля апр апрель"
            " nisan nis dubna dub duben apríla apríl április ápr απριλίου απρ απρίλιος"
            " huhtikuuta huhti huhtikuu aprilie квітня квіт квітень април travnja tra"
            " travanj أبريل אפריל באפריל אפר באפר آوریل aprila кві ابريل إبريل أفريل نيسان"
            " آپریل",
        5: "may mai mayo maggio mag maio mei maja maj мая май mayıs května kvě květen mája"
            " máj május μαΐου μαΐ μάιος μάι toukokuuta touko toukokuu травня трав травень"
            " svibnja svi svibanj مايو מאי במאי مه тра ماي أيار",
        6: "june jun juni juin junio giugno giu junho czerwca cze czerwiec июня июн июнь"
            " haziran haz června čvn červen júna jún június ιουνίου ιουν ιούνιος ιούν"
            " kesäkuuta kesä kesäkuu iunie iun червня черв червень юни lipnja lipanj يونيو"
            " יוני ביוני ژوئن juna чер جوان حزيران يونيه",
        7: "july jul juli juillet juil julio luglio lug julho lipca lip lipiec июля июл"
            " июль temmuz tem července čvc červenec júla júl július ιουλίου ιουλ ιούλιος"
            " ιούλ heinäkuuta heinä heinäkuu iulie iul липня лип липень юли srpnja srpanj"
            " يوليو יולי ביולי ژوئیه jula جويلية تموز يوليه جولای",
        8: "august aug août agosto ago augustus sierpnia sie sierpień августа авг август"
            " ağustos ağu augusti srpna srp srpen augusta augusztus αυγούστου αυγ αύγουστος"
            " αύγ elokuuta elo elokuu серпня серп серпень kolovoza kol kolovoz avgust avg"
            " agustus agu أغسطس אוגוסט באוגוסט אוג באוג اوت aoû aout avgusta сер أوت آب"
            " اغسطس آگوست",
        9: "september sep sept septembre septiembre settembre set setembro września wrz"
            " wrzesień сентября сент сентябрь eylül eyl září zář septembra szeptember szept"
            " σεπτεμβρίου σεπ σεπτέμβριος syyskuuta syys syyskuu septembrie вересня вер"
            " вересень септември сеп rujna ruj rujan septembar سبتمبر ספטמבר בספטמבר ספט"
            " בספט سپتامبر сен szep σεπτ أيلول",
        10: "october oct oktober okt octobre octubre ottobre ott outubro out października"
            " paź październik октября окт октябрь ekim eki října říj říjen októbra október"
            " οκτωβρίου οκτ οκτώβριος lokakuuta loka lokakuu octombrie жовтня жовт жовтень"
            " октомври oktobar أكتوبر אוקטובר באוקטובר אוק באוק اکتبر oktobra жов اكتوبر",
        11: "november nov novembre noviembre novembro listopada lis listopad ноября нояб"
            " ноябрь kasım kas listopadu novembra νοεμβρίου νοε νοέμβριος νοέ marraskuuta"
            " marras marraskuu noiembrie листопада лист листопад ноември ное studenoga stu"
            " studeni novembar نوفمبر נובמבר בנובמבר נוב בנוב نوامبر ноя studenog νοέμ νοεμ"
            " лис",
        12: "december dec dezember dez décembre déc diciembre dic dicembre dezembro grudnia"
            " gru grudzień декабря дек декабрь aralık ara prosince pro prosinec decembra"
            " δεκεμβρίου δεκ δεκέμβριος desember des joulukuuta joulu joulukuu decembrie"
            " грудня груд грудень декември prosinca prosinac decembar ديسمبر דצמבר בדצמבר"
            " דצמ בדצמ دسامبر гру",
    }
)  # fmt: skip
"""Month names and abbreviations, lower case, to 1-12."""

OTHER_MONTHS: dict[str, int] = _by_word(
    {
        10: "listopada lis listopad",
        6: "lip",
        7: "srp",
    }
)  # fmt: skip
"""Those that are another month in another language."""

WEEKDAYS: dict[str, int] = _by_word(
    {
        6: "sunday sun sonntag so dimanche dim domingo dom domenica zondag zo niedziela"
            " niedz воскресенье вс pazar paz söndag sön neděle nedeľa vasárnap κυριακή"
            " søndag sunnuntaina sunnuntai duminică неділя nedjelja nedelja الأحد یکشنبه pzr"
            " ndz nie duminica الاحد",
        0: "monday mon montag mo lundi lun lunes lunedì segunda seg maandag ma"
            " poniedziałek pon понедельник пн pazartesi pzt måndag mån pondělí pondelok"
            " hétfő δευτέρα mandag maanantaina maanantai luni понеділок понеделник"
            " ponedjeljak ponedeljak الاثنين دوشنبه",
        1: "tuesday tue dienstag di mardi mar martes martedì terça ter dinsdag wtorek wt"
            " вторник вт salı sal tisdag tis úterý utorok kedd τρίτη tirsdag tirs tiistaina"
            " tiistai marți вівторок utorak selasa الثلاثاء سه‌شنبه tues wto marţi marti"
            " الإثنين",
        2: "wednesday wed mittwoch mi mercredi mer miércoles mié mercoledì quarta qua"
            " woensdag wo środa śr среда ср çarşamba çar onsdag ons středa streda szerda"
            " τετάρτη keskiviikkona keskiviikko miercuri середа сряда srijeda sreda rabu"
            " الأربعاء چهارشنبه weds çrş sro śro mie الاربعاء",
        3: "thursday thu donnerstag do jeudi jeu jueves jue giovedì gio quinta qui"
            " donderdag czwartek czw четверг чт perşembe per torsdag tors čtvrtek štvrtok"
            " csütörtök πέμπτη torstaina torstai четвер четвъртък četvrtak kamis الخميس"
            " پنجشنبه thur thurs prş tor",
        4: "friday fri freitag fr vendredi ven viernes vie venerdì sexta sex vrijdag vr"
            " piątek pt пятница пт cuma cum fredag fre pátek piatok péntek παρασκευή"
            " perjantaina perjantai vineri пʼятниця петък petak jumat الجمعة جمعه pią pia",
        5: "saturday sat samstag sa samedi sam sábado sáb sabato sab zaterdag za sobota"
            " sob суббота сб cumartesi cmt lördag lör szombat σάββατο lørdag lauantaina"
            " lauantai sâmbătă субота събота subota sabtu السبت شنبه sâmbata sambata",
    }
)  # fmt: skip
"""Weekday names and abbreviations, lower case, to 0 (Monday)-6."""

SHORT_WEEKDAYS: dict[str, int] = _by_word(
    {
        6: "ne κυρ søn su dum нд неделя ned minggu min ראשון vas нед",
        0: "po δευ man senin sen שני hét hétf пон",
        1: "út ut τρί tir ti uto sel שלישי ked вів вто",
        2: "st sze τετ ke sri sre rab רביעי szer stř str сер сря",
        3: "čt št cs πέμ to joi čet kam חמישי csüt čtv štv чет чтв",
        4: "pá pi παρ pe vin pet jum שישי pén pént pát пет",
        5: "szo σάβ lør la sâm sub שבת szomb суб съб",
    }
)  # fmt: skip
"""Those that count before a date only."""

UNITS: dict[str, str] = _by_word(
    {
        "second": "second seconds s sec secs moment moments мгновение másodperce trenutaka لحظات"
            " ثواني שניה giây detik sekunden sekunde sek secondes seconde segundos segundo"
            " secondi secondo seg seconden sekundy sekundę sekund секунды секунду секунд сек"
            " saniye sn sekunder sekundami sekundou másodperccel δευτερόλεπτα δευτερόλεπτο"
            " δευτ sekuntia sekunti secunde secundă секунди секунда sekundi sekundu dtk"
            " ثانية ثانيتين ثوان שניות שנייה שני ثانیه",
        "minute": "minute minutes m mins min mn минуту минуты минут perce λεπτά دقیقه phút"
            " semenit menit minuti minuten minutos minuto minuut minuty minutę minut мин"
            " dakika dk minuter minutami minutou minútami minútou minúty perccel λεπτό λεπ"
            " minutter minutt minuuttia minuutti хвилини хвилину хвилин хв минути минута"
            " minuta minutu mnt دقيقة دقيقتين دقائق דקות דקה דק",
        "hour": "hour hours h hrs hr heure heures stunde stunden uur órája giờ jam sejam tunnin"
            " std horas hora ore ora godziny godzinę godzin godz часа час часов saat sa"
            " timmar timme tim hodinami hodinou hodiny órával ώρες ώρα timer time tuntia"
            " tunti oră години годину годин sati sat sata ساعة ساعتين ساعات שעות שעה שעתיים"
            " שע ساعت",
        "day": "day days d dia dias dag dagar dage dager napja μέρες μέρα يوما ngày sehari"
            " hari tagen tag jours jour días día giorni giorno gg dagen dgn dnia dzień dni"
            " дня день дней дн gün dny dnem dne dňami dňom dňa nappal ημέρες ημέρα ημ døgn"
            " päivää päivä pv zile zi дні днів дни ден dana dan يوم يومين أيام يومًا ימים"
            " יומיים روز",
        "week": "week weeks w wk wks неделю недели недель hete اسبوع أسبوعا tuần seminggu"
            " minggu wochen woche wo semaines semaine sem semanas semana settimane settimana"
            " sett weken tygodnia tydzień tygodnie tygodni tydz tyg нед hafta hf veckor"
            " vecka týdny týdnem týdne týd týždňami týždňom týždňa týž héttel εβδομάδες"
            " εβδομάδα εβδ uger uge uker uke viikkoa viikko vk săptămâni săptămână săpt"
            " тижня тиждень тижні тижнів тиж седмици седмица седм tjedana tjedan tjedna tj"
            " nedelja nedelje ned mgg أسبوع أسبوعين أسابيع أسبوعًا שבועות שבוע שבועיים שב"
            " هفته",
        "month": "month months mo mos hónapja شهرا أشهر شهور tháng sebulan bulan monaten monat"
            " mois meses mes mesi mese mês maanden maand miesiąca miesiąc miesiące miesięcy"
            " mies месяца месяц месяцев мес ay månader månad mån měsíci měsícem měsíce měs"
            " mesiacmi mesiacom mesiaca hónappal μήνες μήνα måneder måned md mdr kuukautta"
            " kuukausi kk luni lună місяця місяць місяці місяців міс месеца месец mjeseci"
            " mjesec mjeseca mj meseci meseca bln شهر شهرين شهرًا חודשים חודש חודשיים חו ماه",
        "year": "year years y yr yrs лет год года jaar éve godine عام أعوام năm setahun tahun"
            " jahren jahr ans an años año anni anno anos ano roku rok lata lat yıl år lety"
            " rokem rokmi rokom roka évvel έτη έτος vuotta vuosi ani року рік роки років"
            " година godina godinu god thn سنة سنتين سنوات שנים שנה שנתיים سال",
    }
)  # fmt: skip
"""Units ("3 hours ago"), lower case, to their English name."""
