import text from "./bubble.css?inline";

/** The invitation beside the button: a sentence that is the way in, and a way to refuse. */
export function bubble(
  frame: HTMLElement,
  words: string,
  refusal: string,
  open: () => void,
  refuse: () => void,
): HTMLElement {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  (frame.getRootNode() as ShadowRoot).adoptedStyleSheets.push(sheet);
  const box = document.createElement("div");
  box.className = "invitation";
  // Read out when it fills: a region that comes with its text is not.
  box.setAttribute("role", "status");
  frame.prepend(box);
  setTimeout(() => box.append(choice(words, open), choice(refusal, refuse)));
  return box;
}

function choice(name: string, choose: () => void): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.append(name);
  button.addEventListener("click", choose);
  return button;
}
