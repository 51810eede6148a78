# The proxy: Debian's nginx, the one that CI runs, with the same configuration.
FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install --yes --no-install-recommends curl nginx-light openssl \
    && rm -rf /var/lib/apt/lists/*
COPY nginx.conf headers.conf refusals.conf proxy /proxy/
COPY pages /proxy/pages/
USER www-data
EXPOSE 8080 8443
HEALTHCHECK --interval=10s --timeout=5s CMD curl --fail --silent --insecure --output /dev/null \
    --connect-to "::127.0.0.1:8443" "https://$SERVER_NAME/health/live"
CMD ["/proxy/proxy"]
