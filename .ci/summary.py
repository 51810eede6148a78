"""Adds up the results of pytest's runs; the last line is the sum. Fails if a step or a test did, or was skipped."""

import sys
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree


def main(folder, failed_steps):
    count = Counter()
    for results in Path(folder).glob("*.xml"):
        for case in ElementTree.parse(results).iter("testcase"):
            count[outcome(case)] += 1
    passed, failed = count["passed"], count["failed"] + count["skipped"]
    if count["skipped"]:
        print(f"{count['skipped']} skipped: leave tests out by a mark that conftest.py knows, or mend them.")
    for step in failed_steps:
        print(f"FAILED: {step}")
        # A run of tests that failed has been counted, unless it broke before any test.
        failed += not step.startswith("tests") or not failed
    print(f"{passed} passed, {failed} failed")
    return bool(failed)


def outcome(case):
    """Of one test, its subtests included."""
    found = {child.tag for child in case}
    if found & {"failure", "error"}:
        return "failed"
    return "skipped" if "skipped" in found else "passed"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
