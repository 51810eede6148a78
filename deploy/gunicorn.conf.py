"""gunicorn behind the proxy. From the environment it takes PORT, WEB_CONCURRENCY and GUNICORN_CMD_ARGS by itself."""

import os
import tempfile

wsgi_app = "network_site.wsgi"
worker_class = "gthread"
threads = 4
timeout = 60
graceful_timeout = 60  # what has begun is answered before a process ends
max_requests = 5000
max_requests_jitter = 500
worker_tmp_dir = "/dev/shm"  # noqa: S108  (memory: on a busy disk the workers' heartbeat would stall)
# The proxy caps the request line and each header at 32 kB, all of them at 128 kB, and refuses more with a page of its
# own. What it lets through reaches the portal, which says what it ignored: gunicorn would answer with a bare line.
limit_request_line = 0
limit_request_fields = 32768
limit_request_field_size = 65536
# Nobody but the proxy reaches this port, and the proxy sets X-Forwarded-Proto itself: of the other two names that
# gunicorn knows for it, a visitor's word counts for nothing.
forwarded_allow_ips = "*"
secure_scheme_headers = {"X-FORWARDED-PROTO": "https"}
control_socket_disable = True

# Its own lines in the form of the portal's (network_site.settings.production). The proxy writes one for each request.
logconfig_dict = {
    "disable_existing_loggers": False,
    "formatters": {
        "json": {
            "()": "pythonjsonlogger.json.JsonFormatter",
            "format": "%(levelname)s %(name)s %(message)s",
            "rename_fields": {"levelname": "level", "name": "logger", "exc_info": "exception"},
            "timestamp": True,
        }
    },
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "json"}},
    "root": {"level": "INFO", "handlers": ["console"]},
    "loggers": {"gunicorn.error": {"level": "INFO", "handlers": ["console"], "propagate": False}},
}

# Counters of all processes in one place, where Prometheus reads them.
if "METRICS_TOKEN" in os.environ or "METRICS_TOKEN_FILE" in os.environ:
    os.environ.setdefault("PROMETHEUS_MULTIPROC_DIR", tempfile.mkdtemp(prefix="metrics-"))


def post_request(worker, request, environ, response):
    """Take what is left of a body that the portal refused unread: else the proxy, still sending, would answer 502."""
    while environ["wsgi.input"].read(65536):
        pass


def child_exit(server, worker):
    if "PROMETHEUS_MULTIPROC_DIR" in os.environ:
        from prometheus_client.multiprocess import mark_process_dead  # it reads the variable when it is imported

        mark_process_dead(worker.pid)
