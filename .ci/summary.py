"""Adds up the results of pytest's runs; the last line is the sum. Fails if a step or a test did, or was skipped."""

import sys
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree


def main(folder, failed_steps):
    count = Counter()
    for results in Path(folder).glob("*.xml"):
        for suite in ElementTree.parse(results).iter("testsuite"):
            count.update({name: int(suite.get(name)) for name in ("tests", "failures", "errors", "skipped")})
    failed = count["failures"] + count["errors"] + count["skipped"]
    passed = count["tests"] - failed
    if count["skipped"]:
        print(f"{count['skipped']} skipped: leave tests out by a mark that conftest.py knows, or mend them.")
    for step in failed_steps:
        print(f"FAILED: {step}")
        # A run of tests that failed has been counted, unless it broke before any test.
        failed += not step.startswith("tests") or not failed
    print(f"{passed} passed, {failed} failed")
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
