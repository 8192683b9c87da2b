"""What came of a run of tests, read from JUnit's XML rather than from text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

NO_TESTS = 5  # pytest's exit code when nothing was selected


@dataclass(frozen=True)
class Result:
    """One suite's numbers; `reasons` has one entry for each skipped test, `trouble` says what kept
    the suite from running at all."""

    name: str
    passed: int = 0
    failed: int = 0
    reasons: tuple[str, ...] = ()
    seconds: float = 0.0
    trouble: str = ""

    @property
    def counts(self) -> str:
        return f"{self.passed} passed, {self.failed} failed, {len(self.reasons)} skipped"


def read_result(name: str, file: Path, exit_code: int, seconds: float) -> Result:
    """`file` is what the test program wrote, if it came that far."""
    passed, failed, reasons = 0, 0, []
    if file.exists():
        for case in ElementTree.parse(file).getroot().iter("testcase"):  # noqa: S314  (our own file)
            skipped = case.find("skipped")
            if case.find("failure") is not None or case.find("error") is not None:
                failed += 1
            elif skipped is not None and skipped.get("type") != "pytest.xfail":
                reasons.append(skipped.get("message") or "no reason given")
            else:
                passed += 1
    trouble = ""
    if exit_code not in (0, NO_TESTS) and not failed:
        failed, trouble = 1, f"ended with code {exit_code} before its tests could tell"
    return Result(name, passed, failed, tuple(reasons), seconds, trouble)


def summary(results: Sequence[Result]) -> str:
    """One line a suite, each reason for a skip once, and the total as the last line."""
    width = max((len(result.name) for result in results), default=0)
    lines = [
        f"{result.name:<{width}}  {result.counts}  ({result.seconds:.0f} s)"
        + (f"  {result.trouble}" if result.trouble else "")
        for result in results
    ]
    reasons = Counter(reason for result in results for reason in result.reasons)
    lines += [f"skipped {count} x: {reason}" for reason, count in reasons.items()]
    return "\n".join(["", *lines, total(results).counts])


def exit_code(results: Sequence[Result], *, in_ci: bool) -> int:
    """1 when a test failed, or when one was skipped in CI, where everything can run."""
    whole = total(results)
    return 1 if whole.failed or (in_ci and whole.reasons) else 0


def total(results: Sequence[Result]) -> Result:
    """All suites as one."""
    return Result(
        "all",
        sum(result.passed for result in results),
        sum(result.failed for result in results),
        tuple(reason for result in results for reason in result.reasons),
    )
