"""Turkish."""

from threadconv.dialects import Dialect

DIALECTS = (
    Dialect(
        name="generic",
        labels={
            "Kayıt": "joined", "Kayıt tarihi": "joined", "Üyelik tarihi": "joined",
            "Katılım": "joined", "Konum": "location", "Nereden": "location", "Yer": "location",
            "Mesajlar": "stats", "Mesaj": "stats", "Konular": "stats", "Yaş": "fields",
            "Cinsiyet": "fields", "Meslek": "fields", "İletişim": "fields",
        },
        card=(
            "Üye", "Yeni üye", "Kayıtlı kullanıcı", "Yönetici", "Moderatör", "Misafir",
            "Kullanıcı avatarı", r"[\d.,]+ (?:mesaj|ileti)",
        ),
        below=(
            "Cevapla", "Alıntı", "Alıntıla", "Yanıtla", "Şikayet et", "Bildir", "Paylaş", "Beğen",
            "Başa dön", "Yukarı", "Düzenle", "Alıntı ile cevapla", r"\d+ (?:cevap|yanıt)",
        ),
        edited=(r"(?:En son .+ tarafından|Son düzenle(?:me|yen)).*\d.*",),
        quote=(
            r"(?P<author>\S+(?: \S+){0,3}) (?:yazdı|dedi ki|dedi) ?:",
            r"(?P<author>\S+(?: \S+){0,3}) [Nn]ickli [Üü]yeden [Aa]lıntı:?(?: Mesajı göster)?",
        ),
        opening=(r"(?P<author>[^\s:(][^:(]{0,60}?) yazdı ?:",),
        signed=("İmza",),
        page=(
            "Benzer konular", "Sonraki", "Önceki", r"Sayfa \d+ / \d+", "İçeriğe geç", "Giriş",
            "Geçiş yap", r"\d+\. sayfa \(Toplam \d+ sayfa\)", "Giriş yap", "Kayıt ol",
        ),
        edge=("içeriğe geç", "gizlilik politikası"),
        words={
            "front": ("ana sayfa", "anasayfa", "forumlar"),
            "latest": ("son mesaj", "son ileti", "son yanıt"),
            "views": ("görüntüleme",),
        },
    ),
    Dialect(
        name="phpbb",
        signs=(
            "Mesaj gönderen ", "Mesajgönderen ", "\nBaşa dön\n", "Okunmamış mesaj", "Cevaplanmamış",
            "Mesaj Başlığı:", "çerezlerini sil", "Kimler çevrimiçi",
            "Türkçe çeviri", "kere düzenlendi", "sayfasına dön", "yazdı: ↑", "Ana sayfaya dön",
        ),
        labels={"Teşekkür etti": "stats", "Teşekkür edildi": "stats"},
        byline=(
            r"(?:Yeni mesaj ?|Okunmamış mesaj ?|Mesaj ?)*gönderen:? (?P<author>.+?) [»›·|,-] "
            r"(?P<date>.+)",
            r"(?:D )?(?:Mesaj ?)?(?:Gönderilme zamanı|Tarih): (?P<date>.+?)"
            r"(?:\s+Mesaj [Bb]aşlığı: ?(?P<text>.*))?",
            r"(?:Mesaj|Okunmamış mesaj) (?P<date>.+)",
        ),
        subject=(r"(?:Mesaj [Bb]aşlığı|Konu): ?(?P<text>.*)",),
        card=("Site Yöneticisi", r"İletişim:? .+"),
        below=(
            "Profil", "Özel mesaj gönder", "Bu mesajı bildir", "Cevap gönder", "Başa dön Profil",
        ),
        edited=(r"En son (?P<author>.+?) tarafından .+ düzenlendi.*",),
        quote=(
            r"(?P<author>\S.{0,60}?) yazdı ?:(?: ?↑)?(?: ?(?P<date>.*\d.*))?", "Alıntı:",
        ),
        inside=(r"Kod:(?: \[?Tümünü seç\]?)?", "Tümünü seç"),
        notice=("Dosya ekleri", r"Bu mesaja eklenen dosyaları görüntülemek için .+"),
        start=(
            r"\d+ mesaj (?:•|·|\|) ?.*", r"\d+ mesaj", "Cevap gönder", "Başlığa cevap ver",
            "Yeni başlık gönder", "Yeni başlık", "Yazıcı görüntüsü", "Kilitli", "Başlık kilitlendi",
            "Yazar Mesaj", "Gelişmiş arama", "Ara Gelişmiş arama", r"Moderatör(?:ler)?: .+",
            "Forum kuralları",
        ),
        page=(
            r"[“«\"].+[”»\"] sayfasına dön", "Ana sayfaya dön", "Kimler çevrimiçi",
            r"Bu forumu gör(?:üntüleyen|en) kullanıcılar: .+",
            r"Bu forum(?:a|daki) .*(?:ebilir|emez|eyemez)siniz", r"Tüm zamanlar .+",
            "Tüm mesaj panosu çerezlerini sil", "Önceki başlık", "Sonraki başlık",
            r"Türkçe çeviri.*", "Hızlı bağlantılar",
        ),
    ),
    Dialect(
        name="discourse",
        signs=(
            "tarafından destekleniyor", "JavaScript etkinleştirildiğinde", "sonraki sayfa →",
            "Önerilen Konular",
        ),
        below=("Çözüm",),
        aside=("oluşturuldu",),
        resume=(r"(?:\d[\d.,]*[kKM]? )?kullanıcı",),
        reactions=(r"(?P<count>\d+) [Bb]eğeni",),
        page=(
            "Önerilen Konular", "Konu Yanıtlar Görüntülemeler Etkinlik",
            "Ana Sayfa", "Kategoriler", "Yönergeler", "Gizlilik Politikası",
            r"(?:← önceki sayfa)? ?(?:sonraki sayfa →)?", r".+ Discourse, .+ JavaScript.*",
        ),
    ),
    Dialect(
        name="vbulletin",
        signs=(
            "ickli Üyeden Alıntı", "Alıntı ile Cevapla", "Üyelik tarihi", "Konu Araçları",
            "Profilini Görüntüle", "Yetkileriniz", "Konu Acma Yetkiniz",
            "Tüm Zamanlar GMT",
        ),
        card=(
            "Profilini Görüntüle", "Forum Mesajları", "Özel Mesaj",
            r"\S+(?: \S+){0,2} çevrimdışı(?:dır)?\.?",
        ),
        above=("Standart",),
        below=("Alıntı ile Cevapla", "Açık Profil bilgileri", r".+ üyesinin .+ mesajlarını bul"),
        quote=(
            r"(?:Alıntı:? )?(?P<author>.+?) (?:[Nn]ickli|[Rr]umuzlu) [Üü]yeden [Aa]lıntı"
            r"(?: Mesajı göster)?",
            "Alıntı:",
        ),
        inside=("Mesajı göster", "PHP- Code:", "HTML Kodu:"),
        start=("Konu Araçları", "Seçenekler", "Stil", r"Toplam \d+ sonuçtan .+"),
        page=(
            r"«? ?Önceki Konu.*", "Yetkileriniz", r".*Yetkiniz (?:Yok|var)", r"Tüm Zamanlar GMT.*",
        ),
    ),
    Dialect(
        name="invision",
        signs=(
            "Önerilen İletiler", "Yorum bağlantısı", "Diğer sitelerde paylaş", "Gönderi tarihi",
            "Konu listesine dön",
        ),
        byline=(r"Gönderi tarihi:? (?P<date>.+)",),
        card=("Üyeler", "Yöneticiler", "Moderatörler", "Misafirler", r"[\d.,]+[kKM]? ileti"),
        above=(
            "Paylaş", r"\(düzenlendi\)",
            "Raporla", "Bildir",
        ),
        tail=("Yorum bağlantısı", "Diğer sitelerde paylaş"),
        quote=(
            r"(?P<date>\d.*?)(?: tarihinde)?, (?P<author>.+?) (?:dedi|yazdı|şöyle yazdı) ?:",
            r"(?P<date>.+ önce), (?P<author>.+?) (?:dedi|yazdı|şöyle yazdı) ?:",
        ),
        inside=("Genişlet", "Gizli içeriği göster"),
        start=("Önerilen İletiler",),
        page=("Konu listesine dön", "Sohbete katıl", "Tüm etkinlikler"),
    ),
    Dialect(
        name="xenforo",
        signs=("Genişletmek için tıkla", "Son düzenleme:", "Tepkiler:"),
        labels={
            "Katılım Tarihi": "joined", "Tepkime puanı": "stats", "Tepkime skoru": "stats",
            "Puanları": "stats", "Konbuyu başlatan": "start", "Başlangıç tarihi": "start",
        },
        edited=(r"Son düzenleme ?:.*",),
        reactions=(r"Tepkiler ?: ?(?P<users>.*[^\W\d].*|)",),
        quote=(r"(?P<author>.+) dedi ?:(?: ?↑)?",),
        unquote=(r"Genişletmek için tıkla ?[.…]*",),
        start=(
            r".+ forumunda (?P<author>.+) tarafından .+ açılan konu",
            r"(?:Konbuyu başlatan ){1,2}(?P<author>.+)", r"(?:Başlangıç tarihi ){1,2}.+",
        ),
        page=("Paylaş:",),
    ),
    Dialect(
        name="smf",
        signs=(
            "« Yanıtla #", "« Yanıt #", "Alıntı yapılan: ", "« önceki", "sonraki »",
            " konuyu incelemekte.", "(Okunma sayısı ", "Aşağı git", "Gitmek istediğiniz yer",
            "Son düzenlenme: ",
        ),
        labels={"İletiler": "stats"},
        card=("Çevrimdışı", "Çevrimiçi"),
        below=("Kayıtlı", "Rapor et", "Rapor et Kayıtlı"),
        edited=(r"(?:« )?Son düzenlenme: .*\d.*",),
        quote=(r"Alıntı yapılan: (?P<author>.{1,80}) - (?P<date>.*\d.*)",),
        start=(
            "« önceki sonraki »", "« önceki", "sonraki »", "Yazdır", "Aşağı git", "Yazar",
            r"\d+ Üye ve .+ konuyu incelemekte\.", r"Başlatan (?P<author>.+?), .+",
            r"(?:Aşağı git )?Sayfa:? ?\[?\d.*",
        ),
        title=(
            r"(?:Yazar )?Konu: (?P<text>\S.{3,}?)(?:\s*\(Okunma sayısı [\d.,]+ defa\))?",
        ),
        page=("Yukarı git", "Yazdır Yukarı git", r"Gitmek istediğiniz yer:?"),
    ),
    Dialect(
        name="mybb",
        signs=(
            "Hoşgeldin, Ziyaretçi:", "Konu Değerlendirmesi:", "Konu Görünümü", "Tam Görünüm",
            "(En Son Düzenleme:", "Yazdırılabilir Versiyonu Görüntüle", " Yazdı:",
            "Bu Konuyu Arkadaşına Gönder", "Bu Konuya Göz Atan Kullanıcılar:", "Rep Puanı:",
            "Hızlı Erişim:", "Lite (Arşiv) Modu", "Tüm Forumları Okundu Kabul Et",
        ),
        labels={
            "Yorumları": "stats", "Konuları": "stats", "Rep Puanı": "stats",
            "Uyarı Seviyesi": "fields",
        },
        card=("Çevrimdışı", "Çevrimiçi", "Uzakta"),
        below=("Bul", "Bul Yanıtla", "Website Bul"),
        edited=(r"\(?En Son Düzenleme: .*\d.*",),
        quote=(r"(?P<author>[^\s(].{0,60}?) Yazdı:", "Alıntı:"),
        inside=("Kod:", "PHP Kod:"),
        start=("Konu Görünümü", "Tam Görünüm", r"Konu Değerlendirmesi:.*", "Yazar Mesaj"),
        page=(
            "Önceki Konu", "Sonraki Konu", r"« Önceki Konu \| Sonraki Konu »",
            "Yazdırılabilir Versiyonu Görüntüle", "Bu Konuyu Arkadaşına Gönder",
            "Bu konuya abone olun", r"Bu Konuya Göz Atan Kullanıcılar:.*", r"Hızlı Erişim:.*",
            "Bize Ulaşın", "Yukarı Çık", r"Lite \(Arşiv\) Modu", "Tüm Forumları Okundu Kabul Et",
        ),
    ),
    Dialect(
        name="nodebb",
        signs=(
            "en son düzenleyen ", "Cevaplamak için giriş yapın", "Yeni başlık oluşturarak cevapla",
            "Sadece başlık düzenleme yetkisi olan kullanıcılar görebilir.", "Daha fazla ileti",
        ),
        byline=(
            r"(?P<date>[^|]*\d[^|]* )?(?:en son düzenleyen|Son düzenleyen:)(?: Invalid Date)?(?:"
            r" (?P<users>\S.*))?",
            r"(?P<date>.*\d.*?)(?: tarihinde)? yazdı",
            r".+? başlığına (?P<date>.*\d.*?)(?: tarihinde)? cevap verdi",
        ),
        card=(
            r"(?:[^\W\d_] ?)?(?:Çevrimdışı|Çevrimiçi|Dışarıda|Rahatsız etme|Görünmez)",
            r"(?P<author>\S.*?\S)(?: [^\W\d_a-z])? ?(?:Çevrimdışı|Çevrimiçi|Dışarıda|Rahatsız"
            r" etme|Görünmez)",
        ),
        below=(r"\d+ Cevap", "Cevap"),
        edited=(r"(?:en son düzenleyen|Son düzenleyen:) \S.* \d.*\d:\d\d",),
        tail=(
            "Son cevap", r"Son cevap (?P<date>.+)", r"(?:.* )?\d+ Cevap Son cevap(?: .*)?",
            r"Yanıtlar: \d+",
        ),
        notice=(
            "Bu ileti silindi!",
            r".+ bu başlığ(?:ı|ın) .*(?:kilitledi|sabitledi|kaldırdı|sildi|geri"
            r" getirdi|taşıdı|bölerek ayırdı).*",
        ),
        quote=(r"@(?P<author>\S+?) (?:.+ içinde )?(?:söyledi|şunu dedi):",),
        start=(
            r"(?:\d\S* )?İleti .*\d.* (?:Görünüm|Bakış).*",
            r"Konu Zamanlandı(?: (?:Sabitlendi|Kilitli|Taşındı))+(?: .+)?",
            "Bu başlık silindi. Sadece başlık düzenleme yetkisi olan kullanıcılar görebilir.",
            "En eskiden en yeniye", "En yeniden en eskiye", "En çok oylanan", "En çok oy",
            "Daha fazla ileti", "Yeni başlık oluşturarak cevapla", "İletiye Cevap Ver",
        ),
        page=("Cevaplamak için giriş yapın", "İlk ileti", "Son ileti"),
    ),
)  # fmt: skip
