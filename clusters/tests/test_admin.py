"""Organisations in the admin: made with ease, found by acronym, wrong ones refused beside the field."""

from datetime import date, timedelta

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.test import TestCase
from django.urls import reverse
from django.utils import timezone

from clusters.models import (
    Affiliation,
    Alias,
    Cluster,
    ClusterIndexPage,
    ClusterPage,
    Milestone,
    Organisation,
    PartnerIndexPage,
    PartnerPage,
    Region,
    Sector,
)
from clusters.tests.factories import (
    create_affiliation,
    create_cluster,
    create_network,
    create_organisation,
    create_partner,
    create_sector,
)
from core.models import Source
from core.tests.admin import errors_at, rows, submit
from core.tests.factories import create_source
from home.tests.factories import create_tree
from members.tests.factories import create_editor, create_page_editor, create_reader


def snippet_url(model, name, *args):
    return reverse(model.snippet_viewset.get_url_name(name), args=args)


def chooser_url(model, name="choose"):
    return reverse(model.snippet_viewset.chooser_viewset.get_url_name(name))


class AdminTestCase(TestCase):
    @classmethod
    def setUpTestData(cls):
        create_tree()
        cls.editor = create_editor()

    def setUp(self):
        self.client.force_login(self.editor)


class ClusterFormTests(AdminTestCase):
    def submit(self, **changes):
        fields = {"name": "Cluster EnR", "acronym": "EnR", "city": "Casablanca", "region": "MA-06"}
        fields |= {"sectors": [str(create_sector("energie").pk)]}
        return submit(self.client, snippet_url(Cluster, "add"), **{**fields, **changes})

    def test_cluster_with_names_memberships_and_milestones(self):
        network, source = create_network(), create_source()
        response = self.submit(
            aliases=rows(
                {"name": "Cluster solaire", "kind": "former", "end": "2022-06-30", "precision": "day"},
                {"name": "Moroccan Solar Cluster", "kind": "translation", "precision": "day"},
            ),
            affiliations=rows(
                {
                    "kind": "member",
                    "body": network.pk,
                    "attested_on": "2016-12-16",
                    "source": source.pk,
                    "precision": "day",
                }
            ),
            milestones=rows({"date": "2014-04-22", "text": "Lancement", "source": source.pk, "precision": "day"}),
        )
        self.assertEqual(response.status_code, 302)
        cluster = Cluster.objects.get()
        self.assertEqual((cluster.kind, cluster.hue, cluster.country.code), ("cluster", 5, "MA"))
        self.assertEqual(cluster.aliases.count(), 2)
        self.assertEqual(cluster.affiliations.get().body, network)
        self.assertEqual(cluster.milestones.get().text, "Lancement")

    def test_what_must_be_there(self):
        response = self.submit(name="", sectors=[], city="", region="")
        for field in ("name", "sectors", "city", "region"):
            self.assertTrue(errors_at(response, field), field)

    def test_acronym_taken(self):
        create_organisation("Autre", acronym="ENR")
        self.assertEqual(errors_at(self.submit(), "acronym"), ["Another organisation has this acronym."])
        with self.assertRaises(IntegrityError), transaction.atomic():
            create_organisation("Encore une autre", acronym="EnR")
        with self.assertRaises(IntegrityError), transaction.atomic():
            create_organisation("Encore", acronym="EnR")

    def test_acronyms_and_names_that_look_alike(self):
        create_organisation("Cluster Énergie", acronym="EMC")
        for acronym in ("EM C", "E\u200bMC", "ＥＭＣ", "e.m.c."):
            with self.subTest(acronym):
                response = self.submit(acronym=acronym)
                self.assertEqual(errors_at(response, "acronym"), ["Another organisation has this acronym."])
        for acronym in ("ЕMC", "ΕΜϹ"):
            with self.subTest(acronym):
                message = ["Letters of one alphabet: Latin, Arabic or Tifinagh."]
                self.assertEqual(errors_at(self.submit(acronym=acronym), "acronym"), message)
        for name in ("CLUSTER ÉNERGIE", "Cluster  Énergie", "Cluster E\u0301nergie"):
            with self.subTest(name):
                message = ["This organisation is listed already."]
                self.assertEqual(errors_at(self.submit(name=name, acronym=""), "name"), message)
        for number, acronym in enumerate(("EMC2", "ط م", "ⵎⵎ")):
            self.assertEqual(self.submit(name=f"Cluster Énergie {number}", acronym=acronym).status_code, 302)

    def test_acronym_may_be_missing_twice(self):
        self.assertEqual(self.submit(acronym="").status_code, 302)
        self.assertEqual(self.submit(acronym="", name="Autre").status_code, 302)

    def test_name_taken(self):
        create_organisation("Cluster EnR")
        self.assertEqual(errors_at(self.submit(acronym=""), "name"), ["This organisation is listed already."])

    def test_region_outside_the_list(self):
        self.assertTrue(errors_at(self.submit(region="MA-13"), "region"))
        with self.assertRaises(IntegrityError), transaction.atomic():
            Region.objects.create(code="MA-13", name="Ailleurs")

    def test_unknown_country(self):
        self.assertTrue(errors_at(self.submit(country="XX"), "country"))
        with self.assertRaises(ValidationError):
            Organisation(name="Ailleurs", kind="donor", country="XX").full_clean()

    def test_address_that_is_none(self):
        self.assertTrue(errors_at(self.submit(website="javascript:alert(1)"), "website"))

    def test_texts_too_long_and_nul(self):
        response = self.submit(name="a" * 201, acronym="b" * 13, city="c\0")
        for field in ("name", "acronym", "city"):
            self.assertTrue(errors_at(response, field), field)

    def test_what_nobody_sees_is_left_out_before_names_are_compared(self):
        self.assertEqual(self.submit(name="Cluster\u202e Ea\x08u", acronym="").status_code, 302)
        self.assertEqual(Cluster.objects.get().name, "Cluster Eau")
        response = self.submit(name="Cluster Eau\x1b", acronym="")
        self.assertEqual(errors_at(response, "name"), ["This organisation is listed already."])

    def test_name_that_ends_before_it_starts(self):
        period = {"start": "2022-01-02", "end": "2022-01-01", "precision": "day", "kind": "former"}
        response = self.submit(aliases=rows({"name": "Ancien", **period}))
        self.assertEqual(errors_at(response, "aliases-0-end"), ["A name cannot end before it starts."])
        organisation = create_organisation()
        with self.assertRaises(IntegrityError), transaction.atomic():
            Alias.objects.create(organisation=organisation, name="Ancien", start="2022-01-02", end="2022-01-01")

    def test_the_same_name_twice(self):
        row = {"name": "Ancien", "kind": "former", "precision": "day"}
        response = self.submit(aliases=rows(row, row))
        self.assertEqual(errors_at(response, "aliases-1-name"), ["This name is listed already."])

    def test_the_same_membership_twice(self):
        row = {"kind": "member", "body": create_network().pk, "source": create_source().pk, "precision": "day"}
        message = ["This affiliation is listed already."]
        self.assertEqual(errors_at(self.submit(affiliations=rows(row, row)), "affiliations-1-body"), message)
        dated = {**row, "start": "2014-12-01"}
        self.assertEqual(errors_at(self.submit(affiliations=rows(dated, dated)), "affiliations-1-body"), message)
        ended = {**dated, "end": "2022-03-24"}
        later = {**row, "start": "2022-03-24"}
        carried = {**row, "kind": "carried"}
        self.assertEqual(self.submit(affiliations=rows(row, ended, later, carried)).status_code, 302)

    def test_two_memberships_of_one_time(self):
        row = {"kind": "member", "body": create_network().pk, "source": create_source().pk, "precision": "day"}
        first, second = {**row, "start": "2014-12-01"}, {**row, "start": "2016-01-01", "end": "2017-01-01"}
        response = self.submit(affiliations=rows(first, second))
        message = ["The same tie is listed for a part of this time already."]
        self.assertEqual(errors_at(response, "affiliations-1-body"), message)
        attested = {**row, "attested_on": "2016-12-16"}
        self.assertEqual(self.submit(affiliations=rows(second, attested)).status_code, 302)

    def test_a_name_older_than_the_organisation(self):
        founding = {"date": "2014-04-22", "text": "Fondation", "source": create_source().pk, "precision": "day"}
        founding["is_founding"] = "on"
        later = {**founding, "date": "2020-01-01", "is_founding": ""}
        name = {"name": "Cluster solaire", "kind": "former", "precision": "day"}
        for dates, field in (({"start": "2014-04-21", "end": "2022-01-01"}, "start"), ({"end": "2013-12-31"}, "end")):
            response = self.submit(milestones=rows(later, founding), aliases=rows({**name, **dates}))
            message = ["The organisation was founded later: see its milestones."]
            self.assertEqual(errors_at(response, f"aliases-0-{field}"), message)
        self.assertFalse(Cluster.objects.exists())
        of_the_year = {**name, "start": "2014-01-01", "precision": "year"}
        translation = {**name, "name": "Solar Cluster", "kind": "translation", "start": "2001-01-01"}
        response = self.submit(milestones=rows(later, founding), aliases=rows(of_the_year, translation))
        self.assertEqual(response.status_code, 302)

    def test_a_name_alone_is_not_older_than_the_organisation(self):
        organisation = create_organisation()
        founded = {"date": date(2014, 4, 22), "is_founding": True, "text": "Fondation", "source": create_source()}
        Milestone.objects.create(organisation=organisation, **founded)
        Alias(organisation=organisation, name="Cluster solaire", kind="former", start=date(2014, 4, 22)).full_clean()
        early = Alias(organisation=organisation, name="Cluster solaire", kind="former", start=date(2014, 4, 21))
        with self.assertRaises(ValidationError) as refused:
            early.full_clean()
        self.assertEqual(list(refused.exception.message_dict), ["start"])

    def test_a_name_begins_by_today_and_before_its_source(self):
        article = create_source(published_on=date(2022, 7, 1), precision="month")
        organisation, tomorrow = create_organisation(), timezone.localdate() + timedelta(days=1)
        for source, start, is_right in (
            (None, timezone.localdate(), True),
            (None, tomorrow, False),
            (article, date(2022, 7, 31), True),
            (article, date(2022, 8, 1), False),
        ):
            name = Alias(organisation=organisation, name="Cluster EnR", kind="current", start=start, source=source)
            with self.subTest(start=start):
                if is_right:
                    name.full_clean()
                else:
                    with self.assertRaises(ValidationError) as refused:
                        name.full_clean()
                    self.assertEqual(list(refused.exception.message_dict), ["start"])

    def test_a_founding_is_corrected_together_with_a_name(self):
        cluster = create_cluster().cluster
        founded = {"text": "Fondation", "source": create_source(), "is_founding": True}
        milestone = Milestone.objects.create(organisation=cluster, date=date(2014, 4, 22), **founded)
        kept = {"id": milestone.pk, "text": "Fondation", "source": milestone.source_id, "is_founding": "on"}
        corrected = {**kept, "date": "2010-01-01", "precision": "day"}
        name = {"name": "Cluster solaire", "kind": "former", "precision": "day", "start": "2012-01-01"}
        edit = snippet_url(Cluster, "edit", cluster.pk)
        response = submit(self.client, edit, milestones=rows(kept=[corrected]), aliases=rows(name))
        self.assertEqual(response.status_code, 302)

    def test_a_milestone_to_come(self):
        row = {"text": "Inauguration", "source": create_source().pk, "precision": "day"}
        today = timezone.localdate()
        response = self.submit(milestones=rows({**row, "date": str(today + timedelta(days=400))}))
        self.assertEqual(errors_at(response, "milestones-0-date"), ["A milestone is not more than a year ahead."])
        soon = {**row, "date": str(today + timedelta(days=300))}
        self.assertEqual(self.submit(milestones=rows(soon)).status_code, 302)

    def test_membership_that_ends_before_it_starts(self):
        row = {"kind": "member", "body": create_network().pk, "source": create_source().pk, "precision": "day"}
        response = self.submit(affiliations=rows({**row, "start": "2022-01-02", "end": "2022-01-01"}))
        self.assertEqual(errors_at(response, "affiliations-0-end"), ["An affiliation cannot end before it starts."])

    def test_fact_without_a_source(self):
        response = self.submit(milestones=rows({"date": "2014-04-22", "text": "Lancement", "precision": "day"}))
        self.assertTrue(errors_at(response, "milestones-0-source"))


class OrganisationFormTests(AdminTestCase):
    def submit(self, **changes):
        fields = {"name": "Agence", "kind": "donor", "country": "DE"}
        return submit(self.client, snippet_url(Organisation, "add"), **{**fields, **changes})

    def test_organisation(self):
        self.assertEqual(self.submit().status_code, 302)
        self.assertEqual(Organisation.objects.get().country.name, "Allemagne")

    def test_a_cluster_is_recorded_among_the_clusters(self):
        self.assertTrue(errors_at(self.submit(kind="cluster"), "kind"))

    def test_there_is_one_network(self):
        create_network()
        self.assertEqual(errors_at(self.submit(kind="network"), "kind"), ["The network is recorded already."])

    def test_who_comes_to_a_cluster_by_its_organisation_gets_all_of_it(self):
        cluster = create_cluster().cluster
        for name in ("edit", "delete"):
            response = self.client.get(snippet_url(Organisation, name, cluster.pk))
            self.assertRedirects(response, snippet_url(Cluster, name, cluster.pk), fetch_redirect_response=False)
        self.assertEqual(self.client.get(snippet_url(Cluster, "edit", cluster.pk)).status_code, 200)

    def test_clusters_are_not_listed_twice(self):
        create_cluster("Cluster solaire")
        create_organisation("Agence")
        self.assertContains(self.client.get(snippet_url(Organisation, "list")), "Agence")
        self.assertNotContains(self.client.get(snippet_url(Organisation, "list")), "Cluster solaire")
        self.assertContains(self.client.get(snippet_url(Cluster, "list")), "Cluster solaire")

    def test_what_an_agreement_names_is_not_deleted(self):
        partner = create_partner()
        response = self.client.post(snippet_url(Organisation, "delete", partner.organisation_id))
        self.assertRedirects(response, snippet_url(Organisation, "list"))
        self.assertTrue(Organisation.objects.filter(pk=partner.organisation_id).exists())
        other = create_organisation("Personne")
        self.client.post(snippet_url(Organisation, "delete", other.pk))
        self.assertFalse(Organisation.objects.filter(pk=other.pk).exists())

    def test_membership_of_itself(self):
        organisation = create_organisation()
        row = {"kind": "member", "body": organisation.pk, "source": create_source().pk, "precision": "day"}
        response = submit(self.client, snippet_url(Organisation, "edit", organisation.pk), affiliations=rows(row))
        self.assertEqual(errors_at(response, "affiliations-0-body"), ["An organisation cannot be tied to itself."])

    def test_a_part_of_its_own_part(self):
        whole, part = create_organisation("Université"), create_organisation("Laboratoire")
        create_affiliation(part, whole, kind="part")
        row = {"kind": "part", "body": part.pk, "source": create_source().pk, "precision": "day"}
        edit = snippet_url(Organisation, "edit", whole.pk)
        response = submit(self.client, edit, affiliations=rows(row))
        self.assertEqual(errors_at(response, "affiliations-0-body"), ["That organisation is a part of this one."])
        self.assertEqual(submit(self.client, edit, affiliations=rows({**row, "kind": "partner"})).status_code, 302)

    def test_a_circle_of_any_length(self):
        first, second, third = (create_organisation(name) for name in ("Ministère", "Université", "Laboratoire"))
        source = create_source()
        for part, whole in ((second, first), (third, second)):
            create_affiliation(part, whole, kind="part", source=source)
        circle = Affiliation(organisation=first, body=third, kind="part", source=source)
        with self.assertRaises(ValidationError) as refused:
            circle.full_clean()
        self.assertEqual(list(refused.exception.message_dict), ["body"])
        Affiliation(organisation=third, body=first, kind="part", source=source).full_clean()

    def test_two_memberships_of_one_time_apart_from_their_organisation(self):
        first = create_affiliation(create_organisation(), create_network(), start=date(2014, 12, 1))
        fields = {"organisation": first.organisation_id, "body": first.body_id, "kind": "member"}
        fields |= {"source": first.source_id, "precision": "day"}
        add = snippet_url(Affiliation, "add")
        self.assertTrue(errors_at(submit(self.client, add, **fields, start="2016-01-01"), "body"))
        response = submit(self.client, add, **fields, start="2010-01-01", end="2012-01-01")
        self.assertEqual(response.status_code, 302)
        edit = snippet_url(Affiliation, "edit", first.pk)
        self.assertEqual(submit(self.client, edit, start="2015-01-01").status_code, 302)

    def test_memberships_are_chosen_in_the_language_of_the_reader(self):
        create_affiliation(create_organisation("Agence", name_ar="الوكالة"), create_network())
        editor = create_editor("editor-ar@example.org", language="ar")
        self.client.force_login(editor)
        html = self.client.get(chooser_url(Affiliation)).json()["html"]
        self.assertIn("الوكالة", html)
        self.assertNotIn("Agence", html)
        self.assertNotIn("Choisir", html)
        form = self.client.get(snippet_url(Affiliation, "edit", Affiliation.objects.get().pk))
        self.assertContains(form, "الوكالة")
        self.assertNotContains(form, "Choisir")
        self.assertNotContains(form, "Accueil")

    def test_list_of_memberships(self):
        create_affiliation(create_organisation("Agence", acronym="AG"), create_network())
        for typed, found in (("AG", 1), ("Rien", 0)):
            response = self.client.get(snippet_url(Affiliation, "list"), {"q": typed})
            self.assertEqual(len(response.context["object_list"]), found)
        edit = snippet_url(Affiliation, "edit", Affiliation.objects.get().pk)
        self.assertTrue(errors_at(submit(self.client, edit, start="2015-01-01", end="2014-01-01"), "end"))


class ChooserTests(AdminTestCase):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        create_cluster("Agadir Haliopôle Cluster", acronym="AHP", aliases=["Haliopôlis"])
        cls.agency = create_organisation("Coopération allemande", acronym="GIZ", name_ar="التعاون الألماني")

    def found(self, typed, model=Organisation):
        html = self.client.get(chooser_url(model, "choose_results"), {"q": typed}).content.decode()
        return [name for name in ("Agadir Haliopôle Cluster", "Coopération allemande") if name in html]

    def test_found_by_name_acronym_and_alias_whatever_case_and_accents(self):
        for typed in ("AHP", "ahp", "halio", "HALIOPOLE", "haliopolis", "cluster agadir"):
            with self.subTest(typed):
                self.assertEqual(self.found(typed), ["Agadir Haliopôle Cluster"])
                self.assertEqual(self.found(typed, Cluster), ["Agadir Haliopôle Cluster"])
        for typed in ("GIZ", "cooperation", "التعاون", "الالماني"):
            with self.subTest(typed):
                self.assertEqual(self.found(typed), ["Coopération allemande"])
        self.assertEqual(self.found("rien de tel"), [])

    def test_hostile_queries(self):
        for typed in ('"', "'", "%", "\\", "a" * 10_000, "(" * 50):
            self.assertEqual(
                self.client.get(chooser_url(Organisation, "choose_results"), {"q": typed}).status_code, 200
            )

    def test_lists_find_in_the_same_way(self):
        response = self.client.get(snippet_url(Cluster, "list"), {"q": "haliopolis"})
        self.assertContains(response, "Agadir Haliopôle Cluster")
        response = self.client.get(snippet_url(Organisation, "list"), {"q": "rien"})
        self.assertNotContains(response, "Coopération allemande")

    def test_results_and_the_chosen_one_show_the_acronym(self):
        self.assertIn("Coopération allemande (GIZ)", self.client.get(chooser_url(Organisation)).json()["html"])
        chosen = reverse(Organisation.snippet_viewset.chooser_viewset.get_url_name("chosen"), args=[self.agency.pk])
        self.assertEqual(self.client.get(chosen).json()["result"]["string"], "Coopération allemande (GIZ)")
        page = create_partner("Ville", acronym="VIL")
        response = self.client.get(reverse("wagtailadmin_pages:edit", args=[page.pk]))
        self.assertContains(response, "Ville (VIL)")

    def test_an_organisation_is_recorded_from_the_form_of_a_page(self):
        url = chooser_url(Organisation, "create")
        fields = {"name": "Cluster wallon", "acronym": "TWEED", "kind": "foreign_cluster", "country": "BE"}
        response = self.client.post(url, fields)
        self.assertEqual(response.json()["result"]["string"], "Cluster wallon (TWEED)")
        response = self.client.post(url, {"name": "TWEED", "kind": "cluster", "country": "XX"})
        self.assertEqual(response.json()["step"], "reshow_creation_form")

    def test_a_cluster_is_recorded_from_the_form_of_its_page(self):
        fields = {"name": "e-Madina", "acronym": "EM", "city": "Casablanca", "region": "MA-06"}
        sectors = [create_sector("ville-intelligente").pk]
        response = self.client.post(chooser_url(Cluster, "create"), {**fields, "sectors": sectors})
        self.assertEqual(response.json()["step"], "chosen")
        self.assertEqual(Cluster.objects.get(acronym="EM").sectors.get().slug, "ville-intelligente")

    def test_a_source_is_recorded_from_the_form_of_a_page(self):
        self.assertIn("published_on", self.client.get(chooser_url(Source)).json()["html"])
        fields = {"title": "Un réseau", "publisher": "LesEco.ma", "published_on": "2016-12-01", "precision": "month"}
        fields |= {"text_language": "fr", "title_ar": "شبكة"}
        response = self.client.post(chooser_url(Source, "create"), fields)
        self.assertEqual(response.json()["step"], "chosen")
        response = self.client.post(chooser_url(Source, "create"), {**fields, "published_on": "hier"})
        self.assertEqual(response.json()["step"], "reshow_creation_form")
        self.assertEqual(Source.objects.get(title="Un réseau").title_ar, "شبكة")

    def test_nobody_else_may_look(self):
        self.client.force_login(create_reader())
        for name in ("choose", "choose_results", "create"):
            response = self.client.get(chooser_url(Organisation, name))
            self.assertEqual(response.status_code, 302)
            self.assertIn("/admin/login/", response.url)


class ClosedListTests(AdminTestCase):
    def test_regions_are_shown_and_not_changed(self):
        self.assertContains(self.client.get(reverse("region:index")), "Drâa-Tafilalet")
        self.assertContains(self.client.get(reverse("region:inspect", args=["MA-08"])), "درعة-تافيلالت")
        for name, args in (("add", []), ("edit", ["MA-08"]), ("delete", ["MA-08"])):
            response = self.client.post(reverse(f"region:{name}", args=args), {"name": "Ailleurs"})
            self.assertRedirects(response, reverse("wagtailadmin_home"))
        self.assertEqual(Region.objects.filter(name="Ailleurs").count(), 0)

    def test_a_sector_is_added_and_its_colour_reaches_the_tiles(self):
        page = create_cluster(sectors=["energie"])
        sector = create_sector("energie")
        url = reverse("sector:edit", args=[sector.pk])
        self.assertTrue(errors_at(submit(self.client, url, hue="12"), "hue"))
        with self.assertRaises(IntegrityError), transaction.atomic():
            Sector.objects.filter(pk=sector.pk).update(hue=12)
        self.assertEqual(submit(self.client, url, hue="3").status_code, 302)
        self.assertEqual(Cluster.objects.get(pk=page.cluster_id).hue, 3)
        fields = {"name": "Cuir", "name_ar": "الجلد", "name_en": "Leather", "slug": "cuir", "hue": "1"}
        submit(self.client, reverse("sector:add"), **fields)
        self.assertTrue(Sector.objects.filter(slug="cuir").exists())


class FaceTests(AdminTestCase):
    """The page of an organisation: one each."""

    def add(self, index, model):
        return reverse("wagtailadmin_pages:add", args=["clusters", model, index.objects.of_record().get().pk])

    def test_cluster_page(self):
        cluster = Cluster(name="Cluster EnR", city="Casablanca", region_id="MA-06")
        cluster.save()
        url = self.add(ClusterIndexPage, "clusterpage")
        self.assertEqual(
            submit(self.client, url, title="Cluster EnR", cluster=cluster.pk, provenance="owner").status_code, 302
        )
        response = submit(self.client, url, title="Encore", cluster=cluster.pk)
        self.assertIn("This organisation has a page already. <a href", errors_at(response, "cluster")[0])
        response = submit(self.client, url, publish=False, title="Encore", cluster=cluster.pk)
        self.assertIn("This organisation has a page already. <a href", errors_at(response, "cluster")[0])
        self.assertTrue(errors_at(submit(self.client, url, title="Personne"), "cluster"))

    def test_two_pages_for_one_organisation_behind_the_form(self):
        cluster, partner = create_cluster(), create_partner()
        for page in (
            ClusterPage(title="Encore", cluster=cluster.cluster, live=False),
            PartnerPage(title="Encore", organisation=partner.organisation, live=False),
        ):
            parent = (cluster if isinstance(page, ClusterPage) else partner).get_parent()
            with self.assertRaises(IntegrityError), transaction.atomic():
                parent.add_child(instance=page)

    def test_the_only_page_may_be_saved_again(self):
        page = create_cluster()
        response = submit(self.client, reverse("wagtailadmin_pages:edit", args=[page.pk]), title="Autre titre")
        self.assertEqual(response.status_code, 302)
        self.assertEqual(ClusterPage.objects.filter(is_record=True).count(), 1)

    def test_a_cluster_is_no_partner(self):
        cluster = create_cluster().cluster
        response = submit(self.client, self.add(PartnerIndexPage, "partnerpage"), title="X", organisation=cluster.pk)
        self.assertTrue(errors_at(response, "organisation"))
        fields = {"title": "X", "organisation": create_organisation().pk, "provenance": "owner"}
        response = submit(self.client, self.add(PartnerIndexPage, "partnerpage"), **fields)
        self.assertEqual(response.status_code, 302)

    def test_a_director_cannot_make_it_the_page_of_another_organisation(self):
        other = Cluster.objects.create(name="Sans page", region_id="MA-06", city="Rabat")
        page = create_cluster("Cluster solaire")
        edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
        director = create_page_editor(page)
        for user, identity in ((director, page.cluster), (self.editor, other)):
            self.client.force_login(user)
            submit(self.client, edit, cluster=other.pk)
            page.refresh_from_db()
            with self.subTest(user):
                self.assertEqual(page.cluster_id, identity.pk)
                self.assertEqual("cluster" in self.client.get(edit).context["form"].fields, user is self.editor)
