"""gunicorn behind the proxy. From the environment it takes PORT, WEB_CONCURRENCY and GUNICORN_CMD_ARGS by itself."""

wsgi_app = "network_site.wsgi"
worker_class = "gthread"
threads = 4
timeout = 60
max_requests = 5000
max_requests_jitter = 500
worker_tmp_dir = "/dev/shm"  # noqa: S108  (memory: on a busy disk the workers' heartbeat would stall)
# The proxy caps the request line at 32 kB: a long search reaches the portal, which says what it ignored.
limit_request_line = 0
# Nobody but the proxy reaches this port, and the proxy sets X-Forwarded-Proto itself.
forwarded_allow_ips = "*"
control_socket_disable = True
