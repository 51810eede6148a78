from members.models import User


def create_editor(email="editor@example.ma", *, language="en", **fields):
    """Somebody with every right in the admin, to whom it speaks English: the language of the code's messages."""
    return User.objects.create_superuser(email, "a long password", language=language, **fields)


def create_reader(email="reader@example.ma", **fields):
    """Somebody with an account and no right in the admin."""
    return User.objects.create_user(email, "a long password", **fields)
