"""The addresses of open data, and the page that documents them."""

from django.http import Http404, StreamingHttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.cache import patch_cache_control
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import override
from django.views.decorators.http import condition, require_safe

from . import content_version
from .datasets import dataset_named, datasets
from .exports import BETWEEN_PARTS, BETWEEN_VALUES, csv_lines, json_pieces
from .linked_data import known, script
from .models import SiteSettings

FORMATS = {"csv": ("text/csv; charset=utf-8", csv_lines), "json": ("application/json", json_pieces)}


def etag(request, name, suffix):
    """Another one after every change of content, and after an upgrade; none for what there is not."""
    if dataset_named(name) is None:
        return None
    return f'"{version(request).version}-{content_version.release()}-{name}-{suffix}"'


def last_modified(request, name, suffix):
    return version(request).changed_at if dataset_named(name) else None


def version(request):
    if not hasattr(request, "content_version"):
        request.content_version = content_version.current()
    return request.content_version


@require_safe
@condition(etag, last_modified)
def export(request, name, suffix):
    """A dataset as a file, streamed: exactly what an anonymous reader may see, whoever asks."""
    dataset = dataset_named(name)
    if dataset is None:
        raise Http404
    content_type, write = FORMATS[suffix]
    pieces = () if request.method == "HEAD" else write(dataset, request, about(dataset, request))
    response = StreamingHttpResponse(pieces, content_type=content_type)
    response["Content-Disposition"] = f'attachment; filename="maroc-cluster-{name}.{suffix}"'
    response["Access-Control-Allow-Origin"] = "*"
    response["Access-Control-Expose-Headers"] = "Content-Disposition, ETag, Last-Modified, Link"
    response["Link"] = f'<{documentation(request)}>; rel="describedby"'
    patch_cache_control(response, public=True, no_cache=True)
    return response


def about(dataset, request):
    """What a file says of itself, in French."""
    site = SiteSettings.current()
    with override("fr"):
        return {
            "name": dataset.name,
            "description": str(dataset.description),
            "documentation": documentation(request),
            "license": site.licence_url or None,
            "usageInfo": site.licence or _("Licence not disclosed"),
            "dateModified": version(request).changed_at.isoformat(timespec="seconds"),
        }


def documentation(request):
    with override("fr"):
        return request.build_absolute_uri(reverse("open_data"))


@require_safe
def documented(request):
    """What each file holds, in words."""
    context = {
        "datasets": [described(dataset) for dataset in datasets()],
        "catalogue": script([catalogue(request)]),
        "between_values": BETWEEN_VALUES.strip(),
        "between_parts": BETWEEN_PARTS.strip(),
    }
    return TemplateResponse(request, "core/open_data.html", context)


def described(dataset):
    return {
        "dataset": dataset,
        "count": dataset.count(),
        "files": [(suffix.upper(), path(dataset, suffix), marked(path(dataset, suffix))) for suffix in FORMATS],
    }


def marked(path):
    """An address that is read from the left on an Arabic page too."""
    return format_html("<bdi>{}</bdi>", path)


def path(dataset, suffix):
    return reverse("open_data_file", args=[dataset.name, suffix])


def address(dataset, suffix, request):
    return request.build_absolute_uri(path(dataset, suffix))


def catalogue(request):
    """The same in the words of schema.org, for those who look for data."""
    licence = {"license": SiteSettings.current().licence_url}
    return known(
        {
            "@type": "DataCatalog",
            "name": _("Open data"),
            "url": request.build_absolute_uri(reverse("open_data")),
            **licence,
            "dataset": [
                known(
                    {
                        "@type": "Dataset",
                        "name": str(dataset.label),
                        "description": str(dataset.description),
                        **licence,
                        "distribution": [
                            {
                                "@type": "DataDownload",
                                "encodingFormat": content_type.partition(";")[0],
                                "contentUrl": address(dataset, suffix, request),
                            }
                            for suffix, (content_type, _write) in FORMATS.items()
                        ],
                    }
                )
                for dataset in datasets()
            ],
        }
    )
