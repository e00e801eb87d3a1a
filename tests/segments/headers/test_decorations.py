"""What a page prints beside all names, before them or behind, is no part of any."""

import pytest

from threadconv.segments.headers import decorations


@pytest.mark.parametrize(
    ("printed", "names"),
    [
        pytest.param(["Ada Member", "Bo Member", "Cy Member"], ["Ada", "Bo", "Cy"],
                     id="a word behind the name"),
        pytest.param(["Ada 1,204", "Bo 9", "Cy 31"], ["Ada", "Bo", "Cy"],
                     id="a count behind the name"),
        pytest.param(["Ada 1 point2 points", "Bo 0 points1 point", "Cy 1 point2 points",
                      "Dee 0 points1 point"], ["Ada", "Bo", "Cy", "Dee"],
                     id="counts of one and of many"),
        pytest.param(["Ada Old Hand", "Bo Guide", "Cy Old Hand", "Dee Guide"],
                     ["Ada", "Bo", "Cy", "Dee"], id="ranks, each with several bearers"),
        pytest.param(["Postby Ada", "Postby Bo", "Postby Cy"], ["Ada", "Bo", "Cy"],
                     id="a word before the name"),
        pytest.param(["Ada ·", "Bo ·", "Cy ·"], ["Ada", "Bo", "Cy"], id="a sign behind the name"),
        pytest.param(["AdaAda", "BobBob Staff", "CyCy"], ["Ada", "Bob", "Cy"],
                     id="the name once more, run together"),
        pytest.param(["Ada avatar Ada", "Bo avatar Bo", "Cy avatar Cy"], ["Ada", "Bo", "Cy"],
                     id="what the picture is called"),
        pytest.param(["ada_l (Ada Lund)", "bo (Bo)", "cy7 (Cy N.)"], ["ada_l", "bo", "cy7"],
                     id="the full name in brackets"),
        pytest.param(["[a]Ada", "[a]Bo", "[a]Cy"], ["Ada", "Bo", "Cy"],
                     id="what stands for a picture"),
        pytest.param(["u/Ada", "u/Bo", "u/Cy N."], ["Ada", "Bo", "Cy N."],
                     id="what the addresses of members begin with"),
        pytest.param(["adaA", "boB", "cyC"], ["ada", "bo", "cy"], id="the letter of the picture"),
        pytest.param(["Aada", "BBob", "Ccy"], ["ada", "Bob", "cy"],
                     id="the letter of the picture before the name"),
        pytest.param(["MM. Okoro", "LLittle Owl"], ["M. Okoro", "Little Owl"],
                     id="the letter of the picture before both of two names"),
        pytest.param(["Aaron", "Bob"], ["Aaron", "Bob"], id="before one of two"),
        pytest.param(["B Brine", "D dora", "O old_crock", "mia.p"],
                     ["Brine", "dora", "old_crock", "mia.p"], id="and a blank behind that letter"),
        pytest.param(["NNell O", "potter", "Gglaze", "kim"], ["Nell O", "potter", "glaze", "kim"],
                     id="the letter of the picture before some, one of them with a capital"),
        pytest.param(["Aaron", "Bob", "Lloyd"], ["Aaron", "Bob", "Lloyd"],
                     id="two names that begin with one letter twice"),
        pytest.param(["Ada Member", "", "Bo Member", "Cy Member", "Ada Member"],
                     ["Ada", "", "Bo", "Cy", "Ada"], id="posts without a name and of one author"),
        pytest.param(["Old_Tom (Old Tom)", "ann"], ["Old_Tom", "ann"],
                     id="the full name that one of two user names is made of"),
        pytest.param(["Ada (Member)", "ann"], ["Ada (Member)", "ann"], id="a rank of one of two"),
        pytest.param(["Ada Member", "Bo Member"], ["Ada Member", "Bo Member"],
                     id="two names are too few"),
        pytest.param(["Guest 12", "Guest 40", "Guest 7"], ["Guest 12", "Guest 40", "Guest 7"],
                     id="names that differ in their number alone"),
        pytest.param(["Ada Lund", "Bo Lund", "Cy", "Dee Ek", "Eve"],
                     ["Ada Lund", "Bo Lund", "Cy", "Dee Ek", "Eve"], id="two of a family"),
        pytest.param(["Ada - Expert", "Bo - Expert", "Cy", "Dee", "Eve", "Flo"],
                     ["Ada", "Bo", "Cy", "Dee", "Eve", "Flo"], id="a role behind a dash at two"),
        pytest.param(["Ada - Expert", "Bo - Baker", "Cy", "Dee", "Eve", "Flo"],
                     ["Ada - Expert", "Bo - Baker", "Cy", "Dee", "Eve", "Flo"],
                     id="dashes before words that do not return"),
        pytest.param(["Ada ", "Bo ", "Cy"], ["Ada ", "Bo ", "Cy"], id="blanks behind two of them"),
        pytest.param(["anna", "bob", "Otto"], ["anna", "bob", "Otto"],
                     id="names that end as they begin"),
    ],
)  # fmt: skip
def test_what_a_page_prints_beside_its_names_is_no_part_of_them(
    printed: list[str], names: list[str]
) -> None:
    assert decorations.strip(printed) == names


@pytest.mark.parametrize(
    ("names", "left"),
    [
        (
            ["mudlark42", "ann.lee Maintainer", "RopeLocker", "oyster_j Maintainer"],
            ["mudlark42", "ann.lee", "RopeLocker", "oyster_j"],
        ),
        (
            ["mudlark42", "Ann Maintainer", "RopeLocker", "Bo Maintainer"],
            ["mudlark42", "Ann Maintainer", "RopeLocker", "Bo Maintainer"],
        ),
        (
            ["mudlark42", "ann.lee Maintainer", "RopeLocker", "oyster_j Baker"],
            ["mudlark42", "ann.lee Maintainer", "RopeLocker", "oyster_j Baker"],
        ),
    ],
)
def test_a_word_behind_two_users_is_a_role(names: list[str], left: list[str]) -> None:
    assert decorations.strip(names) == left
