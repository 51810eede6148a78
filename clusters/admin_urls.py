"""Addresses of the facts of an organisation in the admin: `facts:index`, `facts:add_keyfigure` …"""

from django.urls import path
from django.utils.translation import gettext_lazy as _

from .fact_views import (
    CONTACT,
    DISTRIBUTION,
    FIGURE,
    MEMBER,
    AddContactView,
    AddFactView,
    AddMemberView,
    AddReviewView,
    DeleteFactView,
    DeleteMemberView,
    DeleteReviewView,
    EditContactView,
    EditFactView,
    EditMemberView,
    FactsView,
)
from .models import Affiliation, Contact, Distribution, KeyFigure, Review

OF_MEMBERS = {"model": Affiliation, "panel": MEMBER.bind_to_model(Affiliation)}
ONLY_MISTAKES = _("Delete only a mistake. An old value that was right stays, as a previous value.")


def fact_urls(model, panel, title, consequence="", add=AddFactView, edit=EditFactView):
    """The ways to add, correct and delete one kind of fact.

    :param title: of the form that adds one.
    """
    name, panel = model._meta.model_name, panel.bind_to_model(model)
    return [
        path(f"add/{name}/", add.as_view(model=model, panel=panel, page_title=title), name=f"add_{name}"),
        path(f"{name}/<int:pk>/", edit.as_view(model=model, panel=panel), name=f"edit_{name}"),
        path(
            f"{name}/<int:pk>/delete/",
            DeleteFactView.as_view(model=model, consequence=consequence),
            name=f"delete_{name}",
        ),
    ]


app_name = "facts"
urlpatterns = [
    path("", FactsView.as_view(), name="index"),
    path("add/affiliation/", AddMemberView.as_view(**OF_MEMBERS), name="add_affiliation"),
    path("affiliation/<int:pk>/", EditMemberView.as_view(**OF_MEMBERS), name="edit_affiliation"),
    path("affiliation/<int:pk>/delete/", DeleteMemberView.as_view(model=Affiliation), name="delete_affiliation"),
    path("add/review/", AddReviewView.as_view(), name="add_review"),
    path("review/<int:pk>/delete/", DeleteReviewView.as_view(model=Review), name="delete_review"),
    *fact_urls(Contact, CONTACT, _("Add a contact"), add=AddContactView, edit=EditContactView),
    *fact_urls(KeyFigure, FIGURE, _("Add a figure"), ONLY_MISTAKES),
    *fact_urls(Distribution, DISTRIBUTION, _("Add a distribution"), ONLY_MISTAKES),
]
