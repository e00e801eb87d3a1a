"""What any software may print: the lines that `dialects/generic.py` knows."""

import pytest

from threadconv.dialects import choose
from threadconv.segments.landmarks import Landmarks

ANY = Landmarks([choose.GENERIC])


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Edited 14 Apr, 2013 19:50", "edited"),
        ("Edited 2 mistakes, sorry", "short"),
        ("[ Edited Tue Aug 16 2022, 08:28AM ]", "edited"),
        ("[Edited on 8-2-2020 by Onvar]", "edited"),
        ("Member Is Offline", "card"),
        ("Subject:", "above"),
        ("Topic by Old Loom", "card"),
        ("This message was edited 1 time. Last update was at 08/11/2020 08:28:00", "edited"),
        ("Thanks: 63 times", "card"),
        ("Was thanked: 2590 time(s) in 63 post(s)", "card"),
        ("2 users thanked Onvar for this useful post.", "reactions"),
        ("onvar.q on 1/1/2016(UTC), Old Loom on 1/2/2016(UTC)", "reactions"),
        ("Back to top", "below"),
        ("1 year ago | Reason: Not specified", "edited"),
        ("Forum Jump Select a forum", "page"),
        ("Loom hand\t#5 · Posted: 11 Apr 2022 19:58\tReply Quote", "number"),
        ("Loom hand #5 * Posted: 11 Apr 2022 09:10 * Edited by: onvar.q", "number"),
        ("Mine is #5 - posted from Halle", "short"),
        ("Top   Previous Topic   Next Topic", "page"),
        ("View User's ProfileVisit User's HomepageView All Posts By User", "below"),
        ("Onvar & Pellit and quasse and 3 other users like this.", "reactions"),
        ("Old Loom Onvar likes this.", "reactions"),
        ("9 May 2020 - 18:20 (Last modified: 10 May 2020 - 7:20 by Onvar.)", "date"),
        ("By:Onvar on Feb. 3, 2021, 6:42 p.m.", "byline"),
        ("Comment by Old Loom 1 year, 9 months ago", "byline"),
        ("Reply by Old Loom Mar 3, 2020", "byline"),
        ("Reply @Old Loom :", "above"),
        ("My old loom likes this.", "prose"),
        ("I and 3 other weavers like this very much.", "prose"),
        ("@quasse has written:", "quote"),
        ("Marked as best answer by Onvar Sept. 12, 2022, 8:01 p.m.", "notice"),
        ("powered by LoomBB", "page"),
        ("Go to top", "page"),
    ],
)
def test_a_line_is_what_any_software_means_by_it(text: str, kind: str) -> None:
    assert ANY.kind(text) == kind
