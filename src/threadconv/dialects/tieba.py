"""Baidu Tieba: the bars of Baidu, as their classic pages print threads."""

from threadconv.dialects import Dialect

_WHEN = r"(?P<date>\d{4}-\d{1,2}-\d{1,2} \d{1,2}:\d\d)"

DIALECT = Dialect(
    name="tieba",
    about="Baidu Tieba",
    signatures=False,
    signs=(
        "只看楼主收藏回复", "我也说一句", "看贴图片精品视频", "回复贴，共", "全吧搜索", "贴吧用户_",
        "百度贴吧", "收起回复", "举报 | ", "来自Android客户端",
    ),
    closing=(
        r"(?:举报 ?\|? ?)?(?:IP属地: ?\S{1,8} )?(?:来自 ?\S{1,12}客户端 ?)?"
        rf"(?P<number>\d{{1,6}})楼 ?{_WHEN}(?: 回复(?:\(\d+\))?)?",
    ),
    card=(
        r"(?:(?:初级|中级|高级|铁杆)粉丝|(?:正式|核心|铁杆)会员|知名人士|人气楷模|活跃吧友|"
        r"黄牌指导|意见领袖|(?:进阶|资深|荣耀)元老|小?吧主)\d{0,2}",
        "楼主",
    ),
    below=(
        "回复", "收起回复", "举报", r"回复\(\d+\)", r"还有\d+条回复，点击查看", "我也说一句",
    ),
    comment=(
        rf"(?:举报 ?)?{_WHEN} ?回复",
        r"(?=.*[一-鿿])(?P<author>[^\s:]{1,20}): (?P<text>\S.*)",
    ),
    start=("只看楼主收藏回复",),
    page=(
        r"\d+回复贴，共\d+页.*", r"<<返回.+", "看贴图片精品视频", "首页",
        "消息", "登录", "注册", r"进吧 ?全吧搜索.*", r".{1,30} 关注 关注：[\d,]+ 贴子：[\d,]+",
    ),
)  # fmt: skip
