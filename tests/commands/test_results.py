"""What `./parley test` says at its end."""

from __future__ import annotations

from pathlib import Path

from bot.testing.results import Result, exit_code, read_result, summary

JUNIT = """<testsuites><testsuite>
<testcase name="a"/>
<testcase name="b"><failure message="assert"/></testcase>
<testcase name="c"><error message="in a fixture"/></testcase>
<testcase name="d">
<skipped type="pytest.skip" message="no Chromium: apt-get install chromium"/></testcase>
<testcase name="e"><skipped type="pytest.xfail" message="known"/></testcase>
</testsuite></testsuites>"""


def read(folder: Path, code: int, text: str | None = JUNIT) -> Result:
    file = folder / "results.xml"
    if text:
        file.write_text(text)
    return read_result("unit", file, code, 1.0)


def test_counts_and_reasons_are_read(tmp_path: Path) -> None:
    result = read(tmp_path, 1)
    assert (result.passed, result.failed) == (2, 2)
    assert result.reasons == ("no Chromium: apt-get install chromium",)


def test_a_suite_that_does_not_start_has_failed(tmp_path: Path) -> None:
    result = read(tmp_path, 4, None)
    assert result.failed == 1
    assert "code 4" in result.trouble


def test_no_selected_test_is_no_failure(tmp_path: Path) -> None:
    assert read(tmp_path, 5, None).failed == 0


def test_the_summary_ends_with_the_total(tmp_path: Path) -> None:
    lines = summary([read(tmp_path, 1), Result("other", passed=3)]).splitlines()
    assert lines[-1] == "5 passed, 2 failed, 1 skipped"
    assert "skipped 1 x: no Chromium: apt-get install chromium" in lines
    assert lines[1].startswith("unit   2 passed, 2 failed, 1 skipped")


def test_skipping_fails_only_in_ci() -> None:
    skipped = [Result("unit", passed=1, reasons=("no Chromium",))]
    assert exit_code(skipped, in_ci=False) == 0
    assert exit_code(skipped, in_ci=True) == 1
    assert exit_code([Result("unit", passed=1)], in_ci=True) == 0
    assert exit_code([Result("unit", failed=1)], in_ci=False) == 1
