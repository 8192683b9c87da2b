// Suggestions while somebody types; the form works without.
for (const form of document.querySelectorAll("[data-suggest]")) {
  const input = form.querySelector("input"), list = form.querySelector("ul");
  let at, timer;
  const set = (to, values) => Object.entries(values).forEach((pair) => to.setAttribute(...pair));
  const choose = (place) => {
    at = place;
    [...list.children].forEach((item, n) => set(item, { "aria-selected": n === at }));
    set(input, { "aria-activedescendant": list.children[at]?.id ?? "" });
  };
  const show = (titles, urls) => {
    list.replaceChildren(...titles.map((title, n) => {
      const item = document.createElement("li");
      set(item, { id: list.id + n, role: "option", "data-path": new URL(urls[n]).pathname });
      item.textContent = title;
      return item;
    }));
    list.hidden = !titles.length;
    set(input, { "aria-expanded": !list.hidden });
    choose(-1);
  };
  const hide = () => show([]);
  const ask = async (text) => {
    const reply = await fetch(form.dataset.suggest + encodeURIComponent(text));
    const [, titles, , urls] = await reply.json();
    if (text === input.value && input.matches(":focus")) show(titles, urls);
  };
  const go = ({ dataset: { path } }) => path && location.assign(path);
  set(input, { role: "combobox", "aria-autocomplete": "list" });
  hide();
  input.oninput = () => {
    clearTimeout(timer);
    timer = setTimeout(() => ask(input.value).catch(hide), 150);
  };
  input.onblur = hide;
  input.onkeydown = (event) => {
    const count = list.children.length, step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!count || event.isComposing) return;
    if (step) choose((at + step + count + 2) % (count + 1) - 1);
    else if (event.key === "Escape") hide();
    else if (event.key === "Enter" && at >= 0) go(list.children[at]);
    else return;
    event.preventDefault();
  };
  list.onmousedown = (event) => event.preventDefault();
  list.onclick = (event) => go(event.target);
}
