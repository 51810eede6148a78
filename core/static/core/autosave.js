// A form that is sent and a draft that saves itself go one after the other: side by side, a new page became two
// (Wagtail 8.0). Sending waits for a draft on its way; no draft is saved any more once the form is sent.
const LONGEST = 10_000; // milliseconds
const pending = new WeakSet();
const sent = new WeakSet();

document.addEventListener("w-autosave:save", (event) => {
    if (sent.has(event.target)) event.preventDefault();
    else pending.add(event.target);
});
for (const name of ["w-autosave:success", "w-autosave:error"]) {
    document.addEventListener(name, ({ target: form }) => pending.delete(form));
}

function whenSaved(form, then) {
    const start = Date.now();
    const timer = setInterval(() => {
        if (pending.has(form) && Date.now() - start < LONGEST) return;
        clearInterval(timer);
        pending.delete(form);
        then();
    }, 50);
}

function sendAgain(form, button) {
    if (!button) return form.requestSubmit();
    button.disabled = false; // Wagtail disables it once pressed, and what is disabled is not sent
    form.requestSubmit(button);
    button.disabled = true;
}

document.addEventListener(
    "submit",
    (event) => {
        const { target: form, submitter } = event;
        if (!pending.has(form)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        whenSaved(form, () => sendAgain(form, submitter));
    },
    { capture: true },
);
window.addEventListener("submit", (event) => {
    if (!event.defaultPrevented) sent.add(event.target);
});
