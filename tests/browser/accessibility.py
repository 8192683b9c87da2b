"""axe-core on a page, with every rule that it has for WCAG and good practice."""

from __future__ import annotations

from axe_core_python.sync_playwright import Axe
from playwright.sync_api import Page

# What sticks out of the window, or can be scrolled sideways.
WIDER = """() => {
  const page = document.scrollingElement;
  const wide = page.scrollWidth > page.clientWidth ? ["the page"] : [];
  return wide.concat([...document.querySelectorAll("body *")]
    .filter((each) => each.clientWidth > 0 && !each.closest(".hidden, .skip"))
    .filter((each) => each.getBoundingClientRect().right > innerWidth + 1
      || each.getBoundingClientRect().left < -1)
    .map((each) => `${each.tagName}.${each.className}`));
}"""


def barriers(page: Page) -> list[str]:
    """What axe finds wrong, each with the elements that it concerns."""
    found = Axe().run(page)["violations"]
    return [
        f"{rule['id']} ({rule['help']}): {[node['target'] for node in rule['nodes']]}"
        for rule in found
    ]
