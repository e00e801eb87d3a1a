"""HyperKitty, the mail archives of Mailman 3: a day is printed only where it is another one."""

from threadconv.dialects import Dialect

DIALECT = Dialect(
    name="hyperkitty",
    about="HyperKitty, the mail archives of Mailman 3",
    signs=(
        "Powered by HyperKitty", "HyperKitty version", "Show replies by date",
        "Sign in to reply online", "Use email software", "Last active (days ago)",
        "Age (days ago)", "Jump to MailingList overview", "List overview",
    ),
    byline=(
        r"(?:(?P<date>\d{1,2} [A-Z][a-z]{2,8}(?: \d{4})?) )?"
        r"(?:\d{1,2}(?::\d\d)? [ap]\.m\.|noon|midnight)",
    ),
    above=(
        r"(?P<date>(?:[A-Z][a-z]+, )?\d{1,2} [A-Z][a-z]{2,8} \d{4}) "
        r"(?:[A-Z][a-z]+, )?\d{1,2} [A-Z][a-z]{2,8} '\d\d",
        r"\d{1,2} [A-Z][a-z]{2,8} \d{1,2} [A-Z][a-z]{2,8}",
    ),
    below=(
        r"0 \d{1,4}", "Sign in to reply online", "Use email software",
        "Sign in to reply online Use email software", "Show replies by date",
    ),
    reactions=(r"(?P<count>[1-9]\d{0,3}) \d{1,4}",),
    inside=("...",),
    start=("older", "newer", "Thread View", "Keyboard Shortcuts"),
    tail=(r"Age \(days ago\)",),
    page=("Sign In", "Sign Up", r"Powered by HyperKitty .+"),
)  # fmt: skip
