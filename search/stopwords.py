"""Words too common to find anything by, folded as `text.fold` does. Both engines use these lists.

Single letters that an apostrophe cuts off are here as well: "l'énergie", "cluster's".
"""

FRENCH = """
a ai au aux avec c ce ceci cela ces cet cette d dans de des donc du elle elles en es est et etait etre eu
eux il ils j je jusqu l la le les leur leurs lorsqu lui m ma mais me meme mes moi mon n ne nos notre nous on
ont ou par pas plus pour puisqu qu que quel quelle quelles quels qui quoi quoiqu s sa sans se ses si son sont
sur t ta te tes toi ton tu un une vos votre vous y
"""
ENGLISH = """
a an and are as at be been but by can do does for from had has have he her his how i if in into is it its my
not of on or our s she so such t than that the their them then there these they this to was we were what
when where which who whose will with you your
"""
ARABIC = """
من في علي الي عن ان انه انها او ثم كل التي الذي الذين هذا هذه ذلك تلك هو هي هم كما ما لا لم لن قد كان كانت
مع بين بعد قبل عند حتي اذا اي ايضا و ف ب ل ك منه منها فيه فيها عليه عليها له لها هناك غير حيث الا اما
"""

STOP_WORDS = {
    "fr": frozenset(FRENCH.split()),
    "ar": frozenset(ARABIC.split()),
    "en": frozenset(ENGLISH.split()),
}
EVERY_STOP_WORD = frozenset().union(*STOP_WORDS.values())
