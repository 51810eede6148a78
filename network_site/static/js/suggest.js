// Suggestions while typing, and "/" to reach the search. The form works without any of it.
//
// A form [data-suggest="/…/"] asks that address for `?q=…` and gets an HTML list of links,
// <ul data-status="3 suggestions"><li><a href>…, which becomes the list of an ARIA combobox.

const DELAY = 150;
let boxes = 0;

class Suggestions {
  constructor(form) {
    this.form = form;
    this.input = form.querySelector("input[type=search]");
    this.status = form.querySelector("[role=status]");
    this.list = null;
    this.current = -1;
    this.id = `suggestions-${++boxes}`;
    this.asked = "";

    this.input.setAttribute("role", "combobox");
    this.input.setAttribute("aria-autocomplete", "list");
    this.input.setAttribute("aria-expanded", "false");
    this.input.setAttribute("aria-controls", this.id);
    this.input.autocomplete = "off";

    this.input.addEventListener("input", () => this.wait());
    this.input.addEventListener("keydown", (event) => this.key(event));
    this.form.addEventListener("focusout", (event) => {
      if (!this.form.contains(event.relatedTarget)) this.close();
    });
  }

  wait() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(), DELAY);
  }

  async ask() {
    const query = this.input.value.trim();
    this.request?.abort();
    if (query.length < 2) return this.close();
    if (query === this.asked && this.list) return;
    const request = (this.request = new AbortController());
    const url = new URL(this.form.dataset.suggest, location.href);
    url.searchParams.set("q", query);
    try {
      const response = await fetch(url, { signal: request.signal, headers: { Accept: "text/html" } });
      const html = response.ok ? await response.text() : "";
      if (request.signal.aborted || document.activeElement !== this.input) return;
      this.show(new DOMParser().parseFromString(html, "text/html").querySelector("ul"));
      this.asked = query;
    } catch {
      if (!request.signal.aborted) this.close();
    }
  }

  show(list) {
    this.close();
    if (!list) return;
    this.status.textContent = list.dataset.status ?? "";
    this.links = [...list.querySelectorAll("a")];
    if (!this.links.length) return;
    list.id = this.id;
    list.className = "suggestions";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", this.input.getAttribute("aria-label") ?? "");
    list.querySelectorAll("li").forEach((item) => item.setAttribute("role", "presentation"));
    this.links.forEach((link, index) => {
      link.id = `${this.id}-${index}`;
      link.tabIndex = -1;
      link.setAttribute("role", "option");
      link.setAttribute("aria-selected", "false");
    });
    // Keeps the focus in the field until the click on a link is done.
    list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.form.append(list);
    this.list = list;
    this.input.setAttribute("aria-expanded", "true");
  }

  close() {
    this.list?.remove();
    this.list = null;
    this.current = -1;
    this.asked = "";
    this.status.textContent = "";
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }

  key(event) {
    if (event.isComposing) return;
    if (event.key === "Escape") {
      if (this.list) event.preventDefault();
      this.request?.abort();
      clearTimeout(this.timer);
      return this.close();
    }
    if (!this.list) {
      if (event.key === "ArrowDown") this.ask();
      return;
    }
    if (event.key === "ArrowDown") this.move(1);
    else if (event.key === "ArrowUp") this.move(-1);
    else if (event.key === "Enter" && this.current >= 0) this.links[this.current].click();
    else return;
    event.preventDefault();
  }

  // From the field down the list and around to the field again.
  move(step) {
    const places = this.links.length + 1;
    this.links[this.current]?.setAttribute("aria-selected", "false");
    this.current = ((this.current + 1 + step + places) % places) - 1;
    const link = this.links[this.current];
    if (!link) return this.input.removeAttribute("aria-activedescendant");
    link.setAttribute("aria-selected", "true");
    link.scrollIntoView({ block: "nearest" });
    this.input.setAttribute("aria-activedescendant", link.id);
  }
}

for (const form of document.querySelectorAll("form[data-suggest]")) new Suggestions(form);

for (const key of document.querySelectorAll("kbd[data-shortcut]")) {
  key.hidden = false;
  key.ariaHidden = "true";
}

document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest?.("input, textarea, select, [contenteditable]")) return;
  const fields = [...document.querySelectorAll("input[type=search]")];
  const field = fields.find((input) => input.checkVisibility?.() ?? input.offsetParent);
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});
