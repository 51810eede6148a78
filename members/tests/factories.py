from members.models import User


def create_editor(email="editor@example.ma", **fields):
    """Somebody with every right in the admin."""
    return User.objects.create_superuser(email, "a long password", **fields)


def create_reader(email="reader@example.ma", **fields):
    """Somebody with an account and no right in the admin."""
    return User.objects.create_user(email, "a long password", **fields)
