"""What a visit takes over the network: bytes and requests of a first page, and of a second one by the same reader.

python -m benchmarks.visits https://localhost:8443    # a portal as in production (docs/performance.md), in Chromium
"""

import argparse
import shutil

from playwright.sync_api import sync_playwright

# The page that is visited first, and the one after it.
VISITS = [
    ("fr", "", "annuaire/"),
    ("fr", "annuaire/", "annuaire/enr/"),
    ("fr", "annuaire/enr/", "annuaire/enr/cri-draa-tafilalet/"),
    ("ar", "", "annuaire/"),
    ("ar", "annuaire/", "annuaire/enr/"),
    ("ar", "annuaire/enr/", "annuaire/enr/cri-draa-tafilalet/"),
]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("portal")
    portal = parser.parse_args().portal
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for language, first, second in VISITS:
            context = browser.new_context(ignore_https_errors=True)
            page = context.new_page()
            for path in (first, second):
                size, requests = transferred(page, f"{portal}/{language}/{path}")
                print(f"/{language}/{path:<40} {size / 1000:6.1f} kB in {requests} requests")
            context.close()
        browser.close()


def transferred(page, address):
    """The bytes that came over the wire for a page and all that it asks for, headers included; and how many answers."""
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    sizes = []
    session.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
    page.goto(address, wait_until="networkidle")
    session.detach()
    return sum(sizes), sum(size > 0 for size in sizes)


if __name__ == "__main__":
    main()
