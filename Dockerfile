# The portal: `web`, `worker`, `clock` and `migrate` of compose.yaml are this image with different entry commands.
# No secret is needed to build it.

FROM python:3.11-slim-bookworm AS build
ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1
RUN python -m venv /venv
COPY requirements.txt .
RUN /venv/bin/pip install -r requirements.txt
COPY . /portal
WORKDIR /portal
# The base settings know no secret, and all that static files need.
RUN DJANGO_SETTINGS_MODULE=network_site.settings.base STATIC_ROOT=/static /venv/bin/python manage.py collectstatic --noinput \
    && /venv/bin/python -m compileall -q .

FROM python:3.11-slim-bookworm
# pg_dump, pg_restore and psql, for backups.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends postgresql-client \
    && rm -rf /var/lib/apt/lists/*
RUN useradd --system --uid 10001 --home-dir /portal portal && install -d -o portal /data
COPY --from=build /venv /venv
COPY --from=build /static /static
COPY --from=build /portal /portal
WORKDIR /portal
ENV PATH=/venv/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    DJANGO_SETTINGS_MODULE=network_site.settings.production \
    DATA_DIR=/data \
    STATIC_ROOT=/static \
    PORT=8000
USER portal
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s CMD ["deploy/healthy"]
CMD ["deploy/web"]
