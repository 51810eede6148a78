// Narrows a long list of boxes to those whose label holds what is typed. Ticked ones come first and always show.
const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

function enhance(list) {
    const filter = list.querySelector("input[type=search]");
    const choices = [...list.querySelectorAll("label")].map((label) => ({
        row: label.parentElement,
        box: label.querySelector("input"),
        text: fold(label.textContent),
    }));
    choices.filter(({ box }) => box.checked).reverse().forEach(({ row }) => row.parentElement.prepend(row));
    filter.hidden = false;
    filter.addEventListener("input", () => {
        const words = fold(filter.value).split(/\s+/);
        for (const { row, box, text } of choices) {
            row.hidden = !box.checked && !words.every((word) => text.includes(word));
        }
    });
    filter.addEventListener("keydown", (event) => {
        if (event.key === "Enter") event.preventDefault();
    });
}

document.addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll("[data-filtered-choices]").forEach(enhance);
});
