"""Vietnamese."""

from threadconv.dialects import Dialect

DIALECTS = (
    Dialect(
        name="generic",
        labels={
            "Ngày tham gia": "joined", "Tham gia ngày": "joined", "Tham gia": "joined",
            "Gia nhập": "joined", "Đến từ": "location", "Nơi ở": "location",
            "Nơi cư ngụ": "location", "Bài viết": "stats", "Số bài viết": "stats",
            "Bài gửi": "stats", "Được cảm ơn": "stats", "Giới tính": "fields", "Tuổi": "fields",
            "Nghề nghiệp": "fields",
        },
        card=(
            "Thành viên", "Thành viên mới", "Thành viên tích cực", "Thành viên chính thức",
            "Quản trị viên", "Điều hành viên", "Khách", "Ngoại tuyến", "Trực tuyến",
        ),
        below=(
            "Trả lời", "Trích dẫn", "Báo cáo", "Báo xấu", "Chia sẻ", "Thích", "Sửa", "Cảm ơn",
            "Đầu trang", "Trả lời với trích dẫn",
        ),
        edited=(r"\W?(?:Sửa lần cuối|Đã sửa|Chỉnh sửa cuối|Lần sửa cuối|Được sửa bởi)\b.*\d.*",),
        quote=(
            r"(?P<author>\S+(?: \S+){0,3}) (?:viết|nói|đã viết|đã nói) ?:(?: ?↑)?", "Trích dẫn:",
            r"(?P<author>\S.{0,40}?) đăng lúc (?P<date>.*\d.*)",
            r"(?:Trích dẫn )?[Gg]ửi bởi (?P<author>.+?)(?: Xem bài viết)?",
        ),
        opening=(r"(?P<author>[^\s:(][^:(]{0,60}?) (?:đã )?(?:viết|nói) ?:",),
        signed=("Chữ ký",),
        page=(
            "Chủ đề tương tự", "Tiếp theo", "Trước", r"Trang \d+(?: trên | / |/)\d+", "Đăng nhập",
            "Đăng ký", "Chuyển đến nội dung",
        ),
        words={
            "front": ("trang chủ", "diễn đàn"),
            "by": ("bởi",),
            "joining": ("và",),
            "quoting": ("trích dẫn",),
            "latest": ("bài viết cuối", "bài cuối", "trả lời cuối"),
            "views": ("lượt xem",),
        },
    ),
    Dialect(
        name="xenforo",
        signs=(
            "Bấm để mở rộng", "Nhấn để mở rộng", "Điểm tương tác", "Điểm thành tích",
            "Điểm Reaction", "Sửa lần cuối:", "Chủ đề tạo bởi", "Ngày gửi", " đã nói:", " nói:",
        ),
        labels={
            "Điểm tương tác": "stats", "Điểm thành tích": "stats", "Điểm Reaction": "stats",
            "Điểm": "stats", "Đã được thích": "stats", "Được thích": "stats",
            "Chủ đề tạo bởi": "start", "Tác giả": "start",
            "Ngày gửi": "start", "Ngày bắt đầu": "start",
        },
        card=("Thành viên BQT", "Thành viên VIP", "Thành viên kỳ cựu"),
        reactions=(r"(?:Reactions|Tương tác) ?: ?(?P<users>.*[^\W\d].*|)",),
        quote=(r"(?P<author>.+?) (?:đã )?(?:nói|viết) ?:(?: ?↑)?",),
        unquote=(r"(?:Bấm|Nhấn) để mở rộng ?[.…]*",),
        inside=("Mã:",),
        start=(
            r"Thảo luận trong .+ bắt đầu bởi (?P<author>[^,]+), .+",
            r"(?:(?:Chủ đề tạo bởi|Thread starter) ){1,2}(?P<author>.+)",
            r"(?:(?:Ngày gửi|Ngày bắt đầu|Start date) ){1,2}.+",
        ),
        page=(
            "Chia sẻ:", r"Bạn (?:phải|cần) đăng nhập hoặc đăng ký để .{5,20}", "Bài viết mới",
        ),
    ),
    Dialect(
        name="nodebb",
        signs=(
            "chỉnh sửa cuối bởi ", "Đăng nhập để trả lời", "Trả lời như chủ đề",
            "Chỉ người dùng có đặc quyền quản lý chủ đề mới được xem.", "Tải thêm bài đăng",
        ),
        byline=(
            r"(?:(?:đã viết(?: trên)?|đã trả lời tới .+?(?: trên)?) )?(?P<date>[^|]*\d[^|]* )?"
            r"(?:chỉnh sửa cuối bởi|được chỉnh sửa lần cuối bởi)(?: Invalid Date)?(?:"
            r" (?P<users>\S.*))?",
            r"(?:đã viết(?: trên)?|đã trả lời tới .+?(?: trên)?) (?P<date>.*\d.*)",
        ),
        card=(
            r"(?:[^\W\d_] ?)?(?:Ngoại tuyến|Trực tuyến|Đang offline|Đang online|Đang đi vắng|Vắng"
            r" mặt|Đừng làm phiền|Không hiển thị)",
            r"(?P<author>\S.*?\S)(?: [^\W\d_a-z])? ?(?:Ngoại tuyến|Trực tuyến|Đang offline|Đang"
            r" online|Đang đi vắng|Vắng mặt|Đừng làm phiền|Không hiển thị)",
        ),
        below=(r"\d+ [Tt]rả lời",),
        edited=(r"(?:chỉnh sửa cuối bởi|được chỉnh sửa lần cuối bởi) \S.* \d.*\d:\d\d",),
        tail=(
            "Trả lời cuối cùng", r"Trả lời cuối cùng (?P<date>.+)",
            r"(?:.* )?\d+ [Tt]rả lời Trả lời cuối cùng(?: .*)?",
        ),
        notice=(
            "Đã xóa bài đăng này!",
            r".+ đã (?:khóa|mở(?: khóa)?|(?:bỏ )?ghim|xóa|khôi phục|chuyển|chia sẻ|tham khảo|rẽ"
            r" nhánh) chủ đề này.*",
        ),
        quote=(r"@(?P<author>.+?) đã nói(?: trong .+?)?:",),
        start=(
            r"(?:\d\S* )?(?:Bài viết|Bài đăng|Số bài viết) .*\d.* Lượt xem.*",
            r"Lên lịch(?: (?:Đã ghim|Đã Khóa|Đã chuyển))+(?: .+)?",
            "Chủ đề này đã bị xóa. Chỉ người dùng có đặc quyền quản lý chủ đề mới được xem.",
            "Cũ đến mới", "Mới đến cũ", "Nhiều bình chọn nhất", "Tải thêm bài đăng",
            "Trả lời như chủ đề", "Trả lời dưới dạng chủ đề",
        ),
        page=(
            "Đăng nhập để trả lời", "Hãy đăng nhập để trả lời", "Bài viết đầu tiên",
            "Bài viết cuối cùng",
        ),
    ),
)  # fmt: skip
