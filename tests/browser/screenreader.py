"""What a screen reader would say by itself: the changes of live regions, as WAI-ARIA has them."""

from __future__ import annotations

from playwright.sync_api import BrowserContext, Page

# A region speaks of what is added to it while it is on the page; an alert also when it comes with its
# text. What is hidden from screen readers, and a region inside of another one, does not count.
LISTEN = """(() => {
  const SPOKEN = { log: "polite", status: "polite", alert: "assertive" };
  const heard = (window.heard = []);
  const liveOf = (node) =>
    node.getAttribute?.("aria-live") ?? SPOKEN[node.getAttribute?.("role")];
  const regionOf = (node) => {
    while (node && !liveOf(node)) node = node.parentElement;
    return node;
  };
  const words = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.getAttribute?.("aria-hidden") === "true") return "";
    const within = [...node.childNodes].filter((each) => !liveOf(each));
    return within.map(words).join(" ");
  };
  const say = (region, node) => {
    const text = words(node).replace(/\\s+/g, " ").trim();
    const isHidden = node.parentElement?.closest("[aria-hidden=true]");
    if (text && liveOf(region) !== "off" && !isHidden) heard.push(text);
  };
  const isAlert = (node) => node.getAttribute?.("role") === "alert";
  const alertsIn = (node) =>
    [node, ...(node.querySelectorAll?.("*") ?? [])].filter(isAlert);
  const take = (records) => {
    const added = new Set(records.flatMap((record) => [...record.addedNodes]));
    const isNew = (region) => [...added].some((one) => one.contains(region));
    for (const { type, target, addedNodes } of records) {
      const isText = type === "characterData";
      for (const node of isText ? [target] : addedNodes) {
        if (!node.isConnected) continue;
        for (const alert of alertsIn(node)) say(alert, alert);
        const region = regionOf(node);
        if (!region || isNew(region)) continue;
        // A log speaks of what is added, not of what changes.
        if (!isText || region.getAttribute("role") !== "log") say(region, node);
      }
    }
  };
  const watch = (root) => new MutationObserver(take).observe(root, {
    subtree: true, childList: true, characterData: true });
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    watch(root);
    return root;
  };
})()"""


def listen(context: BrowserContext) -> None:
    """Begin to listen on each page that is loaded from now on."""
    context.add_init_script(LISTEN)


def heard(page: Page) -> list[str]:
    """What was said so far, in order."""
    return [str(text) for text in page.evaluate("heard")]
