// A form that is open in the frame of the facts is saved by its own button: one of the page's would drop it unsaid.
function watch(frame) {
  delete frame.dataset.changed;
  const form = frame.contentDocument.querySelector("form[data-edit-form]");
  for (const type of ["input", "change"]) {
    form?.addEventListener(type, () => (frame.dataset.changed = ""));
  }
}

// Before any other listener: what is stopped here has not begun.
function ask(event) {
  const button = event.target.closest("[type=submit]");
  const frame = document.querySelector(".facts-frame[data-changed]");
  if (!frame || !button?.form?.matches("[data-edit-form]")) return;
  if (window.confirm(frame.dataset.warning)) {
    frame.remove(); // or the browser asks the same again
  } else {
    event.preventDefault();
    event.stopImmediatePropagation();
    const panel = frame.closest("[role=tabpanel]");
    document.querySelector(`[role=tab][aria-controls="${panel?.id}"]`)?.click();
    frame.focus();
  }
}

for (const frame of document.querySelectorAll(".facts-frame")) {
  watch(frame);
  frame.addEventListener("load", () => watch(frame));
}
window.addEventListener("click", ask, { capture: true });
