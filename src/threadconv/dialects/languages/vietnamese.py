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
            "quoting": ("trích dẫn",),
            "latest": ("bài viết cuối", "bài cuối", "trả lời cuối"),
            "views": ("lượt xem",),
        },
    ),
)  # fmt: skip
