from core.listing import address_without

CHOSEN = {"region": ["MA-06", "MA-08"], "kind": ["event"]}


def test_one_value_goes_and_the_rest_stays():
    assert address_without("region", "MA-06", CHOSEN) == "?region=MA-08&kind=event"


def test_the_question_stays():
    assert address_without("kind", "event", {"kind": ["event"]}, q="a&b é") == "?q=a%26b+%C3%A9"


def test_what_is_not_chosen_has_no_address():
    assert address_without("region", "MA-01", CHOSEN) == ""
