"""Question2Answer: question, answers and comments, each closed by when and by whom."""

from threadconv.dialects import Dialect

DIALECT = Dialect(
    name="question2answer",
    about="Question2Answer 1.5 to 1.8",
    signatures=False,
    signs=(
        "Powered by Question2Answer", "Please log in or register to add a comment.",
        "Please log in or register to answer this question.", "Your comment on this answer:",
        "Your comment on this question:", "Your name to display (optional):",
        "To avoid this verification in future, please log in or register.",
        "where you can ask questions and receive answers from other members of the community",
    ),
    closing=(
        r"(?:asked|answered|commented)(?: on)? (?P<date>.{0,20}\d.{0,20}?)(?: in .{1,60}?)? by "
        r"(?P<author>.{1,60}?)(?: \( ?[\d,.]+k? points?\).*)?",
    ),
    edited=(
        r"(?:edited|retagged|recategorized|reshown|closed|reopened|moved)(?: on)? "
        r"(?P<date>.{0,20}\d.{0,20}) by .+",
    ),
    above=(
        r"(?P<score>[-+–−]?[\d,.]+) votes?",
        r"[-+–−]?[\d,.]+ (?:like|dislike|flag)s?",
        r"[-+–−]?\d+", r"\+ ?–", "Best answer",
    ),
    start=(r"[\d,.]+k? views",),
    accepted=("Best answer", r"selected(?: on)? .{0,20}\d.{0,20} by .+"),
    below=(
        r"selected(?: on)? (?P<date>.{0,20}\d.{0,20}) by .+",
        "answer", "comment", "ask related question", "flag", "reply", "share this question",
    ),
    tag=(r"[^\W_][\w.+#-]*",),
    notice=(r"\d+ Answers?", "Please log in or register to add a comment."),
    tail=("Related questions", "Your answer"),
    page=(
        "Please log in or register to answer this question.",
        "Powered by Question2Answer", r"Welcome to .+, where you can ask questions and receive .*",
        "Your comment on this question:",
    ),
)  # fmt: skip
